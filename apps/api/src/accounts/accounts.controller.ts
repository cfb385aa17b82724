import type { MaybeMe, Me, SignInRequested } from '@collegium/contract';
import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Configuration } from '../platform/configuration.js';
import type { Actor } from '../platform/http/actor.js';
import { FromRequest, Handles, WhoAsks, type Input } from '../platform/http/handles.js';
import { isOfThisMachine } from '../platform/http/origin.js';
import { cookieIn, SESSION_COOKIE } from '../platform/http/session-cookie.js';
import { Browsers } from './browsers.service.js';
import { meOf } from './me.js';
import { Entrance } from './entrance.service.js';
import { Sessions } from './sessions.service.js';
import { CHALLENGE_MINUTES, SignIn, type ProvenAddress } from './sign-in.service.js';

@Controller()
export class AccountsController {
  constructor(
    private readonly database: DataSource,
    private readonly configuration: Configuration,
    private readonly browsers: Browsers,
    private readonly signIn: SignIn,
    private readonly entrance: Entrance,
    private readonly sessions: Sessions,
  ) {}

  @Handles('getMe')
  async me(@WhoAsks() actor: Actor | undefined, @Req() request: FastifyRequest): Promise<MaybeMe> {
    const { demonstration } = this.configuration;
    const mailbox = this.configuration.mailbox && isOfThisMachine(request);
    return { me: actor ? await meOf(this.database.manager, actor) : null, demonstration, mailbox };
  }

  @Handles('updateMe')
  async update(@FromRequest() { body }: Input<'updateMe'>, @WhoAsks() actor: Actor): Promise<Me> {
    await this.entrance.update(actor, body);
    return meOf(this.database.manager, actor);
  }

  @Handles('claimSetUp')
  async claimSetUp(
    @FromRequest() { body }: Input<'claimSetUp'>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    return this.enter(reply, await this.entrance.found(body));
  }

  @Handles('requestSignIn')
  async requestSignIn(
    @FromRequest() { body }: Input<'requestSignIn'>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignInRequested> {
    const browser = this.browsers.asking(request, reply, CHALLENGE_MINUTES * 60);
    const known = await this.browsers.isKnown(request, body.email);
    return this.signIn.request({ ...body, browser, known });
  }

  @Handles('signInWithCode')
  async withCode(
    @FromRequest() { body }: Input<'signInWithCode'>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    const browser = this.browsers.asked(request);
    const proven = await this.signIn.byCode({ id: body.challenge, code: body.code, browser });
    return this.welcome(request, reply, proven);
  }

  @Handles('signInWithLink')
  async withLink(
    @FromRequest() { body }: Input<'signInWithLink'>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    return this.welcome(request, reply, await this.signIn.byLink(body.token));
  }

  @Handles('signOut')
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Record<string, never>> {
    const token = cookieIn(request.headers.cookie, SESSION_COOKIE);
    if (token !== null) await this.sessions.close(this.database.manager, token);
    this.sessions.take(reply);
    return {};
  }

  private async welcome(request: FastifyRequest, reply: FastifyReply, proven: ProvenAddress): Promise<Me> {
    const me = await this.enter(reply, await this.entrance.welcome(proven));
    await this.browsers.remember(request, reply, proven.email);
    return me;
  }

  private enter(
    reply: FastifyReply,
    { accountId, token }: { accountId: string; token: string },
  ): Promise<Me> {
    this.sessions.give(reply, token);
    return meOf(this.database.manager, { accountId, simulated: false });
  }
}
