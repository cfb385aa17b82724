import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { now } from '../../../shared/device/clock.js';
import { after, deviceStore, drafts, randomId, randomShare } from '../device.js';
import { makeVote, type Confirmation } from './make-vote.js';
import { Outbox } from './outbox.js';
import { Prover } from './prover.js';
import { shelfKey, VoteShelf } from './shelf.js';
import { askProof, castVote } from './transport.js';
import type { VoteRecord } from './vote-record.js';

export interface Votes {
  readonly records: readonly VoteRecord[];
  /** False when the device refused to keep them: a waiting vote is lost if the page is closed. */
  readonly lasting: boolean;
  readonly confirm: (confirmations: readonly Confirmation[]) => void;
  /** Takes a refused vote away; its draft is found again. */
  readonly takeBack: (entry: string) => void;
  readonly nudge: () => void;
}

/** The person's votes in an assembly: kept, sent and verified for as long as the page is open. */
export function useVotes(account: string, assembly: string, vkey: string | null): Votes {
  const engine = useMemo(() => makeEngine(account, assembly), [account, assembly]);
  useEffect(() => engine.verifyBy(vkey), [engine, vkey]);
  useEffect(() => engine.run(), [engine]);
  const records = useSyncExternalStore(engine.shelf.subscribe, engine.shelf.read);
  useEffect(() => {
    for (const { entry, life } of records) if (life.kind === 'recorded') drafts.forgetDraft(entry);
  }, [records]);
  const confirm = useCallback(
    (confirmations: readonly Confirmation[]) => {
      // Another tab may have voted since this page was drawn.
      engine.shelf.reload();
      for (const confirmation of confirmations) {
        if (!engine.shelf.find(confirmation.entry.entry))
          engine.shelf.put(makeVote(confirmation, randomId()));
      }
    },
    [engine],
  );
  const takeBack = useCallback((entry: string) => engine.shelf.remove(entry), [engine]);
  const nudge = useCallback(() => engine.outbox.nudge(), [engine]);
  return { records, lasting: engine.shelf.lasting, confirm, takeBack, nudge };
}

interface Engine {
  /** The key that signs here, once it is known. */
  readonly verifyBy: (vkey: string | null) => void;
  readonly shelf: VoteShelf;
  readonly outbox: Outbox;
  /** Starts; gives what stops it. */
  readonly run: () => () => void;
}

function makeEngine(account: string, assembly: string): Engine {
  const key = shelfKey(account, assembly);
  let vkey: string | null = null;
  const shelf = new VoteShelf(deviceStore, key);
  const outbox = new Outbox({
    shelf,
    cast: (record) => castVote(account, record),
    after,
    random: randomShare,
  });
  const prover = new Prover({
    shelf,
    askProof: (record) => askProof(account, record),
    checkReceipt: async (record) => {
      const check = await loadVerify();
      if (!check || vkey === null || record.life.kind !== 'recorded') return null;
      return check.verifyReceipt(record, record.life.receipt, vkey);
    },
    checkProof: async (record, proof) => {
      const check = await loadVerify();
      return check && vkey !== null ? check.verifyVoteProof(record, proof, vkey) : null;
    },
    after,
    random: randomShare,
    now: () => now().toISOString(),
  });
  const verifyBy = (known: string | null) => {
    vkey = known;
  };
  return { verifyBy, shelf, outbox, run: () => runEngine({ key, shelf, outbox, prover }) };
}

function runEngine(parts: { key: string; shelf: VoteShelf; outbox: Outbox; prover: Prover }): () => void {
  const { key, shelf, outbox, prover } = parts;
  const abort = new AbortController();
  const back = () => {
    if (document.visibilityState === 'visible') outbox.nudge();
  };
  window.addEventListener('online', () => outbox.nudge(), abort);
  document.addEventListener('visibilitychange', back, abort);
  window.addEventListener('storage', (event) => event.key === key && shelf.reload(), abort);
  outbox.start();
  prover.start();
  return () => {
    abort.abort();
    outbox.stop();
    prover.stop();
  };
}

/** The means to verify, fetched once; null while the network withholds them. */
async function loadVerify(): Promise<typeof import('./verify.js') | null> {
  try {
    return await import('./verify.js');
  } catch {
    return null;
  }
}
