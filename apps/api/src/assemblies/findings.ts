import type { Finding } from '@collegium/contract';
import type { Block, Readiness } from '@collegium/rules';
import { Problem } from '../platform/problems/problem.js';

/** What libs/rules says before an act, as the screens take it. */
export function findingOf(said: Readiness | Block): Finding {
  const inputs = Object.fromEntries(
    Object.entries(said.inputs).map(([name, value]) => [
      name,
      typeof value === 'object' ? [...value] : value,
    ]),
  );
  if (!('level' in said)) return { key: said.key, level: 'blocks', inputs };
  const { key, level, college } = said;
  return { key, level, inputs: college === undefined ? inputs : { ...inputs, college } };
}

const wrongMoment: readonly Block['key'][] = ['ballot-event-not-allowed', 'assembly-event-not-allowed'];

/** Refuses an act that something blocks: the wrong moment says so, anything else is listed. */
export function refuseBlocked(blocks: readonly Block[]): void {
  const moment = blocks.find(({ key }) => wrongMoment.includes(key));
  if (moment) {
    throw new Problem('not-now', {
      act: String(moment.inputs['event']),
      state: String(moment.inputs['state']),
    });
  }
  if (blocks.length > 0) throw new Problem('blocked', {}, { findings: blocks.map(findingOf) });
}
