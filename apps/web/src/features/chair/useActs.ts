import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import type { BreakTie, ChairView } from '@collegium/contract';
import { call } from '../../shared/api/call.js';
import { useRefresh, useStoreAnswer } from '../../shared/api/query.js';
import { assemblyActs, ballotActs, isAssemblyAct, type PlannedAct } from './acts.js';

export interface TieBreak {
  readonly ballot: string;
  readonly body: BreakTie;
}

/**
 * Does an act of the chair; the answer is the page's next state. A refusal means that the page was behind, so that
 * what is shown is read again.
 */
export function useActs(assembly: string): UseMutationResult<ChairView, Error, PlannedAct | TieBreak> {
  const store = useStoreAnswer();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (what: PlannedAct | TieBreak) =>
      'body' in what ? breakTie(assembly, what) : perform(assembly, what),
    onSuccess: (view) => store('getChair', { params: { assembly } }, view),
    onError: () => void refresh('getChair'),
    onSettled: () => void refresh('getBallot', 'getAssembly'),
  });
}

function breakTie(assembly: string, { ballot, body }: TieBreak): Promise<ChairView> {
  return call('breakTie', { params: { assembly, ballot }, body });
}

function perform(assembly: string, { act, ballot }: PlannedAct): Promise<ChairView> {
  if (isAssemblyAct(act)) return call(assemblyActs[act], { params: { assembly } });
  return call(ballotActs[act], { params: { assembly, ballot: ballot ?? '' } });
}
