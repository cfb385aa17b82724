import { forget, readStored, store } from '../../shared/device/storage.js';
import { DraftStore, type DeviceStore } from './drafts/draft-store.js';
import { uuidFrom } from './votes/make-vote.js';

/** What the booth takes from the device it runs on. */

export const deviceStore: DeviceStore = { read: readStored, write: store, remove: forget };
export const drafts = new DraftStore(deviceStore);

export function randomId(): string {
  return uuidFrom(crypto.getRandomValues(new Uint8Array(16)));
}

/** Uniform in [0, 1): for spreading retries, never for anything secret. */
export function randomShare(): number {
  const [word = 0] = crypto.getRandomValues(new Uint32Array(1));
  return word / 2 ** 32;
}

export function after(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}
