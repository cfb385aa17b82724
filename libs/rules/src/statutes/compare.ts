import { same } from './same.js';
import { settingSentences } from './setting-sentences.js';
import { statutesSettings } from './settings.js';
import type { StatutesSetting } from './settings.js';
import { sayOf } from './statutes-keys.js';
import type { StatutesSentence } from './statutes-keys.js';
import type { Statutes, StatutesCollege } from './statutes.js';
import { settingValue } from './values.js';

/** What differs between two versions: a setting, or one college (`added`: only after; `removed`: only before). */
export interface StatutesDifference {
  readonly setting: StatutesSetting;
  readonly change: 'changed' | 'added' | 'removed';
  readonly college?: number;
  readonly before: readonly StatutesSentence[];
  readonly after: readonly StatutesSentence[];
}

/**
 * What differs between two versions, setting by setting, each told as it was and as it is. Versions that say the same
 * give nothing, in whatever order they list their colleges. Weights that begin or end are one difference.
 */
export function compareStatutes(before: Statutes, after: Statutes): StatutesDifference[] {
  const all = Object.keys(statutesSettings) as StatutesSetting[];
  const weightsToo = before.weighting !== 'none' && after.weighting !== 'none';
  return all.flatMap((setting): StatutesDifference[] => {
    if (setting === 'colleges') return collegeDifferences(before, after);
    if (setting.startsWith('weighting.') && !weightsToo) return [];
    if (same(settingValue(before, setting), settingValue(after, setting))) return [];
    return [{ setting, change: 'changed', before: told(before, setting), after: told(after, setting) }];
  });
}

function told(statutes: Statutes, setting: StatutesSetting): StatutesSentence[] {
  if (setting !== 'weighting' || statutes.weighting === 'none') return settingSentences(statutes, setting);
  const all = Object.keys(statutesSettings) as StatutesSetting[];
  return all
    .filter((one) => one.startsWith('weighting.'))
    .flatMap((one) => settingSentences(statutes, one))
    .filter(({ key }) => key !== 'statutes.without-effect');
}

function collegeDifferences(before: Statutes, after: Statutes): StatutesDifference[] {
  const [were, are] = [byNumber(before), byNumber(after)];
  const numbers = [...new Set([...were.keys(), ...are.keys()])].sort((a, b) => a - b);
  return numbers.flatMap((number): StatutesDifference[] => {
    const [was, is] = [were.get(number), are.get(number)];
    if (same(was, is)) return [];
    const change = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
    return [
      {
        setting: 'colleges',
        change,
        college: number,
        before: sentenceOf(before, was),
        after: sentenceOf(after, is),
      },
    ];
  });
}

function byNumber({ colleges }: Statutes): Map<number, StatutesCollege> {
  return new Map(colleges.map((college) => [college.number, college]));
}

function sentenceOf(statutes: Statutes, college: StatutesCollege | undefined): StatutesSentence[] {
  if (college === undefined) return [];
  const { number, name, seats } = college;
  return [sayOf(statutes, 'colleges', 'statutes.college', { college: number, name, seats })];
}
