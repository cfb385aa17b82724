import type { z } from 'zod';
import type { Access } from './roles.js';

/** What one route takes, gives and asks of its caller. Its method and path are in `paths`, under the same name. */
export interface RouteSpec {
  readonly access: Access;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** A schema, or the media type of an answer that isn't JSON. */
  readonly answer: z.ZodType | 'application/zip';
  /** 200 unless said. */
  readonly status?: 200 | 201 | 202;
  /** Where it exists only in some installations. */
  readonly only?: 'development' | 'demonstration';
  readonly summary: string;
}

type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined;
type Sent<S> = S extends z.ZodType ? z.input<S> : undefined;
type Of<R, K extends string> = R extends { readonly [P in K]: infer S } ? S : undefined;

export type RouteParams<R extends RouteSpec> = Parsed<Of<R, 'params'>>;
export type RouteQuery<R extends RouteSpec> = Parsed<Of<R, 'query'>>;
export type RouteBody<R extends RouteSpec> = Parsed<Of<R, 'body'>>;
export type RouteSentBody<R extends RouteSpec> = Sent<Of<R, 'body'>>;
export type RouteAnswer<R extends RouteSpec> = R['answer'] extends z.ZodType
  ? z.output<R['answer']>
  : Uint8Array;
