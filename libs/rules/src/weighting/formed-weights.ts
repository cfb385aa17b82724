import type { CollegeAttendance } from '../facts.js';
import type { CollegeWeighting } from '../rules-v2.js';
import type { CollegeCount } from './colleges.js';
import { form } from './formation.js';
import { redistribute } from './redistribution.js';
import type { Weight } from './redistribution.js';

const NO_VOTE = { for: 0, against: 0, neutral: 0 };

/** The weights before anyone votes: what a quorum of rights is counted with. Only who was called matters. */
export function formedWeights(
  weighting: Pick<CollegeWeighting, 'colleges' | 'notFormed' | 'redistributionCap'>,
  attendance: readonly CollegeAttendance[],
): ReadonlyMap<number, Weight> {
  const countIn = (college: number): CollegeCount => ({
    college,
    members: attendance.find((entry) => entry.college === college)?.called ?? 0,
    takesPart: false,
    votes: 0,
    treated: NO_VOTE,
    voices: [],
  });
  const { colleges, weights, lost } = form(weighting, countIn, undefined);
  const takers = colleges.filter(({ formed }) => formed).map(({ entry }) => entry.college);
  return redistribute(weighting, weights, { lost, takers, articles: undefined }).weights;
}
