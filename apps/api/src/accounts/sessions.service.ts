import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { Configuration } from '../platform/configuration.js';
import { SESSION_COOKIE } from '../platform/http/session-cookie.js';
import { Random } from '../platform/random.js';
import { SessionEntity } from './session.entity.js';
import { hashOf, newToken } from './tokens.js';

/** Long enough for a member who joined in the morning and votes in the evening, and for a secretary's fortnight. */
const SESSION_DAYS = 14;
const DAY = 86_400_000;

export interface NewSession {
  readonly accountId: string;
  /** Made by the demonstration's one-click sign-in, for this persona; null persona for its bots. */
  readonly simulated?: { readonly persona: string | null };
}

@Injectable()
export class Sessions {
  constructor(
    private readonly configuration: Configuration,
    private readonly clock: Clock,
    private readonly random: Random,
  ) {}

  /** Opens a session and answers its token, which is kept nowhere else. */
  async open(tx: EntityManager, { accountId, simulated }: NewSession): Promise<string> {
    const token = newToken(this.random);
    const now = this.clock.now();
    await tx.insert(SessionEntity, {
      tokenHash: hashOf(token),
      accountId,
      simulated: simulated !== undefined,
      persona: simulated?.persona ?? null,
      createdAt: now,
      expiresAt: new Date(now.getTime() + SESSION_DAYS * DAY),
    });
    return token;
  }

  async close(tx: EntityManager, token: string): Promise<void> {
    await tx.delete(SessionEntity, { tokenHash: hashOf(token) });
  }

  /** Hands the session's token to the browser, out of reach of scripts and of other sites' requests. */
  give(reply: FastifyReply, token: string): void {
    this.setCookie(reply, SESSION_COOKIE, token, SESSION_DAYS * 86_400);
  }

  take(reply: FastifyReply): void {
    this.setCookie(reply, SESSION_COOKIE, '', 0);
  }

  setCookie(reply: FastifyReply, name: string, value: string, maxAge: number): void {
    const secure = this.configuration.publicUrl.startsWith('https:');
    void reply.setCookie(name, value, { path: '/api', httpOnly: true, sameSite: 'lax', secure, maxAge });
  }
}
