import type { Demonstration, Me } from '@collegium/contract';

/** The page where someone who has just taken a role goes: their own; a member who isn't in yet goes through the door. */
export function pageOf(me: Me, demonstration: Pick<Demonstration, 'assembly' | 'doorCode'>): string {
  const roles = me.assemblies.find(({ id }) => id === demonstration.assembly)?.roles ?? [];
  const inside = (page: string) => `/assemblies/${demonstration.assembly}/${page}`;
  if (roles.includes('chair')) return inside('chair');
  if (roles.includes('secretary')) return inside('office');
  if (roles.includes('auditor')) return inside('record');
  if (roles.includes('member')) return inside('booth');
  if (roles.includes('observer')) return inside('screen');
  return demonstration.doorCode === null ? '/join' : `/join#${encodeURIComponent(demonstration.doorCode)}`;
}
