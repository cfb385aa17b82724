import { Module } from '@nestjs/common';
import { RegisterModule } from '../register/register.module.js';
import { BallotActs } from './ballot-acts.service.js';
import { BallotPapers } from './ballot-papers.js';
import { BallotsController } from './ballots.controller.js';
import { BoothController } from './booth.controller.js';
import { Booth } from './booth.service.js';
import { Casting } from './casting.service.js';
import { BallotClosing } from './closing.service.js';
import { BallotOpening } from './opening.service.js';
import { BallotPreparing } from './preparing.service.js';
import { Rounds } from './rounds.service.js';
import { Teller } from './teller.js';
import { TieBreaking } from './tie-break.service.js';

@Module({
  imports: [RegisterModule],
  controllers: [BallotsController, BoothController],
  providers: [
    BallotActs,
    BallotPapers,
    BallotPreparing,
    BallotOpening,
    BallotClosing,
    Booth,
    Casting,
    Rounds,
    Teller,
    TieBreaking,
  ],
})
export class BallotsModule {}
