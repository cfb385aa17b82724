import { setTimeout as pause } from 'node:timers/promises';
import type { BallotView, ChairView } from '@collegium/contract';
import type { ActRole } from '@collegium/record';
import { Controller } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { chairView } from '../assemblies/chair-view.js';
import type { Actor } from '../platform/http/actor.js';
import { FromRequest, Handles, WhoAsks, type Input } from '../platform/http/handles.js';
import { Log } from '../platform/log.js';
import { BallotActs, type BallotRef } from './ballot-acts.service.js';
import { ballotView } from './ballot-view.js';
import { BallotClosing } from './closing.service.js';

/** How long the answer to closing may wait for the count; it is usually there long before. */
const COUNT_PATIENCE_MS = 3000;

@Controller()
export class BallotsController {
  constructor(
    private readonly database: DataSource,
    private readonly acts: BallotActs,
    private readonly closing: BallotClosing,
    private readonly log: Log,
  ) {}

  @Handles('getBallot')
  get(@WhoAsks() actor: Actor, @FromRequest() { params }: Input<'getBallot'>): Promise<BallotView> {
    const early = actor.roles.includes('chair') || actor.roles.includes('secretary');
    return ballotView(this.database.manager, params, early);
  }

  @Handles('editBallot')
  async edit(@FromRequest() { params, body }: Input<'editBallot'>): Promise<BallotView> {
    await this.acts.edit(params, body);
    return ballotView(this.database.manager, params, true);
  }

  @Handles('readyBallot')
  async ready(@WhoAsks() actor: Actor, @FromRequest() { params }: Input<'readyBallot'>): Promise<ChairView> {
    await this.acts.ready(params, qualityOf(actor));
    return this.chair(params);
  }

  @Handles('draftBallot')
  async backToDraft(
    @WhoAsks() actor: Actor,
    @FromRequest() { params }: Input<'draftBallot'>,
  ): Promise<ChairView> {
    await this.acts.backToDraft(params, qualityOf(actor));
    return this.chair(params);
  }

  @Handles('openBallot')
  async open(@FromRequest() { params }: Input<'openBallot'>): Promise<ChairView> {
    await this.acts.open(params);
    return this.chair(params);
  }

  @Handles('suspendBallot')
  async suspend(@FromRequest() { params }: Input<'suspendBallot'>): Promise<ChairView> {
    await this.acts.suspend(params);
    return this.chair(params);
  }

  @Handles('resumeBallot')
  async resume(@FromRequest() { params }: Input<'resumeBallot'>): Promise<ChairView> {
    await this.acts.resume(params);
    return this.chair(params);
  }

  @Handles('closeBallot')
  async close(@FromRequest() { params }: Input<'closeBallot'>): Promise<ChairView> {
    await this.acts.close(params);
    await this.waitForCount(params);
    return this.chair(params);
  }

  @Handles('breakTie')
  async breakTie(@FromRequest() { params, body }: Input<'breakTie'>): Promise<ChairView> {
    await this.acts.breakTie(params, body);
    return this.chair(params);
  }

  @Handles('proclaimBallot')
  async proclaim(@FromRequest() { params }: Input<'proclaimBallot'>): Promise<ChairView> {
    await this.acts.proclaim(params);
    return this.chair(params);
  }

  /** The ballot is closed, whatever happens here: what isn't finished now, a round finishes. */
  private async waitForCount(ref: BallotRef): Promise<void> {
    const patience = new AbortController();
    const finished = this.closing
      .finish(ref)
      .catch((error: unknown) => this.log.error('closing-failed', error));
    const tired = pause(COUNT_PATIENCE_MS, undefined, { signal: patience.signal }).catch(() => undefined);
    await Promise.race([finished, tired]);
    patience.abort();
  }

  private chair({ assembly }: BallotRef): Promise<ChairView> {
    return chairView(this.database.manager, assembly);
  }
}

/** Who holds both functions acts as the chair. */
function qualityOf({ roles }: Actor): ActRole {
  return roles.includes('chair') ? 'chair' : 'secretary';
}
