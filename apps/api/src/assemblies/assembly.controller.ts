import type { AssemblyView, ChairView } from '@collegium/contract';
import { Controller } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../platform/http/actor.js';
import { FromRequest, Handles, WhoAsks, type Input } from '../platform/http/handles.js';
import { assemblyView } from './assembly-view.js';
import { chairView } from './chair-view.js';
import { Sitting } from './sitting.service.js';

/** The assembly as everyone reads it, and the acts of its sitting. */
@Controller()
export class AssemblyController {
  constructor(
    private readonly database: DataSource,
    private readonly sitting: Sitting,
  ) {}

  @Handles('getAssembly')
  getAssembly(
    @FromRequest() { params }: Input<'getAssembly'>,
    @WhoAsks() actor: Actor,
  ): Promise<AssemblyView> {
    return assemblyView(this.database.manager, params.assembly, actor);
  }

  @Handles('getChair')
  getChair(@FromRequest() { params }: Input<'getChair'>): Promise<ChairView> {
    return chairView(this.database.manager, params.assembly);
  }

  @Handles('convene')
  convene(@FromRequest() { params }: Input<'convene'>): Promise<ChairView> {
    return this.sitting.act(params.assembly, 'convene');
  }

  @Handles('openAssembly')
  open(@FromRequest() { params }: Input<'openAssembly'>): Promise<ChairView> {
    return this.sitting.act(params.assembly, 'open');
  }

  @Handles('suspendAssembly')
  suspend(@FromRequest() { params }: Input<'suspendAssembly'>): Promise<ChairView> {
    return this.sitting.act(params.assembly, 'suspend');
  }

  @Handles('resumeAssembly')
  resume(@FromRequest() { params }: Input<'resumeAssembly'>): Promise<ChairView> {
    return this.sitting.act(params.assembly, 'resume');
  }

  @Handles('closeAssembly')
  close(@FromRequest() { params }: Input<'closeAssembly'>): Promise<ChairView> {
    return this.sitting.act(params.assembly, 'close');
  }

  @Handles('adjournAssembly')
  adjourn(@FromRequest() { params }: Input<'adjournAssembly'>): Promise<ChairView> {
    return this.sitting.act(params.assembly, 'adjourn');
  }
}
