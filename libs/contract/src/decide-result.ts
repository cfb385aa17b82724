import { z } from 'zod';
import type { Decision, Step } from '@collegium/rules';

/** The published form of a decision. Readers may trust it to be complete: every object is strict. */

const count = z.int().min(0).describe('a number of heads, votes or seats');
export const scopeSchema = z.union([
  z.literal('global'),
  z.strictObject({ college: z.int().min(1) }).readonly(),
]);
const share = z
  .strictObject({ numerator: count, denominator: count })
  .readonly()
  .describe('an exact share, not reduced');
export const exact = z
  .string()
  .regex(/^[0-9]+(\/[0-9]+)?$/u)
  .describe('an exact number, reduced: "p/q" or a whole number');

const stepKey = z.enum([
  'input.contradicts',
  'urns.missing',
  'urns.complete',
  'urn.consistent',
  'quorum.none-required',
  'quorum.reached',
  'quorum.missed',
  'expressed.resolution',
  'expressed.election',
  'decision.majority-reached',
  'decision.majority-missed',
  'decision.tie-rejected',
  'decision.none-expressed',
  'election.rank',
  'election.seat',
  'election.vacant',
  'election.tie',
  'election.lot',
  'election.lot-too-large',
  'election.new-vote',
  'election.tie-break-unused',
  'unanimity.all-expressed-for',
  'unanimity.no-against',
  'unanimity.all-colleges',
  'quorum.college-reached',
  'quorum.college-missed',
  'quorum.rights-reached',
  'quorum.rights-missed',
  'quorum.any-reached',
  'quorum.any-missed',
  'voices.assigned',
  'voices.cap',
  'college.not-formed',
  'college.merged',
  'college.votes-elsewhere',
  'college.absent',
  'college.absent-blocks',
  'college.silent',
  'weights.redistributed',
  'weights.cap-lifted',
  'weights.suspended',
  'weights.effective',
  'decision.counted-as',
  'college.share',
  'college.majority-reached',
  'college.majority-missed',
  'college.divided',
  'decision.weighted-reached',
  'decision.weighted-missed',
  'decision.weighted-tie',
  'decision.base-reached',
  'decision.base-missed',
  'decision.college-reached',
  'decision.college-missed',
  'decision.colleges-reached',
  'decision.colleges-missed',
  'decision.any-reached',
  'decision.any-missed',
  'decision.divided',
  'decision.casting-vote',
  'decision.casting-vote-awaited',
  'decision.casting-vote-sealed',
  'decision.division-unused',
  'decision.tie-new-vote',
  'decision.fallback-open',
  'decision.fallback',
  'decision.adopted',
  'decision.rejected',
  'unanimity.all-present-for',
  'unanimity.all-members-for',
  'ratification.list',
  'expressed.ticket',
  'ticket.rank',
  'ticket.elected',
  'ticket.majority-reached',
  'ticket.majority-missed',
  'ticket.tie',
  'ticket.none',
]);

const stepRule = z.enum([
  'input',
  'urns.complete',
  'urn.consistent',
  'quorum.global',
  'expressed',
  'decision.expressed',
  'election.rank',
  'election.seat',
  'election.vacant',
  'election.tie',
  'unanimity',
  'quorum.college',
  'quorum.rights',
  'quorum.any',
  'voices',
  'college.state',
  'weights',
  'college.carried',
  'decision.treatment',
  'decision.weighted',
  'decision.base',
  'decision.college',
  'decision.any',
  'decision.tie',
  'decision.fallback',
  'decision.outcome',
  'ratification',
  'ticket',
]);

/** One line of the arithmetic of a decision. */
export const stepSchema = z
  .strictObject({
    rule: stepRule,
    key: stepKey.describe('which sentence tells this step'),
    article: z.string().exactOptional().describe('the article of the statutes the rule comes from'),
    scope: scopeSchema,
    inputs: z
      .record(z.string(), z.union([z.number(), z.string(), z.array(z.string()).readonly()]))
      .readonly(),
    fraction: share.exactOptional(),
    comparison: z
      .strictObject({ left: exact, op: z.enum(['>', '>=', '=']), right: exact })
      .readonly()
      .exactOptional(),
    holds: z.boolean().nullable().describe('null: the step only reports'),
  })
  .readonly() satisfies z.ZodType<Step>;

const comparator = z.enum(['>', '>=']);
export const quorumFindingSchema = z.union([
  z
    .strictObject({ scope: scopeSchema, heads: count, called: count, needed: count, reached: z.boolean() })
    .readonly(),
  z
    .strictObject({
      scope: scopeSchema,
      measure: z.literal('rights'),
      heads: count,
      called: count,
      share: exact,
      threshold: exact,
      op: comparator,
      reached: z.boolean(),
    })
    .readonly(),
]);
export const weightFindingSchema = z
  .strictObject({
    college: count,
    state: z.enum(['counted', 'not-formed', 'absent', 'silent']),
    nominal: exact,
    effective: exact,
    carried: exact,
  })
  .readonly();
export const testFindingSchema = z
  .strictObject({
    scope: scopeSchema,
    weighting: z.boolean(),
    share: exact.exactOptional(),
    threshold: exact,
    op: comparator,
    reached: z.boolean(),
  })
  .readonly();
const ticketFinding = z
  .strictObject({
    elected: z.strictObject({ option: z.string(), votes: count }).readonly().nullable(),
  })
  .readonly();

const figure = z
  .strictObject({
    name: z.enum([
      'electors',
      'votes',
      'expressed',
      'blank',
      'void',
      'abstention',
      'for',
      'against',
      'option',
    ]),
    scope: scopeSchema,
    option: z.string().exactOptional(),
    value: count,
    base: z.enum(['electors', 'expressed']).exactOptional(),
    share: share.exactOptional(),
  })
  .readonly();

const seatFinding = z
  .strictObject({
    college: count,
    seats: count,
    elected: z
      .array(z.strictObject({ option: z.string(), votes: count, by: z.enum(['rank', 'lot']) }).readonly())
      .readonly(),
    vacant: count,
    leftToNewVote: count,
    tied: count,
  })
  .readonly();

const tieFinding = z
  .strictObject({
    college: count,
    options: z.array(z.string()).readonly(),
    votes: count,
    seats: count,
    resolution: z.enum(['open', 'lot', 'new-vote']),
    drawn: z.array(z.string()).readonly(),
  })
  .readonly();

const unanimity = z
  .strictObject({
    meaning: z.enum(['no_against', 'all_expressed_for', 'all_present_for', 'all_members_for']),
    holds: z.boolean(),
    colleges: z.array(z.strictObject({ college: count, holds: z.boolean() }).readonly()).readonly(),
  })
  .readonly();

/** The result of a ballot with its arithmetic; what `npm run -s decide` prints. */
export const decisionSchema = z
  .strictObject({
    outcome: z.enum(['adopted', 'rejected', 'elected', 'none-elected', 'tied', 'no-quorum', 'incomplete']),
    quorum: z.array(quorumFindingSchema).readonly(),
    weights: z.array(weightFindingSchema).readonly(),
    figures: z.array(figure).readonly(),
    seats: z.array(seatFinding).readonly().exactOptional(),
    ties: z.array(tieFinding).readonly().exactOptional(),
    unanimity: unanimity.exactOptional(),
    tests: z.array(testFindingSchema).readonly().exactOptional(),
    ticket: ticketFinding.exactOptional(),
    steps: z.array(stepSchema).readonly(),
  })
  .readonly() satisfies z.ZodType<Decision>;
