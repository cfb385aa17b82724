import type { ProblemBody, ProblemCode } from '@collegium/contract';

/** The server understood and refused: `sentence` says what happened and what to do, in the reader's language. */
export class ApiProblem extends Error {
  readonly code: ProblemCode;
  readonly sentence: string;
  readonly status: number;
  readonly body: ProblemBody;

  constructor(body: ProblemBody) {
    super(`${body.status} ${body.code}`);
    this.name = 'ApiProblem';
    this.code = body.code as ProblemCode;
    this.sentence = body.title;
    this.status = body.status;
    this.body = body;
  }
}

/**
 * No answer came from the server: no network, or something on the way that isn't Collegium. Whether the request was
 * carried out is unknown, so only what is safe to repeat may be sent again by itself.
 */
export class NetworkFailure extends Error {
  constructor(cause: unknown) {
    super('no answer from the server', { cause });
    this.name = 'NetworkFailure';
  }
}

export function isProblem(error: unknown, code?: ProblemCode): error is ApiProblem {
  return error instanceof ApiProblem && (code === undefined || error.code === code);
}

/** Reads an RFC 9457 body; null when the answer is something else (a proxy's page, half an answer). */
export function readProblem(body: unknown): ProblemBody | null {
  if (typeof body !== 'object' || body === null) return null;
  const { code, title, status } = body as Partial<Record<string, unknown>>;
  const complete = typeof code === 'string' && typeof title === 'string' && typeof status === 'number';
  return complete ? (body as ProblemBody) : null;
}
