import { useEffect, useRef, useState } from 'react';
import { now } from '../../shared/device/clock.js';
import { after } from './device.js';

/** A screen reader is told at most this often. */
const APART = 5_000;

/** Says what changed to who listens: politely, the last news only, and not what the page began with. */
export function Announcer({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  const last = useRef({ text, at: 0 });
  useEffect(() => {
    if (text === last.current.text) return undefined;
    const wait = Math.max(0, last.current.at + APART - now().getTime());
    return after(wait, () => {
      last.current = { text, at: now().getTime() };
      setSaid(text);
    });
  }, [text]);
  return (
    <p className="visually-hidden" aria-live="polite">
      {said}
    </p>
  );
}
