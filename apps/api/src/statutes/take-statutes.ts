import { askedBy, rulesOf, type DraftRules, type ElectionCollege, type Statutes } from '@collegium/rules';
import type { EntityManager } from 'typeorm';
import type { AssemblyFacts } from '../assemblies/facts.js';
import { AssemblyEntity } from '../assemblies/assembly.entity.js';
import { BallotEntity } from '../ballots/ballot.entity.js';
import { Problem } from '../platform/problems/problem.js';
import type { Random } from '../platform/random.js';
import { CollegeEntity } from '../organisations/college.entity.js';
import { OrganisationEntity } from '../organisations/organisation.entity.js';

/**
 * An assembly in preparation takes a version of its statutes: the organisation's legal form, its colleges and the rules of
 * its drafts follow.
 */
export async function takeStatutes(
  tx: EntityManager,
  { id: assembly, organisationId }: AssemblyFacts,
  taken: { readonly id: string; readonly statutes: Statutes },
  random: Random,
): Promise<void> {
  await tx.update(OrganisationEntity, organisationId, { legalForm: taken.statutes.legalForm });
  await followColleges(tx, organisationId, taken.statutes, random);
  await tx.update(AssemblyEntity, assembly, { statutesId: taken.id });
  const drafts = await tx.findBy(BallotEntity, { assemblyId: assembly, state: 'draft' });
  for (const draft of drafts) {
    const rules = rebuilt(taken.statutes, draft.rules, random);
    const numbers = new Set(taken.statutes.colleges.map(({ number }) => number));
    const options = draft.options.filter(({ college }) => college === null || numbers.has(college));
    await tx.update(BallotEntity, draft.id, { rules, options });
  }
}

/** Names and seats are the statutes'. A college that has members isn't taken away from them. */
async function followColleges(
  tx: EntityManager,
  organisationId: string,
  { colleges }: Statutes,
  random: Random,
): Promise<void> {
  const known = await tx.findBy(CollegeEntity, { organisationId });
  for (const { number, name, seats } of colleges) {
    const same = known.find((college) => college.number === number);
    if (same) await tx.update(CollegeEntity, same.id, { name, seats });
    else await tx.insert(CollegeEntity, { id: random.uuid(), organisationId, number, name, seats });
  }
  const gone = known.filter(({ number }) => !colleges.some((college) => college.number === number));
  for (const college of gone) {
    const [members]: { n: number }[] = await tx.query(
      'select count(*)::int as n from members where college_id = $1',
      [college.id],
    );
    if ((members?.n ?? 0) > 0) throw new Problem('college-has-members', { college: college.name });
    await tx.delete(CollegeEntity, college.id);
  }
}

/** What a draft asks stays; how it is decided is what these statutes say. */
function rebuilt(statutes: Statutes, rules: DraftRules, random: Random): DraftRules {
  const urns = statutes.colleges.map(({ number }) => ({ urn: random.uuid(), college: number }));
  const asked = askedBy(rules);
  const about =
    asked.kind === 'election' ? { ...asked, colleges: electing(statutes, asked.colleges) } : asked;
  return rulesOf(statutes, about, urns);
}

function electing({ colleges }: Statutes, before: readonly ElectionCollege[]): ElectionCollege[] {
  return colleges.map(({ number, seats }) => {
    const known = before.find(({ college }) => college === number);
    return { college: number, seats, minNames: 0, maxNames: seats, candidates: known?.candidates ?? [] };
  });
}
