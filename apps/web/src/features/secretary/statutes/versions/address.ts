/** Which text of the statutes a page shows, as its address says after the `?`. */
export type Shown =
  | { readonly kind: 'text' }
  | { readonly kind: 'version'; readonly version: number }
  | { readonly kind: 'comparison'; readonly before: Side; readonly after: Side };

/** A version, or the text being written. */
export type Side = number | 'mine';

/** `version=3`, `compare=1-3`, `compare=3-mine`; anything else is the text itself. */
export function readShown(search: string): Shown {
  const asked = new URLSearchParams(search);
  const version = sideOf(asked.get('version') ?? '');
  if (typeof version === 'number') return { kind: 'version', version };
  const [before, after] = (asked.get('compare') ?? '').split('-').map(sideOf);
  if (before && after) return { kind: 'comparison', before, after };
  return { kind: 'text' };
}

function sideOf(text: string): Side | null {
  if (text === 'mine') return text;
  return /^[1-9]\d{0,4}$/u.test(text) ? Number(text) : null;
}

export function comparisonAddress(before: Side, after: Side): string {
  return `?compare=${before}-${after}`;
}
