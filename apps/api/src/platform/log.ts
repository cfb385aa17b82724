import { codeOf } from './error-code.js';

type Level = 'info' | 'warn' | 'error';
type Facts = Readonly<Record<string, string | number | boolean | null>>;

/**
 * One JSON line per event on standard error; standard output is for the ready line. Facts are technical: never a
 * name, an address, a token or anything near a vote.
 */
export class Log {
  constructor(private readonly write: (line: string) => void = (line) => process.stderr.write(line)) {}

  info(event: string, facts: Facts = {}): void {
    this.line('info', event, facts);
  }

  warn(event: string, facts: Facts = {}): void {
    this.line('warn', event, facts);
  }

  /** Keeps the kind of an error and where it came from. The message may quote personal data: a database's does. */
  error(event: string, error: unknown, facts: Facts = {}): void {
    this.line('error', event, { ...facts, ...describe(error) });
  }

  private line(level: Level, event: string, facts: Facts): void {
    this.write(`${JSON.stringify({ level, event, ...facts })}\n`);
  }
}

function describe(error: unknown): Facts {
  if (!(error instanceof Error)) return { kind: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  // The database quotes values in its messages and details; its code and constraint say enough.
  const message = 'severity' in error || 'driverError' in error ? null : error.message.slice(0, 300);
  return { kind: error.name, code: codeOf(error), message, at: frames.slice(0, 4).join(' | ') };
}
