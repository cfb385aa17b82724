import { Module } from '@nestjs/common';
import { RegisterModule } from '../register/register.module.js';
import { LiveController } from './live.controller.js';
import { LiveServer } from './live.server.js';
import { Revisions } from './revisions.service.js';
import { Snapshots } from './snapshots.service.js';

@Module({
  imports: [RegisterModule],
  controllers: [LiveController],
  providers: [LiveServer, Revisions, Snapshots],
})
export class LiveModule {}
