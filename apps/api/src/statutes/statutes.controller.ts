import type { StatutesView } from '@collegium/contract';
import { Controller } from '@nestjs/common';
import { FromRequest, Handles, type Input } from '../platform/http/handles.js';
import { StatutesVersions } from './statutes-versions.service.js';

/** The statutes as versioned data. */
@Controller()
export class StatutesController {
  constructor(private readonly versions: StatutesVersions) {}

  @Handles('getStatutes')
  get(@FromRequest() { params, query }: Input<'getStatutes'>): Promise<StatutesView> {
    return this.versions.view(params.assembly, query.version);
  }

  @Handles('saveStatutes')
  save(@FromRequest() { params, body }: Input<'saveStatutes'>): Promise<StatutesView> {
    return this.versions.save(params.assembly, body);
  }
}
