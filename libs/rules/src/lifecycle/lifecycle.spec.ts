import { readFileSync } from 'node:fs';
import { allowedEvents, assemblyMachine, ballotMachine, isAwaited, isVoting, transition } from '../index.js';
import type { Machine } from '../index.js';

const pages = new URL('../../../../docs/state-machines/', import.meta.url);

/** The arrows of the Mermaid drawing of a page, as "from event to", and its starting state. */
function drawing(name: string): { readonly arrows: string[]; readonly initial: string | undefined } {
  const text = readFileSync(new URL(`${name}.md`, pages), 'utf8');
  const block = /```mermaid\n(?<body>[\s\S]*?)```/u.exec(text)?.groups?.['body'] ?? '';
  const arrows = [...block.matchAll(/^ +([a-z]+) --> ([a-z]+) : ([a-z-]+)$/gmu)].map(
    ([, from, to, event]) => `${from} ${event} ${to}`,
  );
  return { arrows, initial: /\[\*\] --> (?<state>[a-z]+)/u.exec(block)?.groups?.['state'] };
}

function ends(name: string): string[] {
  const text = readFileSync(new URL(`${name}.md`, pages), 'utf8');
  return [...text.matchAll(/^ +([a-z]+) --> \[\*\]$/gmu)].map(([, state = '']) => state);
}

const machines: readonly Machine<string, string>[] = [assemblyMachine, ballotMachine];

describe.each(machines.map((machine) => [machine.name, machine] as const))(
  'the life of a %s',
  (name, machine) => {
    const states = [...new Set(machine.transitions.flatMap(({ from, to }) => [from, to]))];
    const events = [...new Set(machine.transitions.map(({ event }) => event))];

    it('is the one that is drawn', () => {
      const { arrows, initial } = drawing(name);
      expect(arrows).toEqual(machine.transitions.map(({ from, event, to }) => `${from} ${event} ${to}`));
      expect(initial).toBe(machine.initial);
      const last = states.filter((state) => allowedEvents(machine, state).length === 0);
      expect(ends(name).sort()).toEqual(last.sort());
    });

    it('knows one way at most for an event in a state', () => {
      const pairs = machine.transitions.map(({ from, event }) => `${from} ${event}`);
      expect(new Set(pairs).size).toBe(pairs.length);
    });

    it('reaches every state from the first', () => {
      const reached = new Set([machine.initial]);
      for (const state of reached) {
        for (const { from, to } of machine.transitions) if (from === state) reached.add(to);
      }
      expect([...reached].sort()).toEqual([...states].sort());
    });

    it('never leaves its table', () => {
      for (const state of states) {
        for (const event of events) {
          const moved = transition(machine, state, event);
          const entry = machine.transitions.find((row) => row.from === state && row.event === event);
          const allowed = allowedEvents(machine, state);
          expect(moved).toEqual(
            entry
              ? { ok: true, state: entry.to }
              : { ok: false, refusal: 'event-not-allowed', state, allowed },
          );
          expect(allowed.includes(event)).toBe(entry !== undefined);
        }
      }
    });
  },
);

describe('the states of a ballot', () => {
  it('are voting or awaited, or neither', () => {
    const states = ['draft', 'ready', 'open', 'suspended', 'closed', 'counted', 'proclaimed'] as const;
    expect(states.filter(isVoting)).toEqual(['open', 'suspended']);
    expect(states.filter(isAwaited)).toEqual(['closed', 'counted']);
  });
});
