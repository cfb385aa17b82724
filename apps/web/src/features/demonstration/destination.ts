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

type WithPlays = Pick<Demonstration, 'assembly' | 'doorCode' | 'plays'>;

/** Where someone who holds a role goes on: in the assembly they hold it in, which may not be the one they look at. */
export function resumeAt(me: Me, demonstration: WithPlays): string {
  const holds = (assembly: string) =>
    me.assemblies.some(({ id, roles }) => id === assembly && roles.length > 0);
  if (holds(demonstration.assembly)) return pageOf(me, demonstration);
  const other = demonstration.plays.find(({ assembly }) => holds(assembly));
  return pageOf(me, other ? { assembly: other.assembly, doorCode: null } : demonstration);
}
