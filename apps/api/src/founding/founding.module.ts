import { Module } from '@nestjs/common';
import { FoundingController } from './founding.controller.js';
import { Founding } from './founding.service.js';

@Module({ controllers: [FoundingController], providers: [Founding], exports: [Founding] })
export class FoundingModule {}
