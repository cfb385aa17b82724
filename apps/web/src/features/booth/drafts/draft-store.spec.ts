import type { Paper } from '../paper/paper.js';
import { DraftStore, type DeviceStore } from './draft-store.js';

const paper: Paper = {
  kind: 'election',
  college: 1,
  seats: 2,
  min: 1,
  max: 2,
  names: ['auton', 'nola', 'var'].map((id) => ({ id, label: id, college: 1 })),
  blank: true,
};

function device(refuses = false): DeviceStore & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    read: (key) => kept.get(key) ?? null,
    write: (key, value) => {
      if (!refuses) kept.set(key, value);
      return !refuses;
    },
    remove: (key) => kept.delete(key),
  };
}

describe('half-made choices', () => {
  it('are found again by another page on the same device', () => {
    const on = device();
    new DraftStore(on).writeDraft('entry', 'form-1', { picked: ['nola'], blank: false });
    expect(new DraftStore(on).readDraft('entry', 'form-1', paper)).toEqual({
      marks: { picked: ['nola'], blank: false },
      changed: false,
    });
    expect(new DraftStore(on).readDraft('other', 'form-1', paper).marks.picked).toEqual([]);
  });

  it('keep what still applies when the form changed, and say so', () => {
    const store = new DraftStore(device());
    store.writeDraft('entry', 'form-1', { picked: ['withdrawn', 'nola'], blank: false });
    expect(store.readDraft('entry', 'form-2', paper)).toEqual({
      marks: { picked: ['nola'], blank: false },
      changed: true,
    });
    store.writeDraft('entry', 'form-1', { picked: [], blank: false });
    expect(store.readDraft('entry', 'form-2', paper).changed).toBe(false);
  });

  it('are forgotten once they have become a vote', () => {
    const store = new DraftStore(device());
    store.writeDraft('entry', 'form', { picked: ['nola'], blank: false });
    store.forgetDraft('entry');
    expect(store.readDraft('entry', 'form', paper).marks.picked).toEqual([]);
  });

  it('live in memory where the device keeps nothing', () => {
    const store = new DraftStore(device(true));
    expect(store.lasting).toBe(true);
    store.writeDraft('entry', 'form', { picked: ['var'], blank: true });
    store.writeProgress('ballot', { mode: 'same', at: 1 });
    expect(store.lasting).toBe(false);
    expect(store.readDraft('entry', 'form', paper).marks).toEqual({ picked: ['var'], blank: true });
    expect(store.readProgress('ballot')).toEqual({ mode: 'same', at: 1 });
    store.forgetProgress('ballot');
    expect(store.readProgress('ballot')).toEqual({ mode: null, at: 0 });
  });

  it.each(['', 'null', '[]', '{"form":1}', '{"form":"form","picked":[1],"blank":false}', '{'])(
    'are none when the device holds %j',
    (text) => {
      const on = device();
      on.kept.set('collegium.draft.entry', text);
      on.kept.set('collegium.progress.ballot', text);
      const store = new DraftStore(on);
      expect(store.readDraft('entry', 'form', paper)).toEqual({
        marks: { picked: [], blank: false },
        changed: false,
      });
      expect(store.readProgress('ballot')).toEqual({ mode: null, at: 0 });
    },
  );
});
