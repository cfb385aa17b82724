import { paths, type ProblemBody, type RouteAnswer, type RouteName, type Routes } from '@collegium/contract';

interface Sent {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer<B> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: B;
}

/** A browser without a page: keeps its cookies and speaks the contract. */
export class TestClient {
  private readonly cookies = new Map<string, string>();

  constructor(readonly url: string) {}

  /** Calls a route and answers whatever came back, refusals included. */
  async send(name: RouteName, sent: Sent = {}): Promise<Answer<unknown>> {
    const [method, path] = paths[name];
    const filled = path.replace(/:(\w+)/g, (_, key: string) => sent.params?.[key] ?? `:${key}`);
    const query = new URLSearchParams(sent.query).toString();
    const response = await fetch(`${this.url}/api${filled}${query === '' ? '' : `?${query}`}`, {
      method,
      headers: {
        cookie: this.cookieHeader(),
        ...(method === 'GET' ? {} : { 'content-type': 'application/json' }),
        ...sent.headers,
      },
      ...(method === 'GET' ? {} : { body: JSON.stringify(sent.body ?? {}) }),
    });
    this.keepCookies(response.headers.getSetCookie());
    return { status: response.status, headers: response.headers, body: await read(response) };
  }

  /** Calls a route that must succeed. */
  async call<R extends RouteName>(name: R, sent: Sent = {}): Promise<RouteAnswer<Routes[R]>> {
    const answer = await this.send(name, sent);
    if (answer.status >= 300) throw new Error(`${name}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body as RouteAnswer<Routes[R]>;
  }

  /** Calls a route that must be refused. */
  async refused(name: RouteName, sent: Sent = {}): Promise<ProblemBody> {
    const answer = await this.send(name, sent);
    if (answer.status < 400) throw new Error(`${name} was not refused: ${answer.status}`);
    return answer.body as ProblemBody;
  }

  /** What the browser would send; sockets need it in their handshake. */
  cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  setCookie(name: string, value: string): void {
    this.cookies.set(name, value);
  }

  private keepCookies(lines: readonly string[]): void {
    for (const line of lines) {
      const [pair = ''] = line.split(';');
      const [name = '', value = ''] = pair.split('=', 2);
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }
}

async function read(response: Response): Promise<unknown> {
  const type = response.headers.get('content-type') ?? '';
  if (type.includes('json')) return response.json();
  return new Uint8Array(await response.arrayBuffer());
}
