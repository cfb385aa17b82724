import type { RegisterView } from '@collegium/contract';
import { parseAct, type Act } from '@collegium/record';
import type { Entry } from './timeline.js';

/** The acts of a register, each read strictly from its exact text; one that can't be read is still shown. */
export function readEntries(acts: RegisterView['acts']): readonly Entry[] {
  return acts.map(({ height, hash, text }) => ({ height, hash, text, act: readAct(text) }));
}

function readAct(text: string): Act | null {
  try {
    return parseAct(text);
  } catch {
    return null;
  }
}
