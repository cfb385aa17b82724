/** A door code in groups of four, as it is read and typed; spaces don't count at the door. */
export function spacedCode(code: string): string {
  return /^[^\s-]{5,}$/u.test(code) ? (code.match(/.{1,4}/gu) ?? []).join(' ') : code;
}
