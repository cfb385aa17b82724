import { readShare } from '../fraction.js';
import type { Majority } from '../rules-v2.js';
import type { Find, StatutesFinding } from './finding.js';
import type { StatutesSetting } from './settings.js';

/** A share that can't be read, or that nothing could ever pass. */
export function shareFindings(
  { threshold, op }: Majority,
  setting: StatutesSetting,
  find: Find,
): StatutesFinding[] {
  const share = readShare(threshold);
  if (share === undefined) return [find('not-a-share', setting, { text: threshold })];
  return op === '>' && share.equals(1) ? [find('never-reached', setting, { text: threshold })] : [];
}
