import { Module } from '@nestjs/common';
import { FoundingController } from './founding.controller.js';
import { AssembliesModule } from '../assemblies/assemblies.module.js';
import { SecondConvocation } from './second-convocation.service.js';
import { Founding } from './founding.service.js';

@Module({
  imports: [AssembliesModule],
  controllers: [FoundingController],
  providers: [Founding, SecondConvocation],
  exports: [Founding],
})
export class FoundingModule {}
