import { presetStatutes } from '@collegium/rules';
import { deviceKeeps, dropDraft, keepDraft, readDraft } from './draft-store.js';

const draft = { basedOn: 2, text: presetStatutes('scic-majority'), typed: { 'weight-1/weight': '66,67 %' } };

/** A device's storage: its own, as the browser gives it. */
function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}

describe('what was being written', () => {
  const device = globalThis as { localStorage?: Storage };
  beforeEach(() => {
    Object.defineProperty(device, 'localStorage', { value: storage(), configurable: true });
  });
  afterEach(() => {
    delete device.localStorage;
  });

  it('comes back whole, per assembly, until it is dropped', () => {
    expect(deviceKeeps()).toBe(true);
    keepDraft('one', draft);
    expect(readDraft('one')).toEqual(draft);
    expect(readDraft('other')).toBeNull();
    dropDraft('one');
    expect(readDraft('one')).toBeNull();
    expect(localStorage).toHaveLength(0);
  });

  it.each(['', 'null', '{', '[]', '{"basedOn":1,"text":{"v":1}}', '{"basedOn":"1"}'])(
    'is nothing when what is there is %s',
    (kept) => {
      localStorage.setItem('collegium.statutes.one', kept);
      expect(readDraft('one')).toBeNull();
    },
  );

  it('says so when the device keeps nothing', () => {
    delete device.localStorage;
    expect(deviceKeeps()).toBe(false);
    keepDraft('one', draft);
    expect(readDraft('one')).toBeNull();
  });
});
