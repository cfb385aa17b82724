/** Where French law is spoken, from west to east, before the rest of the world. */
const FRENCH = [
  'Europe/Paris',
  'America/Miquelon',
  'America/Martinique',
  'America/Guadeloupe',
  'America/Cayenne',
  'Indian/Mayotte',
  'Indian/Reunion',
  'Pacific/Noumea',
  'Pacific/Tahiti',
];

/** Every zone this device knows, the French ones first. `own` is always among them. */
export function timeZones(own: string): readonly string[] {
  const known = typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('timeZone') : [];
  return [...new Set([...FRENCH, own, ...known])];
}
