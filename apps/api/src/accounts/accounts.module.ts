import { Global, Module } from '@nestjs/common';
import { Actors } from '../platform/http/actor.js';
import { AccountActors } from './actors.service.js';
import { Sessions } from './sessions.service.js';

/** Global because every request is somebody's. */
@Global()
@Module({
  providers: [{ provide: Actors, useClass: AccountActors }, Sessions],
  exports: [Actors, Sessions],
})
export class AccountsModule {}
