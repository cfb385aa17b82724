import type { QuorumFinding, Scope } from './decision.js';
import type { Comparator, FractionText } from './ballot-rules.js';
import { ratio } from './fraction.js';

/** A quorum test as a gauge: what takes part and what is asked, both exact shares of the whole. */
export interface QuorumGauge {
  readonly scope: Scope;
  readonly measure: 'heads' | 'rights';
  readonly heads: number;
  readonly called: number;
  /** Heads; null where rights count. */
  readonly needed: number | null;
  readonly share: FractionText;
  readonly threshold: FractionText;
  readonly op: Comparator;
  readonly reached: boolean;
}

/** Where nobody is called, or more is asked than there are, the mark is at the end of the gauge. */
export function gaugeOf(finding: QuorumFinding): QuorumGauge {
  const { scope, heads, called, reached } = finding;
  if ('measure' in finding) {
    const { share, threshold, op } = finding;
    return { scope, measure: 'rights', heads, called, needed: null, share, threshold, op, reached };
  }
  const { needed } = finding;
  const share = ratio(heads, called);
  const threshold = called === 0 ? '1' : ratio(Math.min(needed, called), called);
  return { scope, measure: 'heads', heads, called, needed, share, threshold, op: '>=', reached };
}
