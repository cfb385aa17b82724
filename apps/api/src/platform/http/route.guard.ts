import { routes, type RouteName, type RouteSpec } from '@collegium/contract';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Configuration } from '../configuration.js';
import { Problem } from '../problems/problem.js';
import { Actors, type Actor } from './actor.js';
import { ROUTE } from './handles.js';
import { refuseForeignOrigin } from './origin.js';
import { cookieIn, SESSION_COOKIE } from './session-cookie.js';

/** Denies by default: a handler that names no route of the contract refuses everyone. */
@Injectable()
export class RouteGuard implements CanActivate {
  constructor(
    private readonly actors: Actors,
    private readonly configuration: Configuration,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const name = Reflect.getMetadata(ROUTE, context.getHandler()) as RouteName | undefined;
    if (!name) throw new Problem('not-found');
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const spec: RouteSpec = routes[name];
    refuseForeignOrigin(request, this.configuration.publicUrl);
    const token = cookieIn(request.headers.cookie, SESSION_COOKIE);
    if (spec.access !== 'public' && !token) throw new Problem('sign-in-required');
    request.parsedParams = readParams(spec, request.params);
    const actor = token ? await this.actors.find(token, assemblyIn(request.parsedParams)) : null;
    if (actor) request.actor = actor;
    admit(spec, actor);
    return true;
  }
}

/** An identifier of another shape names nothing: it is answered like one that doesn't exist. */
function readParams(spec: RouteSpec, params: unknown): unknown {
  if (!spec.params) return {};
  const parsed = spec.params.safeParse(params);
  if (!parsed.success) throw new Problem('not-found');
  return parsed.data;
}

function assemblyIn(params: unknown): string | null {
  return params instanceof Object && 'assembly' in params ? String(params.assembly) : null;
}

function admit({ access }: RouteSpec, actor: Actor | null): void {
  if (access === 'public') return;
  if (!actor) throw new Problem('sign-in-required');
  if (access === 'session') return;
  if (access === 'founder') {
    if (!actor.founder) throw new Problem('role-required');
    return;
  }
  // Who has no tie with the assembly doesn't learn that it exists.
  if (actor.roles.length === 0) throw new Problem('not-found');
  if (!access.some((role) => actor.roles.includes(role))) throw new Problem('role-required');
}
