export const SESSION_COOKIE = 'collegium_session';

/** The value of one cookie in a Cookie header, for those who meet a request before its cookies are parsed. */
export function cookieIn(header: string | undefined, name: string): string | null {
  for (const pair of (header ?? '').split(';')) {
    const [key, value] = pair.trim().split('=', 2);
    if (key === name && value) return value;
  }
  return null;
}
