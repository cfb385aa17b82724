import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';

/**
 * A page of another site may not act with our cookie. SameSite=Lax and JSON-only bodies already say so to browsers;
 * this says it to those that get either wrong. Programs send no Origin and are not concerned.
 */
export function refuseForeignOrigin(request: FastifyRequest, publicUrl: string): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  // Behind a proxy the request's own host may be an inner name; people type the public one.
  const ours = [request.host, hostOf(publicUrl)];
  if (site === 'cross-site' || (origin !== undefined && !ours.includes(hostOf(origin)))) {
    throw new Problem('foreign-origin');
  }
}

/** Host and port of an Origin header; empty for `null`, which sandboxed pages send. */
export function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : '';
}

/** Whether the request comes from the machine that answers it: by loopback, or by the machine's own address. */
export function isOfThisMachine({ socket }: Pick<FastifyRequest, 'socket'>): boolean {
  const { remoteAddress, localAddress } = socket;
  if (remoteAddress === undefined) return false;
  return /^(::1|(::ffff:)?127\.[\d.]+)$/.test(remoteAddress) || remoteAddress === localAddress;
}
