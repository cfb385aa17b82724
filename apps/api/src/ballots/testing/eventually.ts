import { setTimeout as pause } from 'node:timers/promises';

/** Tries until it holds, for a few seconds; then it fails with what last went wrong. */
export async function eventually<T>(holds: () => Promise<T>, patience = 5000): Promise<T> {
  for (let waited = 0; ; waited += 20) {
    try {
      return await holds();
    } catch (error) {
      if (waited >= patience) throw error;
      await pause(20);
    }
  }
}
