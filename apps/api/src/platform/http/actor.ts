import type { Locale, Role } from '@collegium/contract';

/** The assembly named in the path, as far as every handler needs it. */
export interface AssemblyTie {
  readonly id: string;
  readonly organisationId: string;
  /** An assembly of the demonstration: everything done in it is simulated and says so. */
  readonly simulated: boolean;
}

/** Who is asking, read once per request from the session and the grants. */
export interface Actor {
  readonly accountId: string;
  readonly personId: string;
  readonly locale: Locale;
  /** May create an organisation. */
  readonly founder: boolean;
  /** Signed in through the demonstration. */
  readonly simulated: boolean;
  readonly persona: string | null;
  /** Roles in the assembly of the path; empty when the path names none. */
  readonly roles: readonly Role[];
  readonly assembly: AssemblyTie | null;
}

/** Finds the person behind a session's token. Accounts implement it; the guard and the live socket ask it. */
export abstract class Actors {
  /** `assembly` is the one the path names. Null for an unknown or expired session. */
  abstract find(token: string, assembly: string | null): Promise<Actor | null>;
}

declare module 'fastify' {
  interface FastifyRequest {
    actor?: Actor;
    /** Path parameters as the route's schema read them. */
    parsedParams?: unknown;
  }
}
