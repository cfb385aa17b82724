import { z } from 'zod';

/**
 * Roles of DESIGN §2. `secretary` is held per organisation (and so in each of its assemblies), the others per assembly.
 * `member` is never granted: it follows from acting for an admitted member.
 */
export const roleSchema = z.enum(['secretary', 'chair', 'scrutineer', 'auditor', 'observer', 'member']);
export type Role = z.infer<typeof roleSchema>;

/** Roles that the secretary gives by e-mail address in an assembly. Scrutineers come with sealed ballots. */
export const grantableRoleSchema = z.enum(['chair', 'auditor', 'observer']);
export type GrantableRole = z.infer<typeof grantableRoleSchema>;

/** Everyone who has a tie with the assembly. */
export const ANY_ROLE = [
  'secretary',
  'chair',
  'scrutineer',
  'auditor',
  'observer',
  'member',
] as const satisfies readonly Role[];

/**
 * Who may call a route: `public` (no session), `session` (any signed-in person), `founder` (may create an organisation),
 * or the roles of the organisation or assembly named in the path, one of which is needed.
 */
export type Access = 'public' | 'session' | 'founder' | readonly [Role, ...Role[]];
