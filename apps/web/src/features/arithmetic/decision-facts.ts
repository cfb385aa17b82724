import type { BallotView, RegisterView } from '@collegium/contract';
import { canonical, decisionInput, decisionText, parseAct, type Act } from '@collegium/record';
import { decide, type DecideInput, type Decision } from '@collegium/rules';

/** Everything a decision was computed from, rebuilt from the register, and what this browser makes of it. */
export interface DecisionFacts {
  readonly input: DecideInput;
  /** Exactly the decision.json of the record. */
  readonly text: string;
  /** Of that text, 64 hex digits; `act`: the act of the register that says the same, null if it says another. */
  readonly hash: string;
  readonly act: number | null;
  /** Whether this browser's own computation is the decision shown, and the register's. */
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
  const input: DecideInput = decisionInput({
    rules,
    opened: opened.body,
    tallies: counted.body.tallies,
    tieBreaks: tieBreaks.map(({ body }) => body),
  });
  const again = decide(input);
  const { text, hash } = decisionText(input, again);
  const act = counted.body.decision === hash ? counted.height : null;
  const agrees = act !== null && canonical(again) === canonical(decision);
  return { input, text, hash, act, agrees };
}

function isOf({ body }: Act, ballot: string): boolean {
  return 'ballot' in body && body.ballot === ballot;
}
