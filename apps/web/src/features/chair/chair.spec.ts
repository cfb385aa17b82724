import type { LiveSnapshot } from '@collegium/contract';
import { isBlocked, mayDo, spoken } from './acts.js';
import { hereInAll, turningPoint } from './room.js';

describe('whose act it is', () => {
  it('lets the secretary convene and prepare, the chair hold the sitting', () => {
    expect(mayDo('convene', ['chair'])).toBe(false);
    expect(mayDo('convene', ['secretary'])).toBe(true);
    expect(mayDo('ready-ballot', ['secretary'])).toBe(true);
    expect(mayDo('open-ballot', ['secretary'])).toBe(false);
    expect(mayDo('open-ballot', ['chair', 'member'])).toBe(true);
  });
});

describe('the primary button', () => {
  it('has no act while the count runs, at a tie, or at the end', () => {
    expect(spoken(null)).toBeNull();
    expect(spoken({ act: 'wait-count', ballot: 'b', findings: [] })).toBeNull();
    expect(spoken({ act: 'break-tie', ballot: 'b', findings: [] })).toBeNull();
    expect(spoken({ act: 'open-ballot', ballot: 'b', findings: [] })?.act).toBe('open-ballot');
  });

  it('is held back by what blocks, not by what warns', () => {
    const finding = (level: 'blocks' | 'warns') => ({ key: 'quorum-missed', level, inputs: {} });
    expect(isBlocked([finding('warns')])).toBe(false);
    expect(isBlocked([finding('warns'), finding('blocks')])).toBe(true);
  });
});

describe('the room', () => {
  const college = {
    college: 1,
    name: 'Les PTCE',
    seats: 9,
    called: 9,
    admitted: 9,
    present: 6,
    remote: 2,
    represented: 1,
  };
  const room = { colleges: [college, { ...college, college: 2 }], quorum: [], pendingAdmissions: 0 };
  const ballot = { id: 'b', state: 'open', urns: [{ votes: 3 }] };
  const snapshot = { state: 'open', agenda: [], room, ballot } as unknown as LiveSnapshot;

  it('counts who takes part, wherever they are', () => {
    expect(hereInAll(room.colleges)).toEqual({ here: 18, present: 12, remote: 4, represented: 2 });
  });

  it('turns when the ballot’s state changes or someone waits at the door, not at each vote', () => {
    const turns = (change: object) => turningPoint({ ...snapshot, ...change }) !== turningPoint(snapshot);
    expect(turns({ ballot: { ...ballot, urns: [{ votes: 4 }] } })).toBe(false);
    expect(turns({ ballot: { ...ballot, state: 'closed' } })).toBe(true);
    expect(turns({ room: { ...room, pendingAdmissions: 1 } })).toBe(true);
  });
});
