import type { MembersPreview } from '@collegium/contract';
import { Controller } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../platform/http/actor.js';
import { FromRequest, Handles, WhoAsks, type Input } from '../platform/http/handles.js';
import { readMembers } from '../organisations/members-csv.js';
import { readFoundation } from './read-foundation.js';
import { Founding } from './founding.service.js';
import { SecondConvocation } from './second-convocation.service.js';

/** Where assemblies come from: the first secretary's wizard, and an assembly that was adjourned. */
@Controller()
export class FoundingController {
  constructor(
    private readonly database: DataSource,
    private readonly founding: Founding,
    private readonly secondConvocation: SecondConvocation,
  ) {}

  @Handles('previewMembers')
  preview(@FromRequest() { body }: Input<'previewMembers'>): MembersPreview {
    return readMembers(body.csv, body.colleges);
  }

  @Handles('createOrganisation')
  async create(
    @FromRequest() { body }: Input<'createOrganisation'>,
    @WhoAsks() { personId }: Actor,
  ): Promise<{ organisation: string; assembly: string }> {
    const foundation = readFoundation(body, personId);
    const { organisation, assembly } = await this.database.transaction((tx) =>
      this.founding.found(tx, foundation),
    );
    return { organisation, assembly };
  }

  @Handles('conveneAgain')
  async conveneAgain(@FromRequest() { params, body }: Input<'conveneAgain'>): Promise<{ assembly: string }> {
    return { assembly: await this.secondConvocation.convene(params.assembly, body) };
  }
}
