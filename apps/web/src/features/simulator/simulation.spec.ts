import { countedInRecord, playRecord, scenarios, scicColleges, weightedScript } from '@collegium/fixtures';
import { parseAct, type Act } from '@collegium/record';
import { decide, flips, presetStatutes, type BallotRules, type Statutes } from '@collegium/rules';
import { gaugesOf } from './gauges.js';
import { startingFrom, withStatutes, withVotes } from './moves.js';
import { pastSimulation } from './past.js';
import { pinnedSimulation } from './pinned.js';
import { isBlocked, offeredAnswers, simulate, type Simulation } from './simulation.js';
import { bases, variantsOf, withReading } from './variants.js';

const decided = (simulation: Simulation) => {
  const found = simulate(simulation);
  if (found.kind !== 'decided') throw new Error(found.kind);
  return found;
};

describe('the example that the simulator opens with', () => {
  it('has the colleges and weights of the real SCIC', () => {
    const { statutes } = pinnedSimulation();
    if (statutes.weighting === 'none') throw new Error('no weights');
    const { colleges } = statutes.weighting;
    expect(
      statutes.colleges.map(({ number, name }, index) => ({ number, name, weight: colleges[index]?.weight })),
    ).toEqual(scicColleges().map(({ number, name, weight }) => ({ number, name, weight })));
  });

  it('is rejected in proportion and adopted by majority', () => {
    const variants = variantsOf(pinnedSimulation());
    expect(variants.filter(({ denominator }) => denominator === 'expressed')).toEqual([
      {
        carryOver: 'proportional',
        denominator: 'expressed',
        outcome: 'rejected',
        blocked: false,
        share: '137/308',
        chosen: true,
      },
      {
        carryOver: 'majority',
        denominator: 'expressed',
        outcome: 'adopted',
        blocked: false,
        share: '13/20',
        chosen: false,
      },
    ]);
    const adopted = withReading(pinnedSimulation(), { carryOver: 'majority', denominator: 'expressed' });
    expect(decided(adopted).decision.outcome).toBe('adopted');
    expect(variantsOf(adopted).filter(({ chosen }) => chosen)).toHaveLength(1);
  });

  it('turns with one vote moved, taken from the other side where everyone has voted', () => {
    const moved = withVotes(pinnedSimulation(), 1, { answer: 'for', value: 6 });
    expect(moved.votes[0]).toMatchObject({ for: 6, against: 1 });
    expect(decided(moved).decision.outcome).toBe('adopted');
    const back = withVotes(moved, 1, { answer: 'for', value: 5 });
    expect(back.votes[0]).toMatchObject({ for: 5, against: 1 });
    const all = withVotes(back, 1, { answer: 'against', value: 99 });
    expect(all.votes[0]).toMatchObject({ for: 0, against: 7 });
  });

  it('turns where the engine says', () => {
    const { input } = decided(pinnedSimulation());
    expect(flips(input).votes.map(({ college, way, count }) => `${college}: ${count} ${way}`)).toEqual([
      '1: 1 against-to-for',
      '2: 3 against-to-for',
      '3: 2 against-to-for',
      '4: 2 against-to-for',
    ]);
  });

  it('shows its quorum', () => {
    const simulation = pinnedSimulation();
    const { quorum, quorumReached } = gaugesOf(simulation, decided(simulation).decision);
    expect(quorumReached).toBe(true);
    expect(quorum).toMatchObject([{ heads: 26, called: 55, needed: 19, share: '26/55', threshold: '19/55' }]);
  });
});

describe('a college whose absence keeps from deciding', () => {
  it('isn’t told as a quorum that was missed', () => {
    const pinned = pinnedSimulation();
    const { weighting } = pinned.statutes;
    if (weighting === 'none') throw new Error('not weighted');
    const away = { present: 0, remote: 0, represented: 0, postal: 0 };
    const none = { for: 0, against: 0, abstention: 0, blank: 0, void: 0 };
    const simulation: Simulation = {
      ...pinned,
      statutes: { ...pinned.statutes, weighting: { ...weighting, absent: 'block' } },
      room: pinned.room.map((row) => (row.college === 1 ? { ...row, ...away } : row)),
      votes: pinned.votes.map((row) => (row.college === 1 ? { ...row, ...none } : row)),
    };
    const { decision } = decided(simulation);
    expect(decision.outcome).toBe('no-quorum');
    expect(isBlocked(decision)).toBe(true);
    expect(gaugesOf(simulation, decision).quorumReached).toBe(true);
    expect(variantsOf(simulation).every(({ blocked }) => blocked)).toBe(true);
  });
});

