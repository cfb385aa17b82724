import { explainStatutesIssues, statutesSchema, type Locale } from '@collegium/contract';
import { statutesContradictions, type Statutes } from '@collegium/rules';
import { chaptersOf } from '../chapters/chapters.js';
import { textOf } from '../text/sentence.js';

/**
 * What keeps a text from being saved: the same as the server refuses. What is still to be read in the statutes doesn't,
 * nor what passes the bounds of a law, since statutes may be so written: it keeps ballots from being ready.
 */
export type Obstacle =
  | { readonly kind: 'slips' | 'voices' | 'findings' }
  | { readonly kind: 'schema'; readonly messages: readonly string[] };

/** `slips`: places (`sentence/place`) where something typed can't stand. */
export function obstacleTo(statutes: Statutes, slips: readonly string[], locale: Locale): Obstacle | null {
  if (hasSlips(statutes, slips)) return { kind: 'slips' };
  const read = statutesSchema.safeParse(statutes);
  if (!read.success) {
    const issues = explainStatutesIssues(locale, read.error.issues, statutes);
    return { kind: 'schema', messages: issues.map(({ message }) => message) };
  }
  if (statutes.voices.unit !== 'head') return { kind: 'voices' };
  return statutesContradictions(statutes).length > 0 ? { kind: 'findings' } : null;
}

/** Whether something typed can't stand; what was typed in a sentence that is gone doesn't count. */
export function hasSlips(statutes: Statutes, slips: readonly string[]): boolean {
  if (slips.length === 0) return false;
  const sentences = new Set(chaptersOf(statutes, 'fr').flatMap((one) => one.sentences.map(({ id }) => id)));
  return slips.some((at) => sentences.has(at.slice(0, at.lastIndexOf('/'))));
}

/** The sentences of a text that another doesn't have: what is lost when it takes its place. */
export function lostSentences(text: Statutes, next: Statutes, locale: Locale): readonly string[] {
  const told = (statutes: Statutes) =>
    chaptersOf(statutes, locale).flatMap(({ sentences }) => sentences.map(textOf));
  const kept = new Set(told(next));
  return told(text).filter((sentence) => !kept.has(sentence));
}
