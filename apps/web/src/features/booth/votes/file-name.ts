/** A file name that every system takes: letters, digits, dots and hyphens. */
export function fileName(wanted: string): string {
  return wanted
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/gu, '-')
    .replace(/-+(?=\.)/gu, '');
}
