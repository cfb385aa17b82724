import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { DoorOpened } from '@collegium/contract';
import { call } from '../../shared/api/call.js';
import { ApiProblem } from '../../shared/api/problem.js';
import { forget, readStored, store } from '../../shared/device/storage.js';

const KEY = 'collegium.door';

/** A door code as it is compared: spaces and case are the typist's. */
export function doorCode(text: string): string {
  return text.replace(/\s+/gu, '').toUpperCase().slice(0, 40);
}

/** The last door this device went through, so that a reload or the home page finds one's request again. */
export const lastDoor = {
  read: (): string => doorCode(readStored(KEY) ?? ''),
  keep: (code: string): void => void store(KEY, code),
  forget: (): void => forget(KEY),
};

/** What stands behind a code. Asked with POST so that the code stays out of addresses and logs. */
export function useDoor(code: string): UseQueryResult<DoorOpened> {
  return useQuery({
    queryKey: ['openDoor', code],
    queryFn: ({ signal }) => call('openDoor', { body: { code }, signal }),
    enabled: code !== '',
    retry: (count, error) => !(error instanceof ApiProblem) && count < 3,
  });
}
