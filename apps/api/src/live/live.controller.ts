import type { LiveSnapshot } from '@collegium/contract';
import { Controller } from '@nestjs/common';
import { FromRequest, Handles, type Input } from '../platform/http/handles.js';
import { Snapshots } from './snapshots.service.js';

/** The picture by HTTP: for a client that missed some, and for one without a socket. */
@Controller()
export class LiveController {
  constructor(private readonly snapshots: Snapshots) {}

  @Handles('getLive')
  read(@FromRequest() { params }: Input<'getLive'>): Promise<LiveSnapshot> {
    return this.snapshots.current(params.assembly);
  }
}
