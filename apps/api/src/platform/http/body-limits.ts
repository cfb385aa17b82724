import { paths, type RouteName } from '@collegium/contract';
import type { FastifyInstance } from 'fastify';

/** What any other body stays under: a vote, a name, a reason. Anyone may send one before they are known. */
export const USUAL_BODY = 64 * 1024;
/** A members file of 2,000,000 characters, accents and JSON escapes included. */
const LONG_BODY = 6 * 1024 * 1024;
/** Files of members; and a ballot may have hundreds of candidates. */
const long: readonly RouteName[] = ['previewMembers', 'createOrganisation', 'editBallot'];

/** Lets the few routes that take long bodies take them. Before any route is added. */
export function allowLongBodies(server: Pick<FastifyInstance, 'addHook'>): void {
  const allowed = new Set(long.map((name) => `${paths[name][0]} /api${paths[name][1]}`));
  server.addHook('onRoute', (route) => {
    if (allowed.has(`${String(route.method)} ${route.url}`)) route.bodyLimit = LONG_BODY;
  });
}
