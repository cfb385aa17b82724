import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Statutes } from '@collegium/rules';
import type { Pen } from '../page/SentenceLine.js';
import { deviceKeeps, dropDraft, keepDraft, readDraft } from './draft-store.js';
import { begin, changed, isSame, isUnsaved, rebased, undone, type Editing } from './history.js';
import { hasSlips } from './obstacle.js';

export interface Desk {
  readonly editing: Editing;
  readonly unsaved: boolean;
  /** Whether this device keeps what is typed. */
  readonly kept: boolean;
  /** What was being written when the page was last left has come back. */
  readonly found: boolean;
  readonly pen: Pen;
  readonly replace: (text: Statutes) => void;
  readonly undo: () => void;
  /** Gives the text up for a saved version. */
  readonly startOver: (saved: Statutes, version: number) => void;
  /** Keeps the text, to follow a newer version. */
  readonly follow: (saved: Statutes, version: number) => void;
}

/** A text being written, kept on this device with every change so that a reload loses nothing. */
export function useEditing(assembly: string, saved: Statutes, version: number): Desk {
  const [start] = useState(() => open(assembly, saved, version));
  const [editing, setEditing] = useState(start.editing);
  const [slips, setSlips] = useState(start.slips);
  const [found, setFound] = useState(isUnsaved(start.editing) || start.slips.size > 0);
  const [kept] = useState(deviceKeeps);

  useEffect(() => {
    if (!isUnsaved(editing) && slips.size === 0) {
      dropDraft(assembly);
      return;
    }
    const typed = Object.fromEntries(slips);
    keepDraft(assembly, { basedOn: editing.basedOn, text: editing.text, typed });
  }, [assembly, editing, slips]);
  const anew = useCallback((next: (before: Editing) => Editing) => {
    setSlips(new Map());
    setFound(false);
    setEditing(next);
  }, []);
  const pen = useMemo<Pen>(
    () => ({
      slips,
      write: (text, at) => setEditing((before) => changed(before, text, at.includes('/act/') ? null : at)),
      slip: (at, typed) => setSlips((before) => withSlip(before, at, typed)),
    }),
    [slips],
  );
  return {
    editing,
    unsaved: isUnsaved(editing) || hasSlips(editing.text, [...slips.keys()]),
    kept,
    found,
    pen,
    replace: (text) => anew((before) => changed(before, text)),
    undo: () => anew(undone),
    startOver: (text, at) => anew(() => begin(text, at)),
    follow: (text, at) => setEditing((before) => rebased(before, text, at)),
  };
}

interface Start {
  readonly editing: Editing;
  readonly slips: ReadonlyMap<string, string>;
}

function open(assembly: string, saved: Statutes, version: number): Start {
  const draft = readDraft(assembly);
  if (draft === null) return { editing: begin(saved, version), slips: new Map() };
  // A draft that says what was saved since is no draft any more.
  const editing = begin(saved, isSame(saved, draft.text) ? version : draft.basedOn, draft.text);
  return { editing, slips: new Map(Object.entries(draft.typed)) };
}

function withSlip(
  slips: ReadonlyMap<string, string>,
  at: string,
  typed: string | null,
): ReadonlyMap<string, string> {
  if (typed === null && !slips.has(at)) return slips;
  const next = new Map(slips);
  if (typed === null) next.delete(at);
  else next.set(at, typed);
  return next;
}
