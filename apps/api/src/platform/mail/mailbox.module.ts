import type { Mail } from '@collegium/contract';
import { Controller, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Handles } from '../http/handles.js';
import { MailEntity } from './mail.entity.js';

/** The mails of this machine, on a page: development without a mail server only. Never loaded otherwise. */
@Controller()
class MailboxController {
  constructor(private readonly database: DataSource) {}

  @Handles('readMailbox')
  async read(): Promise<{ mails: Mail[] }> {
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
