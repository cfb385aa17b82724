import type { Locale, SignInRequested } from '@collegium/contract';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { Configuration } from '../platform/configuration.js';
import { Outbox } from '../platform/mail/outbox.service.js';
import { Problem } from '../platform/problems/problem.js';
import { Random, symbols } from '../platform/random.js';
import { SignInChallengeEntity } from './sign-in-challenge.entity.js';
import { signInMail } from './sign-in-mail.js';
import { hashOf, newToken, sameHash } from './tokens.js';

const MINUTE = 60_000;
export const CHALLENGE_MINUTES = 15;
const REQUESTS_PER_ADDRESS = 5;
const TRIES = 5;
/** Wrong codes for one address in an hour, whatever number of codes was asked for: 10⁶ are not found so. */
const WRONG_PER_HOUR = 20;

/** Who asks, by the cookie of their browser. */
interface Asking {
  readonly email: string;
  readonly locale: Locale;
  readonly browser: string;
  /** It has signed in with this address before. */
  readonly known: boolean;
}

/** A challenge that was met: whose address it proves. */
export type ProvenAddress = Pick<SignInChallengeEntity, 'email' | 'locale'>;

/**
 * Challenges by mail (DESIGN §10). Every address is answered alike and gets a mail: in a founding assembly a newcomer
 * has no account before signing in, so there is nothing that an answer, or its time, could tell about an address.
 */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: DataSource,
    private readonly configuration: Configuration,
    private readonly clock: Clock,
    private readonly random: Random,
    private readonly outbox: Outbox,
  ) {}

  /** Sends a code, good in the asking browser only, and a link, good in any; either signs in once. */
  async request({ email, locale, browser, known }: Asking): Promise<SignInRequested> {
    const [id, code, link] = [
      this.random.uuid(),
      symbols(this.random, '0123456789', 6),
      newToken(this.random),
    ];
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + CHALLENGE_MINUTES * MINUTE);
    const address = `${this.configuration.publicUrl}/sign-in/link#${link}`;
    await this.database.transaction(async (tx) => {
      await refuseTooMany(tx, { email, known }, now);
      await tx.insert(SignInChallengeEntity, {
        id,
        email,
        locale,
        browserHash: hashOf(browser),
        known,
        codeHash: codeHash({ id, browser, code }),
        linkHash: hashOf(link),
        createdAt: now,
        expiresAt,
      });
      await this.outbox.post(tx, { to: email, ...signInMail(locale, { code, address }) });
    });
    this.outbox.nudge();
    return { challenge: id, expiresAt: expiresAt.toISOString() };
  }

  /** The six digits, in the browser that asked for them. Each try counts before it is looked at. */
  async byCode({
    id,
    code,
    browser,
  }: {
    id: string;
    code: string;
    browser: string | null;
  }): Promise<ProvenAddress> {
    const now = this.clock.now();
    const challenge = await this.database.manager.findOneBy(SignInChallengeEntity, { id });
    if (!challenge || challenge.expiresAt <= now) throw new Problem('code-expired');
    if (challenge.usedAt) throw new Problem('code-used');
    if (browser === null || !sameHash(hashOf(browser), challenge.browserHash)) {
      throw new Problem('code-other-browser');
    }
    await this.refuseGuessing(challenge, now);
    const left = TRIES - (await this.countTry(id));
    if (left < 0) throw new Problem('code-wrong', { left: 0 });
    if (!sameHash(codeHash({ id, browser, code }), challenge.codeHash))
      throw new Problem('code-wrong', { left });
    return this.use('id', id, 'code-used');
  }

  async byLink(token: string): Promise<ProvenAddress> {
    return this.use('link_hash', hashOf(token), 'link-invalid');
  }

  /** The one who marks it used is the one who signs in, however many ask at once. */
  private async use(
    column: 'id' | 'link_hash',
    value: string | Buffer,
    refusal: 'code-used' | 'link-invalid',
  ): Promise<ProvenAddress> {
    const [rows]: [ProvenAddress[], number] = await this.database.query(
      `update sign_in_challenges set used_at = $2
        where ${column} = $1 and used_at is null and expires_at > $2 returning email, locale`,
      [value, this.clock.now()],
    );
    if (!rows[0]) throw new Problem(refusal);
    return rows[0];
  }

  /** Wrong codes across the challenges of an address; a stranger's don't count against a browser that is known. */
  private async refuseGuessing({ email, known }: SignInChallengeEntity, now: Date): Promise<void> {
    const [found]: { wrong: number; first: Date }[] = await this.database.query(
      `select sum(tries)::integer as wrong, min(created_at) as first from sign_in_challenges
        where email = $1 and known = $2 and created_at > $3 and used_at is null and tries > 0`,
      [email, known, new Date(now.getTime() - 60 * MINUTE)],
    );
    if (!found || found.wrong < WRONG_PER_HOUR) return;
    throw tooMany(found.first.getTime() + 60 * MINUTE - now.getTime());
  }

  private async countTry(id: string): Promise<number> {
    const [rows]: [{ tries: number }[], number] = await this.database.query(
      'update sign_in_challenges set tries = tries + 1 where id = $1 and tries <= $2 returning tries',
      [id, TRIES],
    );
    return rows[0]?.tries ?? TRIES + 1;
  }
}

/** The browser's secret is part of it: who reads the table can't try a million codes. */
function codeHash({ id, browser, code }: { id: string; browser: string; code: string }): Buffer {
  return hashOf(id, browser, code);
}

/** So many requests per address, known or not; never per network address, since a room is one. */
async function refuseTooMany(
  tx: EntityManager,
  { email, known }: Pick<Asking, 'email' | 'known'>,
  now: Date,
): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`sign-in ${email}`]);
  const recent: { at: Date }[] = await tx.query(
    'select created_at as at from sign_in_challenges where email = $1 and known = $2 and created_at > $3 order by created_at',
    [email, known, new Date(now.getTime() - CHALLENGE_MINUTES * MINUTE)],
  );
  const [first] = recent;
  if (!first || recent.length < REQUESTS_PER_ADDRESS) return;
  throw tooMany(first.at.getTime() + CHALLENGE_MINUTES * MINUTE - now.getTime());
}

/** `left`: milliseconds until the oldest try counts no longer. */
function tooMany(left: number): Problem {
  return new Problem('too-many-tries', { minutes: Math.max(1, Math.ceil(left / MINUTE)) });
}
