import { say } from '@collegium/contract';
import { buildEvidence, writeZip, type ActRole, type EvidenceFacts, type Words } from '@collegium/record';
import { describeRules, type BallotRules } from '@collegium/rules';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { gatherEvidence } from './evidence-facts.js';
import { Register } from './register.service.js';
import { SigningKey } from './signing-key.js';

/** The words of an archive's pages: the contract's, over what the rules describe. */
const words: Words = {
  say,
  describeRules: (rules, convocation) => describeRules(rules as unknown as BallotRules, convocation),
};

/** Makes archives of an assembly's record: the same bytes for the same register. */
@Injectable()
export class Evidence {
  constructor(
    private readonly database: DataSource,
    private readonly register: Register,
    private readonly signer: SigningKey,
    private readonly clock: Clock,
  ) {}

  /** For everyone with a tie to the assembly. Read at one instant, while others go on acting. */
  async publicRecord(assembly: string): Promise<Uint8Array> {
    const facts = await this.database.transaction('REPEATABLE READ', (tx) =>
      gatherEvidence(tx, assembly, { annex: false }),
    );
    return this.archive(facts);
  }

  /** With names and nominal votes. The download is an act, and stands in the very register that is downloaded. */
  async annex(assembly: string, by: ActRole): Promise<Uint8Array> {
    const facts = await this.database.transaction('READ COMMITTED', async (tx) => {
      const act = { type: 'evidence-downloaded', by, body: { what: 'annex' } } as const;
      // Holds the assembly's row: no act can come in before the end of the reading.
      await this.register.append(tx, assembly, act, this.clock.now());
      return gatherEvidence(tx, assembly, { annex: true });
    });
    return this.archive(facts);
  }

  private archive(facts: EvidenceFacts): Uint8Array {
    return writeZip(buildEvidence(facts, this.signer, words));
  }
}
