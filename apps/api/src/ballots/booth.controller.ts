import type { VoteProof } from '@collegium/contract';
import { sha256Hex } from '@collegium/record';
import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import type { Actor } from '../platform/http/actor.js';
import { FromRequest, Handles, WhoAsks, type Input } from '../platform/http/handles.js';
import { Booth } from './booth.service.js';
import { Casting } from './casting.service.js';
import { proveVote } from './vote-proof.js';

/** The member's side of a ballot. Two answers are sent by hand, because their status depends on what was found. */
@Controller()
export class BoothController {
  constructor(
    private readonly database: DataSource,
    private readonly booth: Booth,
    private readonly casting: Casting,
  ) {}

  /** A booth that asks again and finds nothing new gets 304 and no body. */
  @Handles('getBooth')
  async read(
    @WhoAsks() actor: Actor,
    @FromRequest() { params }: Input<'getBooth'>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const body = JSON.stringify(await this.booth.read(actor, params.assembly));
    const etag = `"${sha256Hex(body).slice(0, 32)}"`;
    void reply.header('etag', etag).header('cache-control', 'private, no-cache');
    if (request.headers['if-none-match'] === etag) await reply.status(304).send();
    else await reply.status(200).type('application/json; charset=utf-8').send(body);
  }

  /** 201 for a vote that is cast now, 200 for the same vote sent again. */
  @Handles('castVote')
  async cast(
    @WhoAsks() actor: Actor,
    @FromRequest() { params, body }: Input<'castVote'>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { receipt, fresh } = await this.casting.cast(actor, params, body.text);
    await reply.status(fresh ? 201 : 200).send(receipt);
  }

  @Handles('proveVote')
  prove(@WhoAsks() actor: Actor, @FromRequest() { params }: Input<'proveVote'>): Promise<VoteProof> {
    return proveVote(this.database.manager, { ...params, person: actor.personId });
  }
}
