import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { AccountsModule } from './accounts/accounts.module.js';
import { AssembliesModule } from './assemblies/assemblies.module.js';
import { BallotsModule } from './ballots/ballots.module.js';
import { LiveModule } from './live/live.module.js';
import { DemonstrationModule } from './demonstration/demonstration.module.js';
import { StatutesModule } from './statutes/statutes.module.js';
import { FoundingModule } from './founding/founding.module.js';
import { AnswerInterceptor } from './platform/http/answer.interceptor.js';
import { RouteGuard } from './platform/http/route.guard.js';
import { MailboxModule } from './platform/mail/mailbox.module.js';
import { PlatformModule, type Surroundings } from './platform/platform.module.js';
import { RegisterModule } from './register/register.module.js';

@Module({})
export class AppModule {
  static within(surroundings: Surroundings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.within(surroundings),
        AccountsModule,
        RegisterModule,
        AssembliesModule,
        StatutesModule,
        FoundingModule,
        BallotsModule,
        LiveModule,
        ...(surroundings.configuration.demonstration ? [DemonstrationModule] : []),
        ...(surroundings.configuration.mailbox ? [MailboxModule] : []),
      ],
      controllers: [...(surroundings.controllers ?? [])],
      providers: [
        { provide: APP_GUARD, useClass: RouteGuard },
        { provide: APP_INTERCEPTOR, useClass: AnswerInterceptor },
      ],
    };
  }
}
