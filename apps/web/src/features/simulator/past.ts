import type { BallotView, RegisterView } from '@collegium/contract';
import { decisionInput, parseAct, type Act } from '@collegium/record';
import type { DecideInput, Statutes } from '@collegium/rules';
import type { RoomRow, Simulation, VoteRow } from './simulation.js';

/** What a past ballot brings, or why it brings nothing. */
export type Past =
  | { readonly simulation: Simulation }
  | { readonly refused: 'not-counted' | 'other-colleges' | 'shared-urn' | 'voices' };

type Asked = Pick<BallotView, 'id' | 'rules' | 'tallies'>;

/** A proclaimed resolution as a simulation: its room from the register's opening, its counts, under these statutes. */
export function pastSimulation(
  statutes: Statutes,
  ballot: Asked,
  { acts }: Pick<RegisterView, 'acts'>,
): Past {
  const input = pastInput(
    ballot,
    acts.map(({ text }) => parseAct(text)),
  );
  if (input === null || input.rules.kind !== 'resolution') return { refused: 'not-counted' };
  if (input.tallies.some(({ voices }) => voices !== undefined)) return { refused: 'voices' };
  const called = new Set(input.attendance.colleges.map(({ college }) => college));
  const numbers = statutes.colleges.map(({ number }) => number);
  if (called.size !== numbers.length || !numbers.every((number) => called.has(number))) {
    return { refused: 'other-colleges' };
  }
  const votes = votesIn(input, statutes);
  if (votes === null) return { refused: 'shared-urn' };
  const ratified = 'ratifies' in input.rules && input.rules.ratifies !== undefined;
  return {
    simulation: {
      statutes,
      asked: ratified ? 'ratification' : 'resolution',
      convocation: input.attendance.convocation,
      room: numbers.map((number) => roomIn(input, number)),
      votes,
    },
  };
}

function pastInput({ id, rules, tallies }: Asked, acts: readonly Act[]): DecideInput | null {
  const opened = acts.find(
    (act): act is Act<'ballot-opened'> => act.type === 'ballot-opened' && act.body['ballot'] === id,
  );
  if (opened === undefined || rules === null || tallies === null) return null;
  return decisionInput({ rules, opened: opened.body, tallies, tieBreaks: [] });
}

function roomIn({ attendance }: DecideInput, college: number): RoomRow {
  const found = attendance.colleges.find((row) => row.college === college);
  return { called: 0, present: 0, remote: 0, represented: 0, postal: 0, ...found, college };
}

/** By college, or of the urn that all shared; null where that one can't be told apart and the colleges have weights. */
function votesIn({ tallies }: DecideInput, { colleges, weighting }: Statutes): readonly VoteRow[] | null {
  const own = (college: number | null): VoteRow =>
    tallies
      .filter((tally) => tally.college === college)
      .reduce<VoteRow>(
        (sum, { counts, abstention, blank, void: nulls }) => ({
          college,
          for: sum.for + (counts['for'] ?? 0),
          against: sum.against + (counts['against'] ?? 0),
          abstention: sum.abstention + abstention,
          blank: sum.blank + blank,
          void: sum.void + nulls,
        }),
        { college, for: 0, against: 0, abstention: 0, blank: 0, void: 0 },
      );
  const [only, second] = colleges;
  if (!tallies.some(({ college }) => college === null)) return colleges.map(({ number }) => own(number));
  if (only !== undefined && second === undefined) return [{ ...own(null), college: only.number }];
  return weighting === 'none' ? [own(null)] : null;
}
