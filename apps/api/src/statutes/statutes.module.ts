import { Module } from '@nestjs/common';
import { StatutesController } from './statutes.controller.js';
import { StatutesVersions } from './statutes-versions.service.js';

@Module({ controllers: [StatutesController], providers: [StatutesVersions] })
export class StatutesModule {}
