import { Module } from '@nestjs/common';
import { StatutesController } from './statutes/statutes.controller.js';
import { StatutesVersions } from './statutes/statutes-versions.service.js';

@Module({ controllers: [StatutesController], providers: [StatutesVersions] })
export class OrganisationsModule {}
