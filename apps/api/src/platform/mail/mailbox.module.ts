import type { Mail } from '@collegium/contract';
import { Controller, Module, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Handles } from '../http/handles.js';
import { isOfThisMachine } from '../http/origin.js';
import { Problem } from '../problems/problem.js';
import { MailEntity } from './mail.entity.js';

/**
 * The mails of this machine, on a page of this machine: development without a mail server only. Never loaded
 * otherwise. Who reads them can sign in as anyone: not for the other devices of a room's network.
 */
@Controller()
class MailboxController {
  constructor(private readonly database: DataSource) {}

  @Handles('readMailbox')
  async read(@Req() request: FastifyRequest): Promise<{ mails: Mail[] }> {
    if (!isOfThisMachine(request)) throw new Problem('not-found');
    const rows = await this.database.manager.find(MailEntity, { order: { createdAt: 'DESC' }, take: 50 });
    return {
      mails: rows.map(({ id, toAddress, subject, text, createdAt }) => {
        return { id, to: toAddress, subject, text, at: createdAt.toISOString() };
      }),
    };
  }
}

@Module({ controllers: [MailboxController] })
export class MailboxModule {}
