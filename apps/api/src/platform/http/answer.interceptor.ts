import { routes, type RouteName, type RouteSpec } from '@collegium/contract';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';
import { Configuration } from '../configuration.js';
import { ROUTE } from './handles.js';

/**
 * Outside production every answer is read with its route's schema: a handler that says more or less than the
 * contract fails here, before a page depends on it.
 */
@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  constructor(private readonly configuration: Configuration) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const name = Reflect.getMetadata(ROUTE, context.getHandler()) as RouteName | undefined;
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    void reply.header('cache-control', 'no-store');
    if (!name || this.configuration.mode === 'production') return next.handle();
    const { answer }: RouteSpec = routes[name];
    if (answer === 'application/zip') return next.handle();
    return next
      .handle()
      .pipe(map((value: unknown) => (value === undefined ? undefined : checked(name, answer, value))));
  }
}

function checked(name: RouteName, answer: Exclude<RouteSpec['answer'], string>, value: unknown): unknown {
  const parsed = answer.safeParse(value);
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`${name} answered outside its contract: ${places.join('; ')}`);
}
