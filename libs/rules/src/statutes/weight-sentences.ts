import { weightingSentencesOf } from './probe.js';
import type { StatutesSetting } from './settings.js';
import { sayOf } from './statutes-keys.js';
import type { StatutesKey, StatutesSentence } from './statutes-keys.js';
import type { Statutes, StatutesWeighting } from './statutes.js';

/** What the colleges weigh, in sentences, setting by setting. Without weights, only that there are none. */

type WeightSetting = Extract<StatutesSetting, `weighting${string}`>;
type Teller = (statutes: Statutes) => StatutesSentence[];

export const weightTellers: Readonly<Record<WeightSetting, Teller>> = {
  weighting: (s) => [
    sayOf(s, 'weighting', s.weighting === 'none' ? 'statutes.no-weighting' : 'statutes.weighting', {}),
  ],
  'weighting.colleges': ofWeights('weighting.colleges'),
  'weighting.bounds': ofWeights('weighting.bounds', 'statutes.no-bounds'),
  'weighting.carryOver': weighted(carryOverSentences),
  'weighting.denominator': weighted(denominatorSentences),
  // A majority is told with what it is taken of.
  'weighting.majority': weighted((statutes, weighting) =>
    weighting.denominator === null ? [] : weightingSentencesOf(statutes, weighting, 'weighting.majority'),
  ),
  'weighting.tie': ofWeights('weighting.tie'),
  'weighting.notFormed': ofWeights('weighting.notFormed', 'statutes.always-formed'),
  'weighting.absent': ofWeights('weighting.absent'),
  'weighting.silent': ofWeights('weighting.silent'),
  'weighting.redistributionCap': ofWeights('weighting.redistributionCap'),
  'weighting.suspendBelow': ofWeights('weighting.suspendBelow', 'statutes.no-suspension'),
};

/** A clause that nobody has read in the statutes yet. */
export function unsettled(statutes: Statutes, setting: StatutesSetting): StatutesSentence[] {
  return [sayOf(statutes, setting, 'statutes.unsettled', { parameter: setting })];
}

function weighted(tell: (statutes: Statutes, weighting: StatutesWeighting) => StatutesSentence[]): Teller {
  return (statutes) => (statutes.weighting === 'none' ? [] : tell(statutes, statutes.weighting));
}

type Plain = Extract<StatutesKey, `statutes.${'no-bounds' | 'always-formed' | 'no-suspension'}`>;

function ofWeights(setting: WeightSetting, otherwise?: Plain): Teller {
  return weighted((statutes, weighting) => {
    const told = weightingSentencesOf(statutes, weighting, setting);
    return told.length > 0 || otherwise === undefined ? told : [sayOf(statutes, setting, otherwise, {})];
  });
}

// What a share is taken of is told with the carry-over as soon as both are known.
function carryOverSentences(statutes: Statutes, weighting: StatutesWeighting): StatutesSentence[] {
  const { carryOver, denominator } = weighting;
  const setting = 'weighting.carryOver';
  if (carryOver === null) return unsettled(statutes, setting);
  const told = denominator === null ? [] : weightingSentencesOf(statutes, weighting, setting);
  return told.length > 0 ? told : [sayOf(statutes, setting, 'statutes.carry-over', { carryOver })];
}

function denominatorSentences(statutes: Statutes, { denominator }: StatutesWeighting): StatutesSentence[] {
  const setting = 'weighting.denominator';
  return denominator === null
    ? unsettled(statutes, setting)
    : [sayOf(statutes, setting, 'statutes.denominator', { base: denominator })];
}
