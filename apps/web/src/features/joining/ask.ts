import type { Admission, AskAdmission, DoorOpened, Presence } from '@collegium/contract';

/** The form of someone who says for whom they come. `member` null: an organisation that isn't in the list. */
export interface AskDraft {
  readonly member: string | null;
  readonly newcomer: boolean;
  readonly name: string;
  readonly college: number | null;
  readonly position: string;
  readonly presence: Presence;
}

export type AskSlip = 'member' | 'name' | 'college' | 'position';

/** Filled in with what is expected of this person in a demonstration, leaving out what they already asked for. */
export function startDraft(door: DoorOpened, asked: readonly Admission[]): AskDraft {
  const names = new Set(
    asked.filter(({ state }) => state !== 'declined').map(({ memberName }) => memberName),
  );
  const expected = door.suggested.find(({ member }) => {
    const invited = door.invited.find(({ id }) => id === member);
    return invited !== undefined && !names.has(invited.name);
  });
  return {
    member: expected?.member ?? null,
    newcomer: false,
    name: '',
    college: null,
    position: expected?.function ?? '',
    presence: 'room',
  };
}

/** What is still missing, in the order of the form. */
export function slipsOf(draft: AskDraft): readonly AskSlip[] {
  const slips: AskSlip[] = [];
  if (!draft.newcomer && draft.member === null) slips.push('member');
  if (draft.newcomer && draft.name.trim() === '') slips.push('name');
  if (draft.newcomer && draft.college === null) slips.push('college');
  if (draft.position.trim() === '') slips.push('position');
  return slips;
}

/** The request to send, or null while something is missing. */
export function toRequest(draft: AskDraft, code: string): AskAdmission | null {
  if (slipsOf(draft).length > 0) return null;
  const rest = { code, function: draft.position.trim(), presence: draft.presence };
  if (draft.newcomer) {
    return draft.college === null
      ? null
      : { ...rest, member: { name: draft.name.trim(), college: draft.college } };
  }
  return draft.member === null ? null : { ...rest, member: { id: draft.member } };
}
