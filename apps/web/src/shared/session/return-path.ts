import { forget, readStored, store } from '../device/storage.js';

const KEY = 'collegium.return';

/** Only a path of this site is ever gone back to: never `//elsewhere` or `https:…`. */
export function safeReturn(path: string | null): string {
  return path !== null && /^\/(?![/\\])/u.test(path) ? path : '/';
}

/** Keeps where someone was going, through sign-in, even when the mail's link opens another tab. */
export function rememberReturn(path: string): void {
  store(KEY, path);
}

/** Where to go once signed in; forgotten once read. */
export function takeReturn(): string {
  const path = safeReturn(readStored(KEY));
  forget(KEY);
  return path;
}
