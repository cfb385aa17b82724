import type { Act } from '../act.js';
import { attendanceOf, statedAttendances } from './attendance.js';
import { misplacedInSitting } from './lives.js';

const member = 'aaaaaaaa-0000-4000-8000-000000000000';
const commitment = '0'.repeat(64);

/** Acts with their heights; the chain is checked elsewhere. */
function register(...bodies: { readonly type: string; readonly body: object }[]): Act[] {
  return bodies.map((act, height) => ({ ...act, height })) as unknown as Act[];
}
const convened = { type: 'assembly-convened', body: { called: [] } };
const admitted = { type: 'member-admitted', body: { member, college: 1, commitment } };
const here = { type: 'attendance-changed', body: { member, state: 'room' } };
const ended = { type: 'representation-ended', body: { member, college: 1 } };
const opened = { type: 'assembly-opened', body: { attendance: [] } };

describe('a representation that ends', () => {
  const heights = (...acts: Parameters<typeof register>) =>
    misplacedInSitting(register(...acts)).map(({ height }) => height);

  it('is that of a member admitted, once, to that college', () => {
    expect(heights(convened, admitted, ended)).toEqual([]);
    expect(heights(convened, admitted, ended, admitted, ended)).toEqual([]);
    expect(heights(convened, ended)).toEqual([1]);
    expect(heights(convened, admitted, ended, ended)).toEqual([3]);
    const other = { ...ended, body: { member, college: 2 } };
    expect(heights(convened, admitted, other)).toEqual([2]);
    expect(heights(convened, admitted, opened, { type: 'assembly-closed', body: {} }, ended)).toEqual([4]);
  });

  it('takes the member out of the room, not off the list of those called', () => {
    const [stated] = statedAttendances(register(convened, admitted, here, ended, opened));
    expect(stated && attendanceOf(stated.room)).toEqual([
      { college: 1, called: 1, present: 0, remote: 0, represented: 0 },
    ]);
  });
});
