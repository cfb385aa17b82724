import { judge } from '@collegium/judge';
import { buildEvidence, writeZip, type ActRole, type EvidenceFacts } from '@collegium/record';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { countActs, gatherEvidence } from './evidence-facts.js';
import { Register } from './register.service.js';
import { SigningKey } from './signing-key.js';

/** Archives kept to be given again. Few assemblies sit at once, and an archive is small beside what making it costs. */
const KEPT = 8;

/** Makes archives of an assembly's record: the same bytes for the same register. */
@Injectable()
export class Evidence {
  /** By assembly, the public archive of its last register seen: a room that downloads at once has it made once. */
  private readonly kept = new Map<string, { readonly acts: number; readonly archive: Uint8Array }>();

  constructor(
    private readonly database: DataSource,
    private readonly register: Register,
    private readonly signer: SigningKey,
    private readonly clock: Clock,
  ) {}

  /** For everyone with a tie to the assembly. Read at one instant, while others go on acting. */
  publicRecord(assembly: string): Promise<Uint8Array> {
    return this.database.transaction('REPEATABLE READ', async (tx) => {
      const acts = await countActs(tx, assembly);
      const known = this.kept.get(assembly);
      if (known?.acts === acts) return known.archive;
      const archive = this.archive(await gatherEvidence(tx, assembly, { annex: false }));
      this.keep(assembly, { acts, archive });
      return archive;
    });
  }

  /** With names and nominal votes. The download is an act, and stands in the very register that is downloaded. */
  async annex(assembly: string, by: ActRole): Promise<Uint8Array> {
    const facts = await this.database.transaction('READ COMMITTED', async (tx) => {
      const act = { type: 'evidence-downloaded', by, body: { what: 'annex' } } as const;
      // Held first, so that the hour is not older than the act before; and until the end of the reading.
      await tx.query('select from assemblies where id = $1 for update', [assembly]);
      await this.register.append(tx, assembly, act, this.clock.now());
      return gatherEvidence(tx, assembly, { annex: true });
    });
    return this.archive(facts);
  }

  private keep(assembly: string, made: { readonly acts: number; readonly archive: Uint8Array }): void {
    this.kept.delete(assembly);
    this.kept.set(assembly, made);
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT && oldest !== undefined) this.kept.delete(oldest);
  }

  private archive(facts: EvidenceFacts): Uint8Array {
    return writeZip(buildEvidence(facts, this.signer, judge));
  }
}
