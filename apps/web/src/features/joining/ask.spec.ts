import type { Admission, DoorOpened } from '@collegium/contract';
import { slipsOf, startDraft, toRequest, type AskDraft } from './ask.js';

const empty: AskDraft = {
  member: null,
  newcomer: false,
  name: '',
  college: null,
  position: '',
  presence: 'room',
};
const door = {
  invited: [
    { id: 'a', name: 'PTCE A', college: 1, example: false },
    { id: 'b', name: 'Exemple', college: 1, example: true },
  ],
  suggested: [
    { member: 'a', function: 'direction' },
    { member: 'b', function: 'direction' },
  ],
} as unknown as DoorOpened;
const asked = (memberName: string, state: Admission['state']) => ({ memberName, state }) as Admission;

describe('saying for whom one comes', () => {
  it('names what is missing, in the order of the form', () => {
    expect(slipsOf(empty)).toEqual(['member', 'position']);
    expect(slipsOf({ ...empty, newcomer: true, name: ' ' })).toEqual(['name', 'college', 'position']);
    expect(toRequest(empty, 'C')).toBeNull();
  });

  it('makes the request of a member called, or of a newcomer', () => {
    expect(toRequest({ ...empty, member: 'a', position: ' direction ' }, 'C')).toEqual({
      code: 'C',
      member: { id: 'a' },
      function: 'direction',
      presence: 'room',
    });
    const newcomer = { ...empty, newcomer: true, member: 'a', name: ' X ', college: 2, position: 'p' };
    expect(toRequest(newcomer, 'C')?.member).toEqual({ name: 'X', college: 2 });
  });

  it('expects in a demonstration the member not yet asked for', () => {
    expect(startDraft(door, [])).toMatchObject({ member: 'a', position: 'direction' });
    expect(startDraft(door, [asked('PTCE A', 'pending')]).member).toBe('b');
    expect(startDraft(door, [asked('PTCE A', 'declined')]).member).toBe('a');
    expect(startDraft(door, [asked('PTCE A', 'accepted'), asked('Exemple', 'accepted')]).member).toBeNull();
  });
});
