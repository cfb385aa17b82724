import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../clock.js';
import { Configuration } from '../configuration.js';
import { codeOf } from '../error-code.js';
import { Log } from '../log.js';
import { Random } from '../random.js';
import { MailEntity } from './mail.entity.js';

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

const LOOKS_EVERY = 5000;
const MOST_ATTEMPTS = 8;
const SECOND = 1000;
/**
 * A server that doesn't answer must fail well before the database ends the transaction that holds the mail: its
 * attempt would not be counted, and the mails behind it would wait for ever.
 */
const PATIENCE = {
  dnsTimeout: 5 * SECOND,
  connectionTimeout: 8 * SECOND,
  greetingTimeout: 8 * SECOND,
  socketTimeout: 8 * SECOND,
};

/** Mails are written with what they are about, in its transaction, and sent after it: none is lost, none is early. */
@Injectable()
export class Outbox implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly transport: Transporter | null;
  private timer: NodeJS.Timeout | undefined;
  private sending: Promise<void> | null = null;

  constructor(
    private readonly database: DataSource,
    private readonly configuration: Configuration,
    private readonly clock: Clock,
    private readonly random: Random,
    private readonly log: Log,
  ) {
    const { smtpUrl: url } = configuration;
    this.transport = url === null ? null : createTransport({ url, ...PATIENCE });
  }

  async post(tx: EntityManager, { to, subject, text }: Letter): Promise<void> {
    const now = this.clock.now();
    const id = this.random.uuid();
    await tx.insert(MailEntity, { id, toAddress: to, subject, text, createdAt: now, nextAttemptAt: now });
  }

  /** Looks at the outbox now rather than at the next tick. Call it after the transaction that posted. */
  nudge(): void {
    if (!this.transport || this.sending) return;
    this.sending = this.sendWaiting()
      .catch((error: unknown) => this.log.error('outbox-failed', error))
      .finally(() => {
        this.sending = null;
      });
  }

  onApplicationBootstrap(): void {
    if (!this.transport) return;
    this.timer = setInterval(() => this.nudge(), LOOKS_EVERY);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.sending;
    this.transport?.close();
  }

  private async sendWaiting(): Promise<void> {
    while (await this.sendOne());
  }

  /** One mail, held by this replica while it is sent. False when nothing waits. */
  private async sendOne(): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const now = this.clock.now();
      const [mail]: { id: string; to: string; subject: string; text: string; attempts: number }[] =
        await tx.query(
          `select id, to_address as "to", subject, text, attempts from mails
          where sent_at is null and attempts < $1 and next_attempt_at <= $2
          order by created_at limit 1 for update skip locked`,
          [MOST_ATTEMPTS, now],
        );
      if (!mail) return false;
      await this.deliver(tx, mail, now);
      return true;
    });
  }

  private async deliver(
    tx: EntityManager,
    { id, attempts, ...letter }: Letter & { id: string; attempts: number },
    now: Date,
  ): Promise<void> {
    try {
      await this.transport?.sendMail({ from: this.configuration.mailFrom, ...letter });
      // The code it carried has no business staying here.
      await tx.update(MailEntity, id, { sentAt: now, subject: '', text: '' });
    } catch (error) {
      // Not the message: a mail server quotes the address it refuses.
      this.log.warn('mail-not-sent', { attempt: attempts + 1, code: codeOf(error) });
      await tx.update(MailEntity, id, {
        attempts: attempts + 1,
        nextAttemptAt: new Date(now.getTime() + 2 ** attempts * 10 * SECOND),
        lastError: error instanceof Error ? error.name : 'unknown',
      });
    }
  }
}
