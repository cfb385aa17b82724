import { explainStatutesIssues, statutesSchema, tellStatutesFinding, type Locale } from '@collegium/contract';
import { statutesContradictions, type Statutes } from '@collegium/rules';

/** A file read in full before anything changes: statutes, or everything that keeps it from being statutes. */
export type ReadStatutes =
  | { readonly statutes: Statutes }
  | { readonly refused: 'too-large' | 'not-json' }
  | { readonly refused: 'issues'; readonly issues: readonly StatutesFileIssue[] };

export interface StatutesFileIssue {
  /** Where in the file, as its author would look for it; empty where it is about several places. */
  readonly path: string;
  readonly message: string;
}

/** Statutes are a few kilobytes; more is another file. */
export const LARGEST_FILE = 200_000;

/** Reads the text of a file as statutes. Issues are told in the language of the reader, with what to write instead. */
export function readStatutesFile(text: string, locale: Locale): ReadStatutes {
  if (text.length > LARGEST_FILE) return { refused: 'too-large' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { refused: 'not-json' };
  }
  const read = statutesSchema.safeParse(value);
  if (!read.success) {
    const issues = explainStatutesIssues(locale, read.error.issues, value);
    return { refused: 'issues', issues: onePerPlace(issues) };
  }
  const contradictions = statutesContradictions(read.data);
  if (contradictions.length === 0) return { statutes: read.data };
  return {
    refused: 'issues',
    issues: contradictions.map((finding) => ({ path: '', message: tellStatutesFinding(locale, finding) })),
  };
}

/** One value may break several rules of its form: what to write instead is said once. */
function onePerPlace(issues: readonly StatutesFileIssue[]): readonly StatutesFileIssue[] {
  const first = issues.filter(({ path }, at) => issues.findIndex((one) => one.path === path) === at);
  return first.map(({ path, message }) => ({ path, message }));
}

/** The text of the file that an export gives, and an import takes back. */
export function exportText(statutes: Statutes): string {
  return `${JSON.stringify(statutes, null, 2)}\n`;
}
