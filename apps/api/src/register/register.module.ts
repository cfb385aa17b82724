import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { Configuration } from '../platform/configuration.js';
import { Random } from '../platform/random.js';
import { Annex } from './annex.service.js';
import { Evidence } from './evidence.service.js';
import { RegisterController } from './register.controller.js';
import { Register } from './register.service.js';
import { openSigningKey, SigningKey } from './signing-key.js';

@Module({
  controllers: [RegisterController],
  providers: [
    {
      provide: SigningKey,
      inject: [Configuration, DataSource, Clock, Random],
      useFactory: async (
        configuration: Configuration,
        database: DataSource,
        clock: Clock,
        random: Random,
      ) => {
        try {
          return await openSigningKey(configuration, database, { clock, random });
        } catch (error) {
          // A start that is refused leaves no connection behind to keep the process alive.
          await database.destroy();
          throw error;
        }
      },
    },
    Register,
    Annex,
    Evidence,
  ],
  exports: [SigningKey, Register, Annex],
})
export class RegisterModule {}
