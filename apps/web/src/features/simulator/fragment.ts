import { simulationFragmentSchema, statutesSchema, type SimulationFragment } from '@collegium/contract';
import {
  presetNames,
  presetStatutes,
  statutesContradictions,
  type PresetName,
  type Statutes,
} from '@collegium/rules';
import { takingPartOf, votesOf, type Simulation } from './simulation.js';

/**
 * A whole simulation as what follows the # of an address, which no server ever receives: a version, then base64url of a
 * list. Statutes are written as what sets them apart from the nearest preset, so that a link stays short enough to send.
 */

const VERSION = 's1.';
/** Far more than any simulation takes: a longer text isn't read at all. */
const LONGEST = 30_000;

/** The fragment of an address, without its #. */
export function writeFragment({ statutes, asked, convocation, room, votes }: Simulation): string {
  const [preset, changes] = nearest(statutes);
  const list: SimulationFragment = [
    preset,
    statutes.colleges.map(({ number, name, seats }) => [number, name, seats]),
    changes,
    asked,
    convocation,
    room.map((row) => [row.college, row.called, row.present, row.represented, row.remote, row.postal]),
    votes.map((row) => [row.college, row.for, row.against, row.abstention, row.blank, row.void]),
  ];
  return VERSION + toBase64url(JSON.stringify(list));
}

/** Whether a fragment means to be a simulation: any other is an anchor of the page. */
export function isFragment(text: string): boolean {
  return /^s\d+\./u.test(text);
}

/** The simulation of a fragment; null unless everything in it can be: it may have been cut, or written by anyone. */
export function readFragment(text: string): Simulation | null {
  if (!text.startsWith(VERSION) || text.length > LONGEST) return null;
  const read = simulationFragmentSchema.safeParse(parsed(text.slice(VERSION.length)));
  if (!read.success) return null;
  const [preset, colleges, changes, asked, convocation, room, votes] = read.data;
  const name = presetNames.find((one) => one === preset);
  if (name === undefined) return null;
  const statutes = statutesOf(name, colleges, changes);
  if (statutes === null) return null;
  const simulation: Simulation = {
    statutes,
    asked,
    convocation,
    room: room.map(([number, called, present, represented, remote, postal]) => ({
      college: number,
      called,
      present,
      represented,
      remote,
      postal,
    })),
    votes: votes.map(([number, yes, no, abstention, blank, nulls]) => ({
      college: number,
      for: yes,
      against: no,
      abstention,
      blank,
      void: nulls,
    })),
  };
  return adds(simulation) ? simulation : null;
}

function statutesOf(
  preset: PresetName,
  colleges: SimulationFragment[1],
  changes: Readonly<Record<string, unknown>>,
): Statutes | null {
  const listed = colleges.map(([number, name, seats]) => ({ number, name, seats }));
  const base = presetStatutes(preset, listed);
  const weighting =
    isObject(base.weighting) && isObject(changes['weighting'])
      ? { weighting: { ...base.weighting, ...changes['weighting'] } }
      : {};
  const read = statutesSchema.safeParse({ ...base, ...changes, ...weighting });
  if (!read.success || statutesContradictions(read.data).length > 0) return null;
  return read.data;
}

/** Each college once, in the order of the statutes; nobody there who wasn't called, no vote of anyone who isn't there. */
function adds({ statutes, room, votes }: Simulation): boolean {
  const numbers = statutes.colleges.map(({ number }) => number).join();
  const urns = votes.map((row) => row.college ?? 'all').join();
  return (
    room.map((row) => row.college).join() === numbers &&
    (urns === numbers || urns === 'all') &&
    room.every((row) => takingPartOf(room, row.college) <= row.called) &&
    votes.every((row) => votesOf(row) <= takingPartOf(room, row.college))
  );
}

/** The preset that leaves least to write, and what is written. */
function nearest(statutes: Statutes): readonly [PresetName, Readonly<Record<string, unknown>>] {
  const all = presetNames.map((name) => {
    const changes = changesFrom(presetStatutes(name, statutes.colleges), statutes);
    return { name, changes, length: JSON.stringify(changes).length };
  });
  const [first, ...others] = all;
  const best = others.reduce((least, one) => (one.length < (least?.length ?? 0) ? one : least), first);
  return best === undefined ? ['association', {}] : [best.name, best.changes];
}

function changesFrom(base: Statutes, statutes: Statutes): Readonly<Record<string, unknown>> {
  const changes = differing({ ...base }, { ...statutes });
  if (!isObject(base.weighting) || !isObject(statutes.weighting) || !('weighting' in changes)) return changes;
  return { ...changes, weighting: differing({ ...base.weighting }, { ...statutes.weighting }) };
}

function differing(
  base: Readonly<Record<string, unknown>>,
  own: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(own).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(base[key])),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function toBase64url(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function parsed(text: string): unknown {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
