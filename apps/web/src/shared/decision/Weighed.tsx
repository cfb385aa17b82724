import type { Decision } from '@collegium/rules';
import { votesInDecision } from '../live/college-votes.js';
import { TestLines } from '../pictures/TestLines.js';
import { WeightedBar } from '../pictures/WeightedBar.js';
import { linesOf, weighingOf } from './decided.js';

interface WeighedProps {
  readonly decision: Decision;
  readonly nameOf: (college: number) => string | undefined;
}

/** Whether a decision was weighed, or had several majorities: more than one bar of for and against tells. */
export function isWeighed(decision: Decision): boolean {
  return weighingOf(decision) !== null || linesOf(decision).length > 0;
}

/** The weights as they were while people voted, and each majority that was asked. Measured in `em`. */
export function Weighed({ decision, nameOf }: WeighedProps) {
  const weighing = weighingOf(decision);
  const lines = linesOf(decision);
  return (
    <>
      {weighing && (
        <WeightedBar weighing={weighing} votes={votesInDecision(decision)} nameOf={nameOf} running={false} />
      )}
      {lines.length > 0 && <TestLines tests={lines} nameOf={nameOf} running={false} />}
    </>
  );
}
