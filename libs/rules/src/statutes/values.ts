import type { StatutesSetting } from './settings.js';
import type { Statutes, StatutesWeighting } from './statutes.js';

/** What a setting holds, for comparing two versions; `undefined` where the statutes have no such setting. */
export function settingValue(statutes: Statutes, setting: StatutesSetting): unknown {
  return readers[setting](statutes);
}

/** The settings together hold everything of the statutes, each part once. */
const readers: Readonly<Record<StatutesSetting, (statutes: Statutes) => unknown>> = {
  legalForm: (s) => s.legalForm,
  modelled: (s) => s.modelled,
  colleges: (s) => s.colleges,
  voices: ({ voices }) => ({ ...voices, cap: null }),
  'voices.cap': ({ voices }) => ('cap' in voices ? voices.cap : undefined),
  'quorum.first': (s) => s.quorum.first,
  'quorum.second': (s) => s.quorum.second,
  'quorum.combine': (s) => s.quorum.combine ?? 'all',
  weighting: (s) => s.weighting === 'none',
  'weighting.colleges': weights((w) => inOrder(w).map(({ college, weight }) => ({ college, weight }))),
  'weighting.bounds': weights((w) => w.bounds),
  'weighting.carryOver': weights((w) => w.carryOver),
  'weighting.denominator': weights((w) => w.denominator),
  'weighting.majority': weights((w) => [
    w.majority,
    inOrder(w).map(({ college, majority }) => ({ college, majority })),
  ]),
  'weighting.tie': weights((w) => [w.tie, inOrder(w).map(({ college, tie }) => ({ college, tie }))]),
  'weighting.notFormed': weights((w) => [
    w.notFormed,
    inOrder(w).map(({ college, minMembers, notFormed, membersVoteIn }) => ({
      college,
      minMembers,
      notFormed,
      membersVoteIn,
    })),
  ]),
  'weighting.absent': weights((w) => w.absent),
  'weighting.silent': weights((w) => w.silent),
  'weighting.redistributionCap': weights((w) => w.redistributionCap),
  'weighting.suspendBelow': weights((w) => [w.suspendBelow, w.suspendCounts]),
  'resolution.tests': (s) => s.resolution.tests,
  'resolution.offers': (s) => s.resolution.offers,
  'resolution.abstention': (s) => s.resolution.abstention,
  'resolution.blank': (s) => s.resolution.blank,
  'resolution.void': (s) => s.resolution.void,
  'resolution.tie': (s) => s.resolution.tie,
  'resolution.fallback': (s) => s.resolution.fallback,
  'resolution.unanimity': (s) => s.resolution.unanimity,
  'ratification.tests': (s) => s.ratification.tests,
  'ratification.unanimity': (s) => s.ratification.unanimity,
  'election.method': (s) => s.election.method,
  'election.offers': (s) => s.election.offers,
  'election.tieBreak': (s) => s.election.tieBreak,
  'election.unanimity': (s) => s.election.unanimity,
  'ticket.electorate': (s) => s.ticket.electorate,
  'ticket.majority': (s) => s.ticket.majority,
  'ticket.offers': (s) => s.ticket.offers,
  articles: (s) => s.articles,
};

function weights(read: (weighting: StatutesWeighting) => unknown): (statutes: Statutes) => unknown {
  return ({ weighting }) => (weighting === 'none' ? undefined : read(weighting));
}

function inOrder({ colleges }: StatutesWeighting): StatutesWeighting['colleges'] {
  return [...colleges].sort((a, b) => a.college - b.college);
}
