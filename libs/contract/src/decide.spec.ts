import type { z } from 'zod';
import type { BallotRules, Choice, DecideInput, Decision, Step } from '@collegium/rules';
import {
  ballotRulesSchema,
  choiceSchema,
  decideInputSchema,
  decideJsonSchemas,
  decisionSchema,
  stepSchema,
} from './decide.js';

/** True when the two types are identical, optional fields and `readonly` included. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- two generic signatures are what makes it exact
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Doesn't compile when a schema and its type drift apart. */
const identical: readonly [
  Same<z.output<typeof decideInputSchema>, DecideInput>,
  Same<z.output<typeof ballotRulesSchema>, BallotRules>,
  Same<z.output<typeof choiceSchema>, Choice>,
  Same<z.output<typeof decisionSchema>, Decision>,
  Same<z.output<typeof stepSchema>, Step>,
] = [true, true, true, true, true];

const rules: BallotRules = {
  version: 1,
  kind: 'resolution',
  weighting: 'none',
  urns: [{ urn: 'all', college: null }],
  quorum: {
    first: [{ scope: 'global', counted: ['present'], measure: 'heads', value: '1/4', op: '>=' }],
    second: [],
  },
  offers: { abstention: true, blank: true },
  tests: [{ scope: 'global', base: 'expressed', threshold: '1/2', op: '>' }],
  abstention: 'neutral',
  blank: 'neutral',
  tie: 'rejected',
  unanimity: 'all_expressed_for',
};

function issuesOf(schema: z.ZodType, value: unknown): string[] {
  const parsed = schema.safeParse(value);
  return parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.code}`);
}

describe('the published schemas of a decision', () => {
  it('say the same as the types of the rules', () => {
    expect(identical).not.toContain(false);
    expect(ballotRulesSchema.parse(rules)).toEqual(rules);
  });

  it('refuse a parameter the engine does not know, and say where', () => {
    expect(issuesOf(ballotRulesSchema, { ...rules, castingVote: true })).toEqual([' unrecognized_keys']);
    expect(issuesOf(ballotRulesSchema, { ...rules, tie: 'casting_vote' })).toEqual(['tie invalid_value']);
    expect(issuesOf(ballotRulesSchema, { ...rules, weighting: 'weights' })).toEqual([
      'weighting invalid_value',
    ]);
  });

  it.each(['0.25', '1/0', '01/2', '3/2', '2', '-1/4', ' 1/4', '1/4 ', '1e3', ''])(
    'refuse the share "%s"',
    (value) => {
      const [test] = rules.quorum.first;
      const quorum = { first: [{ ...test, value }], second: [] };
      expect(issuesOf(ballotRulesSchema, { ...rules, quorum })[0]).toMatch(/^quorum\.first\.0\.value /u);
    },
  );

  it.each(['0', '1', '1/4', '2/3', '999999999/999999999'])('take the share "%s"', (value) => {
    const [test] = rules.quorum.first;
    const quorum = { first: [{ ...test, value }], second: [] };
    expect(issuesOf(ballotRulesSchema, { ...rules, quorum })).toEqual([]);
  });

  it('refuse a choice that says too much', () => {
    expect(issuesOf(choiceSchema, { kind: 'blank', option: 'for' })).toEqual([' unrecognized_keys']);
    expect(issuesOf(choiceSchema, { kind: 'option', option: 'maybe' })).toEqual(['option invalid_value']);
    expect(issuesOf(choiceSchema, { kind: 'names', options: ['__proto__'] })).toEqual([
      'options.0 invalid_format',
    ]);
  });

  it('are published as JSON Schema', () => {
    const schemas = decideJsonSchemas();
    expect(Object.keys(schemas)).toEqual(['decideInput', 'decision', 'choice']);
    expect(schemas.decideInput).toMatchObject({ type: 'object', additionalProperties: false });
    expect(JSON.stringify(schemas)).not.toContain('readOnly');
  });
});
