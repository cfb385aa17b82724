import type { LiveSnapshot } from '@collegium/contract';

/**
 * Changes when something on the secretary's page did, and stays the same while votes arrive: so that the page isn't read
 * again at every vote. Undefined until the first snapshot.
 */
export function officeStamp(snapshot: LiveSnapshot | null): string | undefined {
  if (snapshot === null) return undefined;
  const { state, room, agenda } = snapshot;
  return JSON.stringify([
    state,
    room.pendingAdmissions,
    room.colleges.map(({ called, admitted, present, remote, represented }) => [
      called,
      admitted,
      present,
      remote,
      represented,
    ]),
    agenda.map(({ ballot }) => ballot && [ballot.id, ballot.state]),
  ]);
}
