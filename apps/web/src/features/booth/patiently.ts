import { lazy, type ComponentType } from 'react';
import { after } from './device.js';

const PAUSE = 3_000;

/**
 * A part of the page fetched when it is first shown. In a tunnel it is tried again until it comes: the rest of the page,
 * where a vote may be waiting, must not fall with it.
 */
export function patiently<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    for (;;) {
      try {
        return { default: await load() };
      } catch {
        await new Promise<void>((resolve) => void after(PAUSE, resolve));
      }
    }
  });
}
