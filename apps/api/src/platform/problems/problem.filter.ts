import type { ProblemBody } from '@collegium/contract';
import {
  Catch,
  HttpException,
  NotFoundException,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ZodError } from 'zod';
import { codeOf } from '../error-code.js';
import { Log } from '../log.js';
import { Problem } from './problem.js';
import { readerLocale, sentence } from './sentence.js';

/** Turns whatever was thrown into an RFC 9457 answer in the reader's language, and leaks nothing else. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly log: Log,
    private readonly page: ((request: FastifyRequest, reply: FastifyReply) => boolean) | null,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (error instanceof NotFoundException && this.page?.(request, reply)) return;
    const problem = asProblem(error);
    if (problem.status >= 500) this.log.error('request-failed', error, { status: problem.status });
    void reply
      .status(problem.status)
      .type('application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(JSON.stringify(body(problem, request)));
  }
}

function body(problem: Problem, request: FastifyRequest): ProblemBody {
  const locale = readerLocale(request.headers['accept-language'], request.actor?.locale);
  return {
    type: `urn:collegium:problem:${problem.code}`,
    code: problem.code,
    title: sentence(problem, locale),
    status: problem.status,
    inputs: problem.inputs,
    ...problem.extra,
  };
}

/**
 * SQLSTATE classes 08 (connection), 40 (a transaction that gave way), 53 (resources) and 57 (cancelled, shutdown), 25P03
 * and 55P03 (waited too long), and a refused or broken socket: nothing was written, the same request may succeed later.
 */
const databaseAway = /^(08...|25P03|40...|53...|55P03|57...|ECONN[A-Z]+|EPIPE|ETIMEDOUT)$/;
/** What the pool itself says, without a code. */
const poolAway = /Connection terminated|timeout exceeded when trying to connect/;

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof NotFoundException) return new Problem('not-found');
  if (error instanceof ZodError) return invalidRequest(error);
  if (error instanceof HttpException) return fromFramework(error.getStatus());
  const code = codeOf(error);
  if (databaseAway.test(code) || poolAway.test(String(error))) return new Problem('unavailable');
  return new Problem('unexpected');
}

/** What Fastify and Nest refuse by themselves, before any handler: a body that is too large, or isn't JSON. */
function fromFramework(status: number): Problem {
  if (status === 413) return new Problem('too-large');
  return new Problem(status < 500 ? 'invalid-request' : 'unexpected');
}

function invalidRequest(error: ZodError): Problem {
  const errors = error.issues
    .slice(0, 50)
    .map((issue) => ({ path: issue.path.map(String).join('.'), message: issue.message }));
  return new Problem('invalid-request', {}, { errors });
}
