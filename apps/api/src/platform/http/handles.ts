import {
  paths,
  routes,
  type RouteBody,
  type RouteName,
  type RouteParams,
  type RouteQuery,
  type RouteSpec,
  type Routes,
} from '@collegium/contract';
import {
  applyDecorators,
  createParamDecorator,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SetMetadata,
  type ExecutionContext,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor as ActorOfRequest } from './actor.js';

export const ROUTE = 'collegium:route';

/** What a handler gets: path, query and body as the route's strict schemas read them. */
export interface Input<R extends RouteName> {
  readonly params: RouteParams<Routes[R]>;
  readonly query: RouteQuery<Routes[R]>;
  readonly body: RouteBody<Routes[R]>;
}

/** Ties a handler to a route of the contract: method, path, status, access and schemas all come from there. */
export const Handles = (name: RouteName): MethodDecorator => {
  const [method, path] = paths[name];
  const { status }: RouteSpec = routes[name];
  return applyDecorators(
    RequestMapping({ method: RequestMethod[method], path }),
    HttpCode(status ?? 200),
    SetMetadata(ROUTE, name),
  );
};

const requestOf = (context: ExecutionContext) => context.switchToHttp().getRequest<FastifyRequest>();

/** The parsed `Input` of the handler's route. Runs after the guard: a stranger learns nothing from a schema. */
export const FromRequest = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Input<RouteName> => {
    const name = Reflect.getMetadata(ROUTE, context.getHandler()) as RouteName;
    const request = requestOf(context);
    const spec: RouteSpec = routes[name];
    return {
      params: request.parsedParams,
      query: spec.query?.parse(request.query ?? {}),
      body: spec.body?.parse(request.body ?? {}),
    } as Input<RouteName>;
  },
);

/** The `Actor` of the request; routes that need a session always have one. */
export const WhoAsks = createParamDecorator(
  (_data: unknown, context: ExecutionContext): ActorOfRequest | undefined => requestOf(context).actor,
);
