import type { Demonstration, Me, Others as Progress } from '@collegium/contract';
import { Controller, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { meOf } from '../accounts/me.js';
import { Sessions } from '../accounts/sessions.service.js';
import { FromRequest, Handles, type Input } from '../platform/http/handles.js';
import { Others } from './others.service.js';
import { Personas } from './personas.service.js';

/** The page /demo. Never loaded in production. */
@Controller()
export class DemonstrationController {
  constructor(
    private readonly database: DataSource,
    private readonly personas: Personas,
    private readonly others: Others,
    private readonly sessions: Sessions,
  ) {}

  @Handles('getDemonstration')
  async get(@FromRequest() { query }: Input<'getDemonstration'>): Promise<Demonstration> {
    const play = query.play ?? 'ptce';
    return { ...(await this.personas.shown(play)), others: this.others.now(play) };
  }

  @Handles('takePersona')
  async take(
    @FromRequest() { body }: Input<'takePersona'>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    const { accountId, token } = await this.personas.take(body.persona);
    this.sessions.give(reply, token);
    return meOf(this.database.manager, { accountId, simulated: true });
  }

  @Handles('letOthers')
  async let(@FromRequest() { body }: Input<'letOthers'>): Promise<Progress> {
    return this.others.let(body.act, body.play ?? 'ptce');
  }
}
