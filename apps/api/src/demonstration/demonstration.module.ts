import { Global, Module } from '@nestjs/common';
import { AssembliesModule } from '../assemblies/assemblies.module.js';
import { Expectations } from '../assemblies/expectations.js';
import { FoundingModule } from '../founding/founding.module.js';
import { BotSessions } from './bot-sessions.service.js';
import { DemonstrationController } from './demonstration.controller.js';
import { Others } from './others.service.js';
import { Personas } from './personas.service.js';
import { Stage } from './stage.service.js';

/** Global because the door asks it whom a persona comes for. */
@Global()
@Module({
  imports: [AssembliesModule, FoundingModule],
  controllers: [DemonstrationController],
  providers: [BotSessions, Others, Personas, { provide: Expectations, useExisting: Personas }, Stage],
  exports: [Expectations],
})
export class DemonstrationModule {}
