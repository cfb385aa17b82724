import type { BallotRules, ResolutionRules } from './ballot-rules.js';
import type { ResolutionRulesV2, VoiceRules } from './rules-v2.js';

/** One head, one voice: what version 1 always meant. */
const HEADS: VoiceRules = { unit: 'head' };

/**
 * A resolution of version 1 said in the words of version 2, so that one engine decides both. What it answers for
 * version 1 never changes (ADR 0012): `version-1.spec.ts` holds it to decisions kept from then.
 */
export function liftResolution(rules: ResolutionRules): ResolutionRulesV2 {
  if (rules.version === 2) return rules;
  const { version: _version, tests, ...same } = rules;
  return {
    ...same,
    version: 2,
    secrecy: 'open',
    electorate: 'members',
    voices: HEADS,
    tests: tests.map((test) => ({ ...test, weighting: false })),
    void: 'neutral',
    fallback: 'none',
  };
}

/** How many voices members have under these rules. */
export function voicesIn(rules: BallotRules): VoiceRules {
  return rules.version === 2 ? rules.voices : HEADS;
}
