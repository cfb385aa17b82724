import type { BallotView, RegisterView } from '@collegium/contract';
import { canonical, decisionInput, decisionText, parseAct, type Act, type ActTally } from '@collegium/record';
import { decide, type DecideInput, type Decision } from '@collegium/rules';

/** Everything a decision was computed from, rebuilt from the register, and what this browser makes of it. */
export interface DecisionFacts {
  readonly input: DecideInput;
  /** Exactly the decision.json of the record. */
  readonly text: string;
  /** Whether this browser's own computation is the decision shown. */
  readonly agrees: boolean;
}

/** Null where the register says nothing of this ballot's opening or count yet. */
export function decisionFacts(
  { acts }: Pick<RegisterView, 'acts'>,
  { id, rules }: Pick<BallotView, 'id' | 'rules'>,
  decision: Decision,
): DecisionFacts | null {
  const own = acts.map(({ text }) => parseAct(text)).filter((act) => isOf(act, id));
  const opened = own.find((act): act is Act<'ballot-opened'> => act.type === 'ballot-opened');
  const counted = own.findLast((act): act is Act<'ballot-counted'> => act.type === 'ballot-counted');
  if (opened === undefined || counted === undefined || rules === null) return null;
  const tieBreaks = own.filter((act): act is Act<'tie-broken'> => act.type === 'tie-broken');
  const tallies = counted.body.tallies as readonly ActTally[];
  const input: DecideInput = decisionInput({
    rules,
    opened: opened.body,
    tallies,
    tieBreaks: tieBreaks.map(({ body }) => body),
  });
  const again = decide(input);
  return { input, text: decisionText(input, again).text, agrees: canonical(again) === canonical(decision) };
}

function isOf({ body }: Act, ballot: string): boolean {
  return 'ballot' in body && body.ballot === ballot;
}
