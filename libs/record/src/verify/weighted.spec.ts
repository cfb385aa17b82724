import { forgeRecord, playRecord, scriptedJudge, weightedScript } from '@collegium/fixtures';
import type { Forgery, Lie, Script } from '@collegium/fixtures';
import type { ActBody } from '../act.js';
import { buildEvidence } from '../evidence/build.js';
import { verifyRecord } from './record.js';
import type { Report } from './record.js';
import { tellDetail } from './sentences.js';

/** An assembly under statutes of version 2: weights, a casting vote, a list in block, a ticket chosen by the board. */
const honest = playRecord(weightedScript);

function verify({ facts, signer }: typeof honest, kind: 'annex' | 'public' = 'annex'): Report {
  const { annex: _annex, ...open } = facts;
  const files = buildEvidence(kind === 'annex' ? facts : open, signer, scriptedJudge);
  return verifyRecord(files, { judge: scriptedJudge, pinnedKey: signer.fingerprint });
}

const faultsOf = (report: Report): string[] =>
  report.findings.flatMap(({ verdict, detail }) => (verdict === 'fail' ? [detail.key] : []));

function scriptWith(position: number, change: Partial<Script['ballots'][number]>): Script {
  const ballots = weightedScript.ballots.map((ballot, i) =>
    i === position ? { ...ballot, ...change } : ballot,
  );
  return { ...weightedScript, ballots };
}

describe('an honest record under statutes of version 2', () => {
  it.each(['public', 'annex'] as const)('is verified (%s)', (kind) => {
    const report = verify(honest, kind);
    expect(faultsOf(report)).toEqual([]);
    expect(report.verdict).toBe('verified');
    expect(report.counts).toMatchObject({ ballots: 5, decisions: 5 });
  });

  it('states of a ballot of the board the board alone, and who sits on it by election and by ratification', () => {
    const opening = honest.facts.acts.map((text) => JSON.parse(text) as { type: string; body: object });
    const last = opening.findLast(({ type }) => type === 'ballot-opened')?.body;
    expect(last).toMatchObject({
      electorate: 'board',
      attendance: [
        { college: 1, called: 2, present: 2 },
        { college: 2, called: 2, present: 2 },
      ],
      electors: [
        { college: 1, electors: 2 },
        { college: 2, electors: 2 },
      ],
    });
  });

  it('is verified where the division is left open, and where the chair casts against', () => {
    const { casting: _casting, ...open } = weightedScript.ballots[1] ?? {
      asks: 'resolution',
      answers: [],
      until: 'counted',
    };
    const [first, , ...rest] = weightedScript.ballots;
    const waiting = {
      ...weightedScript,
      ballots: [...(first ? [first] : []), { ...open, until: 'counted' as const }, ...rest],
    };
    for (const script of [waiting, scriptWith(1, { casting: 'against' })]) {
      expect(faultsOf(verify(playRecord(script)))).toEqual([]);
    }
  });
});

