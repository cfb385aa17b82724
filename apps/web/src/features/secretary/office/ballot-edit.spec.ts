import type { BallotView, LiveSnapshot } from '@collegium/contract';
import { startEdit, toCorrection } from './ballot-edit.js';
import { officeStamp } from './office-stamp.js';

const election = {
  question: { fr: 'Qui ?', en: 'Who?' },
  rules: { kind: 'election', colleges: [{ college: 1 }, { college: 2 }] },
  options: [
    { id: 'a', label: 'A', college: 1 },
    { id: 'b', label: 'B', college: 1 },
  ],
} as unknown as BallotView;

describe('correcting a ballot', () => {
  it('shows candidates one per line and sends them back in their order', () => {
    const edit = startEdit(election);
    expect(edit).toEqual({ fr: 'Qui ?', en: 'Who?', candidates: { 1: 'A\nB', 2: '' } });
    expect(
      toCorrection({ ...edit, candidates: { 1: ' B \n\n A  a', 2: 'C' } }, 'election')?.candidates,
    ).toEqual([
      { college: 1, label: 'B' },
      { college: 1, label: 'A a' },
      { college: 2, label: 'C' },
    ]);
  });

  it('keeps the options of a resolution, and asks for both languages', () => {
    const edit = { fr: ' Oui\n? ', en: 'Yes?', candidates: {} };
    expect(toCorrection(edit, 'resolution')).toEqual({
      question: { fr: 'Oui ?', en: 'Yes?' },
      candidates: null,
    });
    expect(toCorrection({ ...edit, en: ' ' }, 'resolution')).toBeNull();
  });
});

describe('reading the office again', () => {
  const snapshot = (pendingAdmissions: number, revision: number) =>
    ({
      state: 'open',
      revision,
      room: { pendingAdmissions, colleges: [] },
      agenda: [],
    }) as unknown as LiveSnapshot;

  it('happens when someone is at the door, not when someone votes', () => {
    expect(officeStamp(null)).toBeUndefined();
    expect(officeStamp(snapshot(0, 1))).toBe(officeStamp(snapshot(0, 2)));
    expect(officeStamp(snapshot(0, 1))).not.toBe(officeStamp(snapshot(1, 2)));
  });
});
