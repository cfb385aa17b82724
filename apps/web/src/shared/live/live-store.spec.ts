import type { LiveSnapshot } from '@collegium/contract';
import { applyLive, nothingYet } from './live-store.js';

const at = (revision: number) => ({ revision }) as LiveSnapshot;

describe('what a page knows of a sitting', () => {
  it('never goes back to an older revision', () => {
    const live = applyLive(nothingYet, { kind: 'snapshot', snapshot: at(7) });
    expect(applyLive(live, { kind: 'snapshot', snapshot: at(6) })).toBe(live);
    expect(applyLive(live, { kind: 'snapshot', snapshot: at(8) }).snapshot?.revision).toBe(8);
  });

  it('keeps the picture and says since when it is old', () => {
    let live = applyLive(nothingYet, { kind: 'snapshot', snapshot: at(1) });
    live = applyLive(live, { kind: 'connected' });
    live = applyLive(live, { kind: 'lost', at: '2025-05-19T12:32:00.000Z' });
    live = applyLive(live, { kind: 'lost', at: '2025-05-19T12:40:00.000Z' });
    expect(live).toMatchObject({ connected: false, asOf: '2025-05-19T12:32:00.000Z', snapshot: at(1) });
    expect(applyLive(live, { kind: 'connected' })).toMatchObject({ connected: true, asOf: null });
  });

  it('moves that hour on when the state comes by asking, without calling it a connection', () => {
    const [lost, asked] = ['2025-05-19T12:32:00.000Z', '2025-05-19T12:32:04.000Z'];
    let live = applyLive(nothingYet, { kind: 'lost', at: lost });
    live = applyLive(live, { kind: 'snapshot', snapshot: at(2), askedAt: asked });
    expect(live).toMatchObject({ connected: false, asOf: asked, snapshot: at(2) });
    const first = applyLive(nothingYet, { kind: 'snapshot', snapshot: at(1), askedAt: asked });
    expect(first.asOf).toBeNull();
  });

  it('forgets a refusal once news arrive', () => {
    const failed = applyLive(nothingYet, { kind: 'failed', error: 'no' });
    expect(failed.error).toBe('no');
    expect(applyLive(failed, { kind: 'snapshot', snapshot: at(1) }).error).toBeNull();
  });
});
