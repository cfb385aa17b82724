import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { RegisterView } from '@collegium/contract';
import type { Report } from '@collegium/record';
import { call } from '../../shared/api/call.js';

/** Downloads the public record as it stands and has this browser verify it; again for each new head. */
export function useCheck(assembly: string, register: RegisterView): UseQueryResult<Report> {
  return useQuery({
    queryKey: ['check', assembly, register.acts.length],
    queryFn: async ({ signal }) => {
      const bytes = await call('downloadRecord', { params: { assembly }, signal });
      return verifyInWorker(bytes, signal);
    },
    staleTime: Infinity,
    placeholderData: (previous) => previous,
  });
}

function verifyInWorker(bytes: Uint8Array, signal: AbortSignal): Promise<Report> {
  const worker = new Worker(new URL('./verify.worker.ts', import.meta.url), { type: 'module' });
  const answer = new Promise<Report>((resolve, reject) => {
    worker.addEventListener('message', (event: MessageEvent<Report>) => resolve(event.data), { signal });
    worker.addEventListener('error', () => reject(new Error('the verification broke off')), { signal });
    signal.addEventListener('abort', () => reject(new Error('left')));
  });
  worker.postMessage(bytes, [bytes.buffer]);
  return answer.finally(() => worker.terminate());
}
