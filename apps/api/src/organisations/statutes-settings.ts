import { canonical, sha256Hex } from '@collegium/record';
import type { ElectionCollege, ElectionRules, QuorumRules, ResolutionRules } from '@collegium/rules';

interface CollegeSettings {
  readonly number: number;
  readonly name: string;
  readonly seats: number;
}

/** The rules of an organisation as data: what every ballot of its assemblies takes its own rules from. */
export interface StatutesSettings {
  readonly v: 1;
  /** Made up for a demonstration: no organisation has adopted them. */
  readonly modelled: boolean;
  readonly colleges: readonly CollegeSettings[];
  readonly quorum: QuorumRules;
  readonly resolution: Pick<
    ResolutionRules,
    'offers' | 'tests' | 'abstention' | 'blank' | 'tie' | 'unanimity'
  >;
  readonly election: Pick<ElectionRules, 'method' | 'offers' | 'tieBreak' | 'unanimity'>;
}

/** Shares of the members called that must take part, "p/q"; "0" asks for none. */
export interface QuorumShares {
  readonly first: string;
  readonly second: string;
}

/** The statutes a founding assembly starts from; it adopts them by its first ballot. */
export function foundingStatutes(
  colleges: readonly CollegeSettings[],
  quorum: QuorumShares,
  { modelled }: { modelled: boolean },
): StatutesSettings {
  return {
    v: 1,
    modelled,
    colleges,
    quorum: { first: quorumTests(quorum.first), second: quorumTests(quorum.second) },
    resolution: {
      offers: { abstention: true, blank: true },
      tests: [{ scope: 'global', base: 'expressed', threshold: '1/2', op: '>' }],
      abstention: 'neutral',
      blank: 'neutral',
      tie: 'rejected',
      unanimity: 'all_expressed_for',
    },
    election: {
      method: 'most-votes',
      offers: { blank: true },
      tieBreak: 'ask',
      unanimity: 'all_expressed_for',
    },
  };
}

function quorumTests(value: string): QuorumRules['first'] {
  if (value === '0') return [];
  return [
    { scope: 'global', counted: ['present', 'remote', 'represented'], measure: 'heads', value, op: '>=' },
  ];
}

/** The exact text that is hashed and published, and its hash. */
export function statutesText(settings: StatutesSettings): { text: string; hash: string } {
  const text = canonical(settings);
  return { text, hash: sha256Hex(text) };
}

/**
 * Rules of a resolution under these statutes. Everyone's votes decide together; each college has an urn of its own, so
 * that turnout and tallies can be shown per college while it is open.
 */
export function resolutionRules(
  { quorum, resolution, colleges }: StatutesSettings,
  uuid: () => string,
): ResolutionRules {
  return {
    version: 1,
    kind: 'resolution',
    weighting: 'none',
    urns: colleges.map(({ number }) => ({ urn: uuid(), college: number })),
    quorum,
    ...resolution,
  };
}

/** A college about to elect: its urn, its seats and the ids of its candidates. */
export interface ElectingCollege {
  readonly college: number;
  readonly seats: number;
  readonly urn: string;
  readonly candidates: readonly string[];
}

/** Rules of the election of the board: each college fills its own seats among its own candidates. */
export function electionRules(
  { quorum, election }: StatutesSettings,
  electing: readonly ElectingCollege[],
): ElectionRules {
  const colleges = electing.map(({ college, seats, candidates }): ElectionCollege => {
    return { college, seats, minNames: 0, maxNames: seats, candidates };
  });
  return {
    version: 1,
    kind: 'election',
    weighting: 'none',
    urns: electing.map(({ urn, college }) => ({ urn, college })),
    quorum,
    ...election,
    colleges,
  };
}