describe('SC-05, the same ballots and four denominators', () => {
  const statutes = presetStatutes('scic-proportional', [
    { number: 1, name: 'A', seats: 1 },
    { number: 2, name: 'B', seats: 1 },
  ]);
  if (statutes.weighting === 'none') throw new Error('no weights');
  const simulation: Simulation = {
    statutes: {
      ...statutes,
      weighting: {
        ...statutes.weighting,
        suspendBelow: 0,
        colleges: [
          { college: 1, weight: '60/100', minMembers: 1 },
          { college: 2, weight: '40/100', minMembers: 1 },
        ],
      },
    },
    asked: 'resolution',
    convocation: 1,
    room: [
      { college: 1, called: 20, present: 15, represented: 0, remote: 0, postal: 0 },
      { college: 2, called: 10, present: 8, represented: 0, remote: 0, postal: 0 },
    ],
    votes: [
      { college: 1, for: 7, against: 5, abstention: 2, blank: 1, void: 0 },
      { college: 2, for: 3, against: 4, abstention: 1, blank: 0, void: 0 },
    ],
  };

  it.each(bases)('of %s, is in the table as it was published', (base) => {
    const scenario = scenarios().find(({ name }) => name === `SC-05 ${base}`);
    const published = scenario && decide(scenario.input);
    const variant = variantsOf(simulation).find(
      ({ carryOver, denominator }) => carryOver === 'proportional' && denominator === base,
    );
    expect(variant?.outcome).toBe(scenario?.outcome);
    expect(variant?.share).toBe(published?.tests?.[0]?.share);
  });

  it('waits for the clauses that nobody has read, and says which', () => {
    expect(simulate(simulation)).toEqual({ kind: 'open', clauses: ['weighting.denominator'] });
    expect(simulate(startingFrom(presetStatutes('mutual')))).toEqual({
      kind: 'open',
      clauses: ['resolution.tests'],
    });
  });
});

describe('other statutes under the same votes', () => {
  it('keep the colleges they know, and drop the answers they don’t offer', () => {
    const three = presetStatutes('scic-majority');
    const moved = withStatutes(pinnedSimulation(), three);
    expect(moved.votes.map(({ college }) => college)).toEqual([1, 2, 3]);
    expect(moved.votes[0]).toMatchObject({ for: 5, against: 2 });
    const plain: Statutes = {
      ...three,
      resolution: { ...three.resolution, offers: { abstention: false, blank: false } },
    };
    const blank = withVotes(moved, 3, { answer: 'blank', value: 1 });
    expect(offeredAnswers(blank)).toContain('blank');
    expect(offeredAnswers(withStatutes(blank, plain))).toEqual(['for', 'against']);
  });

  it('are not simulated where members have several voices', () => {
    const statutes: Statutes = { ...presetStatutes('scop'), voices: { unit: 'shares' } };
    expect(simulate(startingFrom(statutes))).toEqual({ kind: 'voices' });
  });
});

describe('a past ballot', () => {
  const { facts } = playRecord(weightedScript);
  const acts = facts.acts.map((text, height) => ({ height, hash: '', text }));
  const counted = countedInRecord(facts);

  it.each(counted)(
    '$number comes out as it was proclaimed, or says why it can’t come',
    ({ act: { body }, rules, decision }) => {
      const statutes = statutesLike(rules, collegesOf(body.ballot));
      const past = pastSimulation(statutes, { id: body.ballot, rules, tallies: [...body.tallies] }, { acts });
      if (rules.kind !== 'resolution') {
        expect(past).toEqual({ refused: 'not-counted' });
      } else if ('simulation' in past) {
        const again = decided(past.simulation).decision;
        const cast = decision.steps.some(({ rule }) => rule === 'decision.tie');
        if (!cast) expect(again.outcome).toBe(decision.outcome);
        expect(again.quorum).toEqual(decision.quorum);
      } else {
        expect(past).toEqual({ refused: 'shared-urn' });
      }
    },
  );

  it('doesn’t come before it was opened', () => {
    const { act, rules } = counted[0]!;
    const { ballot: id, tallies } = act.body;
    const statutes = statutesLike(rules, collegesOf(id));
    const asked = { id, rules, tallies: [...tallies] };
    expect(pastSimulation(statutes, asked, { acts })).toHaveProperty('simulation');
    expect(pastSimulation(statutes, asked, { acts: [] })).toEqual({ refused: 'not-counted' });
  });

  function collegesOf(ballot: string): number[] {
    const opened = acts
      .map(({ text }) => parseAct(text))
      .find((act): act is Act<'ballot-opened'> => act.type === 'ballot-opened' && act.body.ballot === ballot);
    return opened?.body.attendance.map(({ college }) => college) ?? [];
  }

  /** The statutes that such rules come from. */
  function statutesLike(rules: BallotRules, colleges: readonly number[]): Statutes {
    const base = presetStatutes(
      'association',
      colleges.map((number) => ({ number, name: 'C', seats: 1 })),
    );
    if (rules.kind !== 'resolution' || rules.version !== 2) return base;
    const { weighting, quorum, tests, unanimity, offers, abstention, blank, tie, fallback } = rules;
    const { voices } = rules;
    const resolution = { offers, tests, abstention, blank, void: rules.void, tie, fallback, unanimity };
    return { ...base, quorum, voices, weighting, resolution, ratification: { tests, unanimity } };
  }
});
