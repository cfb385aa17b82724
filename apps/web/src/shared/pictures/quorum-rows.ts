import type { LiveQuorum, LiveSnapshot } from '@collegium/contract';
import { toNumber } from '../i18n/format.js';

/** One gauge, ready to draw: from 0 to 1 what is there, and where the threshold stands. */
export interface QuorumRow {
  /** Null: everyone. */
  readonly college: number | null;
  readonly filled: number;
  readonly mark: number;
  readonly reached: boolean;
  readonly test: LiveQuorum;
}

/** The gauges, everyone first, then college by college: two tests on one college stand together. */
export function quorumRows(quorum: readonly LiveQuorum[]): readonly QuorumRow[] {
  return quorum
    .map((test) => ({
      college: test.scope === 'global' ? null : test.scope.college,
      filled: within(toNumber(test.share)),
      mark: within(toNumber(test.threshold)),
      reached: test.reached,
      test,
    }))
    .sort((a, b) => (a.college ?? 0) - (b.college ?? 0));
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/** The tests in a sentence: how many are met, and how many it takes. */
export function quorumSummary({ quorum, quorumReached, quorumCombine }: LiveSnapshot['room']): {
  readonly state: 'reached' | 'missed';
  readonly met: number;
  readonly tests: number;
  readonly combine: 'all' | 'any';
} {
  return {
    state: quorumReached ? 'reached' : 'missed',
    met: quorum.filter(({ reached }) => reached).length,
    tests: quorum.length,
    combine: quorumCombine,
  };
}
