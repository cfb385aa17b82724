import { canonical, sha256Hex } from '@collegium/record';
import { readStatutes, type LegalForm, type Statutes, type StatutesV1 } from '@collegium/rules';

/** The exact text that is hashed and published, and its hash. */
export function statutesText(statutes: Statutes): { text: string; hash: string } {
  const text = canonical(statutes);
  return { text, hash: sha256Hex(text) };
}

/** Statutes as they were saved, in the words of the newest version of rules. */
export function statutesIn(text: string, legalForm?: string): Statutes {
  return readStatutes(JSON.parse(text) as Statutes | StatutesV1, legalForm as LegalForm | undefined);
}
