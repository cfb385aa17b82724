import type { ConsistencyProof, RegisterView, Signer } from '@collegium/contract';
import { Controller, StreamableFile } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../platform/http/actor.js';
import { FromRequest, Handles, WhoAsks, type Input } from '../platform/http/handles.js';
import { Evidence } from './evidence.service.js';
import { proveRegister, registerView } from './register-view.js';
import { SigningKey } from './signing-key.js';

/** The record as it is read: acts, proofs, archives. */
@Controller()
export class RegisterController {
  constructor(
    private readonly database: DataSource,
    private readonly evidence: Evidence,
    private readonly signer: SigningKey,
  ) {}

  @Handles('getSigner')
  getSigner(): Signer {
    const { name, vkey, fingerprint } = this.signer;
    return { name, vkey, fingerprint };
  }

  @Handles('getRegister')
  getRegister(@FromRequest() { params }: Input<'getRegister'>): Promise<RegisterView> {
    return this.database.transaction('REPEATABLE READ', (tx) =>
      registerView(tx, params.assembly, this.signer),
    );
  }

  @Handles('proveConsistency')
  proveConsistency(@FromRequest() { params, query }: Input<'proveConsistency'>): Promise<ConsistencyProof> {
    return this.database.transaction('REPEATABLE READ', (tx) =>
      proveRegister(tx, params.assembly, query.from),
    );
  }

  @Handles('downloadRecord')
  async downloadRecord(@FromRequest() { params }: Input<'downloadRecord'>): Promise<StreamableFile> {
    return archive(await this.evidence.publicRecord(params.assembly), 'collegium-record.zip');
  }

  @Handles('downloadAnnex')
  async downloadAnnex(
    @FromRequest() { params }: Input<'downloadAnnex'>,
    @WhoAsks() { roles }: Actor,
  ): Promise<StreamableFile> {
    const by = (['auditor', 'chair', 'secretary'] as const).find((role) => roles.includes(role));
    if (!by) throw new Error('a role that the route does not admit');
    return archive(await this.evidence.annex(params.assembly, by), 'collegium-annex.zip');
  }
}

function archive(bytes: Uint8Array, name: string): StreamableFile {
  return new StreamableFile(bytes, {
    type: 'application/zip',
    disposition: `attachment; filename="${name}"`,
  });
}
