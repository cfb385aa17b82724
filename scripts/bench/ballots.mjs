/** The ballots that are measured: as large as an association makes them, ten colleges of fifty candidates. */
const COLLEGES = Array.from({ length: 10 }, (_, index) => index + 1);
const PLACES = Array.from({ length: 50 }, (_, place) => place);
const SEATS = 12;
const VOTES = 500;

const quorum = {
  first: [
    {
      scope: 'global',
      counted: ['present', 'remote', 'represented'],
      measure: 'heads',
      value: '1/2',
      op: '>=',
    },
  ],
  second: [],
};
const roll = {
  colleges: COLLEGES.map((number) => ({ number, name: `College ${number}`, electors: 800 })),
};
const attendance = {
  convocation: 1,
  colleges: COLLEGES.map((college) => ({
    college,
    called: 800,
    present: 300,
    remote: 200,
    represented: 100,
  })),
};
const ofAnyBallot = { version: 1, weighting: 'none', quorum, unanimity: 'all_expressed_for' };
const urns = COLLEGES.map((college) => ({ urn: `urn-${college}`, college }));

/** Fives have the same votes, so that in each college the last two seats are drawn among five names. */
const votesAt = (place) => 100 - 4 * Math.floor(place / 5);
const candidate = (college, place) => `candidate-${college}-${(place * 17) % PLACES.length}`;

const election = {
  rules: {
    ...ofAnyBallot,
    kind: 'election',
    urns,
    offers: { blank: true },
    method: 'most-votes',
    colleges: COLLEGES.map((college) => ({
      college,
      seats: SEATS,
      minNames: 0,
      maxNames: SEATS,
      candidates: PLACES.map((place) => candidate(college, place)),
    })),
    tieBreak: 'ask',
  },
  roll,
  attendance,
  tallies: urns.map(({ urn, college }) => ({
    urn,
    college,
    counts: Object.fromEntries(PLACES.map((place) => [candidate(college, place), votesAt(place)])),
    blank: 10,
    void: 5,
    abstention: 0,
    votes: VOTES,
  })),
  tieBreak: COLLEGES.map((college) => ({
    kind: 'lot',
    college,
    seed: (0x9e3779b97f4a7c15n ** 3n * BigInt(college)).toString(16).padStart(64, '0').slice(-64),
  })),
};

const resolution = {
  rules: {
    ...ofAnyBallot,
    kind: 'resolution',
    urns,
    offers: { abstention: true, blank: true },
    tests: [{ scope: 'global', base: 'expressed', threshold: '2/3', op: '>=' }],
    abstention: 'neutral',
    blank: 'neutral',
    tie: 'rejected',
  },
  roll,
  attendance,
  tallies: urns.map(({ urn, college }) => ({
    urn,
    college,
    counts: { for: 330 + college, against: 120 - college },
    blank: 15,
    void: 5,
    abstention: 30,
    votes: VOTES,
  })),
};

/** Every kind of weight at once: colleges carried in proportion, one of them silent, and each asked for its own majority. */
const weighted = {
  rules: {
    ...resolution.rules,
    version: 2,
    secrecy: 'open',
    electorate: 'members',
    voices: { unit: 'head' },
    void: 'neutral',
    fallback: 'none',
    weighting: {
      colleges: COLLEGES.map((college) => ({ college, weight: '1/10', minMembers: 3 })),
      carryOver: 'proportional',
      denominator: 'expressed',
      majority: { threshold: '1/2', op: '>' },
      tie: 'weight_lost',
      notFormed: 'redistribute_equal',
      absent: 'weight_lost',
      silent: 'redistribute_proportional',
      redistributionCap: '1/2',
      suspendBelow: 3,
      suspendCounts: 'formed',
      bounds: 'none',
    },
    tests: [
      { scope: 'global', base: 'expressed', threshold: '1/2', op: '>', weighting: true },
      { scope: { colleges: 9 }, base: 'expressed', threshold: '1/2', op: '>', weighting: false },
    ],
  },
  roll,
  attendance,
  tallies: resolution.tallies.map((tally, index) =>
    index === 0 ? { ...tally, counts: { for: 0, against: 0 }, blank: VOTES - 35 } : tally,
  ),
};

/** `outcome` is what must come out: a refusal would be quick and mean nothing. */
export const BALLOTS = [
  { name: 'an election, 10 colleges of 50 candidates', input: election, outcome: 'elected' },
  { name: 'a resolution, 10 urns', input: resolution, outcome: 'adopted' },
  { name: 'a weighted resolution, 10 colleges', input: weighted, outcome: 'adopted' },
];
