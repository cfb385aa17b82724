import type { DeviceStore } from '../drafts/draft-store.js';
import { makeVote } from './make-vote.js';
import type { VoteRecord } from './vote-record.js';

/** What the specs of votes stand on: a device, a time that only moves when told, a vote. */

export function fakeDevice(): DeviceStore & { readonly kept: Map<string, string>; refuses: boolean } {
  const kept = new Map<string, string>();
  const device = {
    kept,
    refuses: false,
    read: (key: string) => kept.get(key) ?? null,
    write: (key: string, value: string) => {
      if (!device.refuses) kept.set(key, value);
      return !device.refuses;
    },
    remove: (key: string) => void kept.delete(key),
  };
  return device;
}

export interface FakeTime {
  readonly after: (milliseconds: number, then: () => void) => () => void;
  readonly now: () => string;
  /** Lets so much time pass, everything due and everything promised included. */
  readonly pass: (milliseconds: number) => Promise<void>;
}

export function fakeTime(): FakeTime {
  let instant = Date.parse('2025-05-19T14:00:00.000Z');
  let due: readonly { readonly at: number; readonly run: () => void }[] = [];
  const settle = async () => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  return {
    after: (milliseconds, run) => {
      const entry = { at: instant + milliseconds, run };
      due = [...due, entry];
      return () => {
        due = due.filter((other) => other !== entry);
      };
    },
    now: () => new Date(instant).toISOString(),
    pass: async (milliseconds) => {
      const end = instant + milliseconds;
      await settle();
      for (;;) {
        const [next] = due.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at);
        if (!next) break;
        instant = next.at;
        due = due.filter((entry) => entry !== next);
        next.run();
        await settle();
      }
      instant = end;
    },
  };
}

export const id = (digit: number): string => `${String(digit).repeat(8)}-0000-4000-8000-000000000000`;

export function sampleVote(entry = id(3), voteId = id(4)): VoteRecord {
  return makeVote(
    {
      assembly: id(9),
      simulated: true,
      ballot: { id: id(1), number: 1, question: { fr: 'Q', en: 'Q' }, form: 'a'.repeat(64) },
      entry: { entry, urn: id(2), member: { id: id(5), name: 'PTCE exemple', example: true } },
      choice: { kind: 'option', option: 'for' },
      labels: ['Pour'],
    },
    voteId,
  );
}
