/** A sign-in under way, kept for this tab so that a reload on the way to the mailbox and back loses nothing. */
export interface Challenge {
  readonly challenge: string;
  readonly email: string;
  /** Milliseconds since 1970 on this device. */
  readonly askedAt: number;
}

const KEY = 'collegium.challenge';
/** How long one waits before asking for another code, in milliseconds. */
export const RESEND_DELAY = 30_000;

export function readChallenge(): Challenge | null {
  try {
    return parseChallenge(sessionStorage.getItem(KEY));
  } catch {
    return null;
  }
}

export function keepChallenge(challenge: Challenge | null): void {
  try {
    if (challenge) sessionStorage.setItem(KEY, JSON.stringify(challenge));
    else sessionStorage.removeItem(KEY);
  } catch {
    // Without storage the sign-in goes on as long as the page isn't reloaded.
  }
}

/** Null for anything that isn't a whole challenge. */
export function parseChallenge(text: string | null): Challenge | null {
  if (text === null) return null;
  const value = JSON.parse(text) as Partial<Challenge> | null;
  const whole =
    typeof value?.challenge === 'string' &&
    typeof value.email === 'string' &&
    typeof value.askedAt === 'number';
  return whole ? (value as Challenge) : null;
}

/** Whole seconds until another code may be asked for; 0 when it may now. */
export function secondsToResend(askedAt: number, now: number): number {
  return Math.max(0, Math.ceil((askedAt + RESEND_DELAY - now) / 1000));
}

/** Keeps the digits of what was typed or pasted ("123 456", "code : 123456"), six at most. */
export function digitsOf(text: string): string {
  return text.replace(/\D/gu, '').slice(0, 6);
}
