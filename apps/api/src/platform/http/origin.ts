import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';

/**
 * A page of another site may not act with our cookie. SameSite=Lax and JSON-only bodies already say so to browsers;
 * this says it to those that get either wrong. Programs send no Origin and are not concerned.
 */
export function refuseForeignOrigin(request: FastifyRequest): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (site === 'cross-site' || (origin !== undefined && hostOf(origin) !== request.host)) {
    throw new Problem('foreign-origin');
  }
}

/** Host and port of an Origin header; empty for `null`, which sandboxed pages send. */
export function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : '';
}
