import {
  MutationCache,
  QueryCache,
  QueryClient,
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import type { RouteName } from '@collegium/contract';
import { call, type Answer, type CallInput } from './call.js';
import { ApiProblem, isProblem } from './problem.js';

/** A refusal is final; silence isn't: reads are tried again, acts never by themselves. */
export function createQueryClient(): QueryClient {
  // A session that ended while a page was open: who one is gets asked again, and the page goes to sign-in by itself.
  const onError = (error: unknown) => {
    if (isProblem(error, 'sign-in-required')) void client.invalidateQueries({ queryKey: ['getMe'] });
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        networkMode: 'always',
        retry: (count, error) => !(error instanceof ApiProblem && error.status < 500) && count < 3,
        retryDelay: (count) => Math.min(8_000, 400 * 2 ** count),
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  return client;
}

type ReadInput<Name extends RouteName> = Omit<CallInput<Name>, 'signal' | 'body'>;

function keyOf(name: RouteName, input: object | undefined): readonly unknown[] {
  return input === undefined ? [name] : [name, input];
}

/** Reads a GET route and keeps it in the cache under its name and parameters. */
export function useRead<Name extends RouteName>(
  name: Name,
  input: ReadInput<Name>,
  options: { readonly enabled?: boolean; readonly refetchInterval?: number | false } = {},
): UseQueryResult<Answer<Name>> {
  return useQuery({
    queryKey: keyOf(name, input),
    queryFn: ({ signal }) => call(name, { ...input, signal } as CallInput<Name>),
    ...options,
  });
}

/** Sends an act. Its answer and refusal are the mutation's; see `useStoreAnswer` for answers that are a view. */
export function useSend<Name extends RouteName>(
  name: Name,
  then?: (answer: Answer<Name>, input: CallInput<Name>) => void | Promise<void>,
): UseMutationResult<Answer<Name>, Error, CallInput<Name>> {
  return useMutation({
    mutationFn: (input: CallInput<Name>) => call(name, input),
    onSuccess: (answer, input) => then?.(answer, input),
  });
}

/** Puts a view that an act answered with into the cache of the route that reads it, without asking again. */
export function useStoreAnswer(): <Name extends RouteName>(
  name: Name,
  input: ReadInput<Name>,
  answer: Answer<Name>,
) => void {
  const client = useQueryClient();
  return useCallback((name, input, answer) => client.setQueryData(keyOf(name, input), answer), [client]);
}

/** Asks again for everything read from these routes. */
export function useRefresh(): (...names: readonly RouteName[]) => Promise<void> {
  const client = useQueryClient();
  return useCallback(
    async (...names) => {
      await Promise.all(names.map((name) => client.invalidateQueries({ queryKey: [name] })));
    },
    [client],
  );
}

/** Reads the routes again each time `stamp` changes (not the first time): e.g. the state of a live ballot. */
export function useRefreshOn(stamp: string | number | undefined, ...names: readonly RouteName[]): void {
  const refresh = useRefresh();
  const last = useRef(stamp);
  const wanted = names.join(' ');
  useEffect(() => {
    if (stamp === undefined || stamp === last.current) return;
    const first = last.current === undefined;
    last.current = stamp;
    if (!first) void refresh(...(wanted.split(' ') as RouteName[]));
  }, [stamp, wanted, refresh]);
}
