import { Global, Module } from '@nestjs/common';
import { Actors } from '../platform/http/actor.js';
import { AccountsController } from './accounts.controller.js';
import { Accounts } from './accounts.service.js';
import { AccountActors } from './actors.service.js';
import { Browsers } from './browsers.service.js';
import { Entrance } from './entrance.service.js';
import { Sessions } from './sessions.service.js';
import { SetUp } from './set-up.service.js';
import { SignIn } from './sign-in.service.js';
import { Sweep } from './sweep.service.js';

/** Global because every request is somebody's. */
@Global()
@Module({
  controllers: [AccountsController],
  providers: [
    { provide: Actors, useClass: AccountActors },
    Accounts,
    Browsers,
    Entrance,
    Sessions,
    SetUp,
    SignIn,
    Sweep,
  ],
  exports: [Actors, Accounts, Sessions, SetUp],
})
export class AccountsModule {}
