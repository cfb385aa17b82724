import { paths, type RouteAnswer, type RouteName, type Routes } from '@collegium/contract';
import { SESSION_COOKIE } from '../platform/http/session-cookie.js';

interface Sent {
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A refusal that a bot met: it goes on with the next one. */
export class Refused extends Error {}

/** How a bot acts: through the public API, like everyone, with a session of its own. */
export class PlayerClient {
  constructor(
    private readonly origin: string,
    private readonly token: string,
    private readonly signal: AbortSignal,
  ) {}

  async call<R extends RouteName>(
    name: R,
    { params = {}, body = {} }: Sent = {},
  ): Promise<RouteAnswer<Routes[R]>> {
    const [method, path] = paths[name];
    const filled = path.replaceAll(/:(\w+)/g, (_, key: string) => encodeURIComponent(params[key] ?? ''));
    const response = await fetch(`${this.origin}/api${filled}`, {
      method,
      headers: { cookie: `${SESSION_COOKIE}=${this.token}`, 'content-type': 'application/json' },
      ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
      signal: this.signal,
    });
    if (!response.ok) throw new Refused(`${name}: ${response.status}`);
    return (await response.json()) as RouteAnswer<Routes[R]>;
  }
}