describe('a server that lies under statutes of version 2', () => {
  const lies: [string, Lie, string][] = [
    ['a stranger on the roll of the board', { onBoard: [5] }, 'roll.not-the-board'],
    ['a member of the board left out of its roll', { offBoard: [3] }, 'roll.not-the-board'],
    [
      'a stranger in the place of a member of the board',
      { onBoard: [5], offBoard: [3] },
      'annex.not-on-board',
    ],
    [
      'a ballot of the board opened to all',
      { rules: (rules) => (rules.kind === 'ticket' ? { ...rules, electorate: 'members' } : rules) },
      'roll.rules-differ',
    ],
    [
      'other weights than those of the statutes',
      {
        rules: (rules) =>
          rules.kind === 'resolution' && rules.weighting !== 'none'
            ? {
                ...rules,
                weighting: {
                  ...rules.weighting,
                  colleges: rules.weighting.colleges.map((entry) => ({ ...entry, weight: '1/2' })),
                },
              }
            : rules,
      },
      'roll.rules-differ',
    ],
    [
      'a division rejected by rules that the statutes do not have',
      { rules: (rules) => (rules.kind === 'resolution' ? { ...rules, tie: 'rejected' } : rules) },
      'roll.rules-differ',
    ],
  ];

  it.each(lies)('%s', (_what, lie, key) => {
    const report = verify(playRecord(weightedScript, lie));
    expect(report.verdict).toBe('failed');
    expect(faultsOf(report)).toContain(key);
    for (const { detail } of report.findings)
      expect(tellDetail('fr', detail) + tellDetail('en', detail)).not.toMatch(/undefined|NaN|\[object/);
  });

  const onTie = (change: (body: ActBody<'tie-broken'>) => object): Forgery => ({
    act: (act) => (act.type === 'tie-broken' ? change(act.body) : act.body),
  });
  it.each<[string, Forgery, string]>([
    [
      'the other side than the chair cast',
      onTie((body) => ({ ...body, side: 'against' })),
      'decisions.differ',
    ],
    [
      'a new vote where the chair casts',
      onTie(({ ballot, number }) => ({ ballot, number, college: null, kind: 'new-vote', following: ballot })),
      'decisions.tie-kind',
    ],
    [
      'a lot in a resolution',
      onTie(({ ballot, number }) => ({
        ballot,
        number,
        college: 1,
        kind: 'lot',
        secret: '0'.repeat(64),
        seed: '0'.repeat(64),
      })),
      'decisions.tie-kind',
    ],
    [
      'an opening that does not say that only the board votes',
      {
        act: ({ type, body }) => {
          if (type !== 'ballot-opened') return body;
          const { electorate: _electorate, ...said } = body;
          return said;
        },
      },
      'roll.electorate-differs',
    ],
    [
      'an opening that says that only the board votes',
      { act: ({ type, body }) => (type === 'ballot-opened' ? { ...body, electorate: 'board' } : body) },
      'roll.electorate-differs',
    ],
  ])('%s', (_what, forgery, key) => {
    expect(faultsOf(verify(forgeRecord(honest, forgery)))).toContain(key);
  });
});

describe('a casting vote that the rules do not know', () => {
  // Statutes that ask for a new vote, and a chair who casts all the same.
  const { statutes } = weightedScript;
  const asking = (tie: 'rejected' | 'new_vote', change: Partial<Script['ballots'][number]>): Script => {
    const script = scriptWith(1, change);
    return statutes === undefined
      ? script
      : { ...script, statutes: { ...statutes, resolution: { ...statutes.resolution, tie } } };
  };

  it('is found', () => {
    expect(faultsOf(verify(playRecord(asking('new_vote', {}))))).toEqual(['decisions.casting-vote']);
  });

  it('is found where an exact division is a rejection, even if the first count is said to be tied', () => {
    const script = asking('rejected', {});
    expect(faultsOf(verify(playRecord(script)))).toEqual([]);
    const insisting = playRecord(script, { castAnyway: true });
    expect(faultsOf(verify(insisting))).toContain('lives.misplaced');
    const tied = forgeRecord(insisting, {
      act: ({ type, body, height }) =>
        type === 'ballot-counted' && body.number === 2 && height < 38 ? { ...body, outcome: 'tied' } : body,
    });
    const faults = faultsOf(verify(tied));
    expect(faults).toEqual(expect.arrayContaining(['decisions.casting-vote', 'decisions.differ']));
    expect(faults).not.toContain('lives.misplaced');
  });

  it('has a new vote beside it that must follow the ballot', () => {
    const { casting: _casting, ...divided } = weightedScript.ballots[1] ?? {
      asks: 'resolution',
      answers: [],
      until: 'counted',
    };
    const script = asking('new_vote', {});
    const again = {
      ...divided,
      follows: 1,
      answers: [0, 0, 0, 0, 0, 0, 0, null],
      until: 'proclaimed',
    } as const;
    const [first, , ...rest] = script.ballots;
    const left = { ...divided, ties: 'new-vote' } as const;
    const played = playRecord({ ...script, ballots: [...(first ? [first] : []), left, ...rest, again] });
    expect(faultsOf(verify(played))).toEqual([]);
    const elsewhere = played.facts.acts.flatMap((text) => {
      const { type, body } = JSON.parse(text) as { type: string; body: { ballot: string; number: number } };
      return type === 'ballot-ready' && body.number === 3 ? [body.ballot] : [];
    });
    const forged = forgeRecord(played, {
      act: (act) => (act.type === 'tie-broken' ? { ...act.body, following: elsewhere[0] } : act.body),
    });
    expect(faultsOf(verify(forged))).toEqual(['decisions.following']);
  });
});
