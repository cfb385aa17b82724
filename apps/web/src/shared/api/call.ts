import {
  paths,
  type RouteAnswer,
  type RouteName,
  type Routes,
  type RouteSentBody,
} from '@collegium/contract';
import { ApiProblem, NetworkFailure, readProblem } from './problem.js';

type PathNames<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | PathNames<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

export type CallParams<Name extends RouteName> = Readonly<Record<PathNames<(typeof paths)[Name][1]>, string>>;
type ParamsPart<Name extends RouteName> =
  PathNames<(typeof paths)[Name][1]> extends never
    ? { readonly params?: undefined }
    : { readonly params: CallParams<Name> };
type SentBody<Name extends RouteName> = RouteSentBody<Routes[Name]>;
/** No body, or one without any property: an act that only needs to be said. */
type BodyPart<Name extends RouteName> = [SentBody<Name>] extends [undefined | Record<string, never>]
  ? { readonly body?: undefined }
  : { readonly body: SentBody<Name> };

/** What a call needs: exactly the parameters of the path and the body of the contract. */
export type CallInput<Name extends RouteName> = ParamsPart<Name> &
  BodyPart<Name> & {
    readonly query?: Readonly<Record<string, string | number>>;
    readonly signal?: AbortSignal;
  };

export type Answer<Name extends RouteName> = RouteAnswer<Routes[Name]>;

/** Fills the `:names` of a path. Exported for its spec. */
export function fillPath(path: string, params: Readonly<Record<string, string>> = {}): string {
  return path.replace(/:([a-zA-Z]+)/gu, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}

/**
 * Calls the API.
 * @throws ApiProblem when the server refused, with its sentence; NetworkFailure when no answer came.
 */
export async function call<Name extends RouteName>(
  name: Name,
  input: CallInput<Name>,
): Promise<Answer<Name>> {
  const response = await send(name, input);
  if (response.ok) return (await readBody(response)) as Answer<Name>;
  const problem = readProblem(await response.json().catch(() => null));
  if (!problem) throw new NetworkFailure(response.status);
  throw new ApiProblem(problem);
}

type AnyInput = {
  readonly params?: Readonly<Record<string, string>> | undefined;
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly signal?: AbortSignal;
};

async function send(name: RouteName, input: AnyInput): Promise<Response> {
  const [method, path] = paths[name];
  const query = input.query
    ? `?${new URLSearchParams(Object.entries(input.query).map(([key, value]) => [key, String(value)]))}`
    : '';
  const headers: Record<string, string> = {
    accept: 'application/json',
    'accept-language': document.documentElement.lang,
  };
  const request: RequestInit = { method, headers, credentials: 'same-origin', signal: input.signal ?? null };
  if (method !== 'GET') {
    headers['content-type'] = 'application/json';
    request.body = JSON.stringify(input.body ?? {});
  }
  try {
    return await fetch(`/api${fillPath(path, input.params)}${query}`, request);
  } catch (error) {
    if (input.signal?.aborted) throw error;
    throw new NetworkFailure(error);
  }
}

async function readBody(response: Response): Promise<unknown> {
  try {
    if (response.headers.get('content-type')?.startsWith('application/zip')) {
      return new Uint8Array(await response.arrayBuffer());
    }
    return response.status === 204 ? {} : await response.json();
  } catch (error) {
    throw new NetworkFailure(error);
  }
}
