import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { cookieIn } from '../platform/http/session-cookie.js';
import { Random } from '../platform/random.js';
import { KnownBrowserEntity } from './known-browser.entity.js';
import { Sessions } from './sessions.service.js';
import { hashOf, newToken } from './tokens.js';

/** Names the browser that asked for a code; worth nothing by itself. */
const ASKING_COOKIE = 'collegium_browser';
/** Says that someone signed in here before; opens nothing, and names nobody without the address. */
const KNOWN_COOKIE = 'collegium_known';
const KNOWN_DAYS = 365;

/**
 * Browsers, by two cookies of random bits. One that signed in with an address before is counted apart, so that a
 * stranger who tries that address can't lock out who has it.
 */
@Injectable()
export class Browsers {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly random: Random,
    private readonly sessions: Sessions,
  ) {}

  /** The browser that asks for a code, named for as long as the code is good. */
  asking(request: FastifyRequest, reply: FastifyReply, seconds: number): string {
    const browser = this.asked(request) ?? newToken(this.random);
    this.sessions.setCookie(reply, ASKING_COOKIE, browser, seconds);
    return browser;
  }

  asked(request: FastifyRequest): string | null {
    return cookieIn(request.headers.cookie, ASKING_COOKIE);
  }

  async isKnown(request: FastifyRequest, email: string): Promise<boolean> {
    const token = cookieIn(request.headers.cookie, KNOWN_COOKIE);
    if (token === null) return false;
    return this.database.manager.existsBy(KnownBrowserEntity, { hash: hashOf(token, email) });
  }

  /** After a sign-in with this address. One browser may know several. */
  async remember(request: FastifyRequest, reply: FastifyReply, email: string): Promise<void> {
    const token = cookieIn(request.headers.cookie, KNOWN_COOKIE) ?? newToken(this.random);
    const known = { hash: hashOf(token, email), seenAt: this.clock.now() };
    await this.database.manager.upsert(KnownBrowserEntity, known, ['hash']);
    this.sessions.setCookie(reply, KNOWN_COOKIE, token, KNOWN_DAYS * 86_400);
  }
}
