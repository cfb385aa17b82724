import type { LoggerService } from '@nestjs/common';
import type { Log } from './log.js';

/** Nest's own words go where ours go; its account of every route it maps goes nowhere. */
export class NestLog implements LoggerService {
  constructor(private readonly target: Log) {}

  log(): void {
    return undefined;
  }

  warn(message: unknown): void {
    this.target.warn('nest', { message: String(message) });
  }

  error(message: unknown): void {
    this.target.error('nest', message instanceof Error ? message : new Error(String(message)));
  }
}
