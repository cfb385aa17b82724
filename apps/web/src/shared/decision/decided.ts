import type { BallotOption } from '@collegium/contract';
import type { Decision, Step, StepKey } from '@collegium/rules';
import { isAnswer } from '../live/paper-list.js';
import { weightedTest, plainTests } from '../pictures/weighted.js';
import type { Weighing } from '../pictures/WeightedBar.js';

/** Whether a decided resolution was about a list of names: it has options that are no answers. */
export function ratifiesList(options: readonly BallotOption[], decision: Decision): boolean {
  return (
    decision.seats === undefined && decision.ticket === undefined && options.some((one) => !isAnswer(one))
  );
}

/** How a weighted resolution weighed; null where every vote counted alike, or the weighting was suspended. */
export function weighingOf({ weights, tests = [], steps }: Decision): Weighing | null {
  const test = weightedTest(tests);
  const share = test?.share;
  if (weights.length === 0 || share === undefined) return null;
  const carried = steps.find(({ rule }) => rule === 'college.carried');
  const carryOver =
    carried === undefined ? null : carried.key === 'college.share' ? 'proportional' : 'majority';
  return { weights, share, carryOver, test };
}

/** The majority tests to tell line by line, beside the bar or without one. */
export function linesOf({ tests = [] }: Decision): ReturnType<typeof plainTests> {
  return plainTests(tests);
}

/** The first step told by one of these sentences; undefined when none was. */
export function stepOf({ steps }: Pick<Decision, 'steps'>, ...keys: readonly StepKey[]): Step | undefined {
  return steps.find(({ key }) => keys.includes(key));
}

/** A number of a step, 0 where it has none of that name. */
export function numberIn(step: Step, name: string): number {
  const value = step.inputs[name];
  return typeof value === 'number' ? value : 0;
}

/** The tickets of a ballot with their votes, most first, equal votes in the order of the paper. */
export function ticketRows(
  { figures, ticket }: Decision,
  options: readonly BallotOption[],
): readonly {
  readonly id: string;
  readonly label: string;
  readonly votes: number;
  readonly elected: boolean;
}[] {
  const votes = (id: string) =>
    figures.find((one) => one.name === 'option' && one.option === id && one.scope === 'global')?.value ?? 0;
  return options
    .map(({ id, label }) => ({ id, label, votes: votes(id), elected: ticket?.elected?.option === id }))
    .sort((a, b) => b.votes - a.votes);
}
