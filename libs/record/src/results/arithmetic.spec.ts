import { playRecord, scriptedJudge, shortScript, weightedScript } from '@collegium/fixtures';
import type { Script, ScriptedBallot } from '@collegium/fixtures';
import { buildEvidence } from '../evidence/build.js';
import { paths } from '../evidence/layout.js';
import { readDecision, readInput, weightingOf } from './decision-view.js';
import { productText, shareText, sumText, withPercent } from './fractions.js';

function pageFor(script: Script): string {
  const { facts, signer } = playRecord(script);
  const files = buildEvidence(facts, signer, scriptedJudge);
  return Buffer.from(files.get(paths.results) ?? []).toString();
}

const [resolution] = shortScript.ballots as readonly [ScriptedBallot];

describe('the arithmetic on the page', () => {
  // As it reads: one line per row, cells apart.
  const rowsOf = (page: string): string[] =>
    [...page.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)]
        .map(([, cell = '']) =>
          cell
            .replace(/<[^>]*>/g, '')
            .replace(/\s+/g, ' ')
            .trim(),
        )
        .join(' | ')
        .replace(/\s+/g, ' ')
        .trim(),
    );
  const section = (page: string, heading: string): string[] => {
    const from = page.indexOf(heading);
    return rowsOf(page.slice(from, page.indexOf('<h2>', from)));
  };
  const page = pageFor(weightedScript);
  const first = 'Collège 1 (Producteurs &lt;&amp;&gt;)';
  const second = 'Collège 2 (Bénéficiaires)';

  it('is a sum per college and then together, with what each carries', () => {
    const rows = section(page, 'Scrutin 2');
    expect(rows).toContain(
      'Collège | Poids | Convoqués | Prennent part | Pour | Contre | Exprimés | Part pour | Poids × part = apporté',
    );
    expect(rows).toContain(`${first} | 3/5 | 3 | 3 | 2 | 1 | 3 | 2/3 | 3/5 × 2/3 = 2/5`);
    expect(rows).toContain(`${second} | 2/5 | 5 | 4 | 1 | 3 | 4 | 1/4 | 2/5 × 1/4 = 1/10`);
    expect(rows).toContain('Ensemble | 1 | 8 | 7 | 3 | 4 | | | 1/2');
    expect(rows).toContain('2/5 + 1/10 = 1/2 = 50 %');
  });

  it('redoes a quorum by rights college by college', () => {
    const rows = section(page, 'Scrutin 2');
    expect(rows).toContain(`${second} | 2/5 | 4 | 5 | 4/5 = 80 % | 2/5 × 4/5 = 8/25`);
    expect(rows).toContain('Ensemble | 3/5 + 8/25 = 23/25 = 92 %');
  });

  it('puts beside each rule its ratio, what it is compared with, and whether it is so, in the order of the decision', () => {
    const numbered = section(page, 'Scrutin 2').filter((row) => /^\d+ \| /.test(row));
    const ends = numbered.map((row) => row.replace(/ \| [^|]*?(?= \| )/, ''));
    expect(ends).toEqual([
      '1 | | | oui',
      '2 | | | oui',
      '3 | | | oui',
      '4 | 3/3 = 100 % | 1 ≥ 1/4 | oui',
      '5 | 4/5 = 80 % | 4/5 ≥ 1/4 | oui',
      '6 | 23/25 = 92 % | 23/25 ≥ 1/2 | oui',
      '7 | | |',
      '8 | | |',
      '11 | 1/2 = 50 % | 1/2 = 1/2 | non',
      '12 | | | oui',
      '13 | | 4 = 0 | non',
      '14 | | | oui',
    ]);
    expect(numbered[10]).toContain('Unanimité');
    expect(page).toMatch(
      /Le quorum<\/h4>[^]*Les poids des collèges<\/h4>[^]*La majorité<\/h4>[^]*La décision<\/h4>/,
    );
  });

  it('says what a majority carries over, and where it doesn’t', () => {
    const { statutes } = weightedScript;
    if (statutes === undefined || statutes.weighting === 'none') throw new Error('the script has weights');
    const weighting = { ...statutes.weighting, carryOver: 'majority', tie: 'split_half' } as const;
    const [ballot] = weightedScript.ballots as readonly [ScriptedBallot];
    const ballots = [
      { ...ballot, answers: [0, 0, 0, 0, 1, 2, 1, null] },
      { ...ballot, answers: [1, 1, 0, 0, 1, 1, 0, null] },
    ];
    const rows = rowsOf(pageFor({ ...weightedScript, statutes: { ...statutes, weighting }, ballots }));
    expect(rows).toContain(`${first} | 3/5 | 3 | 3 | 3 | 0 | 0 | 3 | 3/3 | 1 &gt; 1/2 → 3/5`);
    expect(rows).toContain(`${second} | 2/5 | 5 | 4 | 1 | 2 | 1 | 3 | 1/3 | 1/3 ≤ 1/2 → 0`);
    expect(rows).toContain(`${second} | 2/5 | 5 | 4 | 2 | 2 | 4 | 2/4 | 1/2 = 1/2 → 1/5`);
  });

  it('has fewer columns where colleges have no weights', () => {
    const rows = rowsOf(pageFor({ ...shortScript, ballots: [{ ...resolution, perCollege: true }] }));
    expect(rows).toContain(
      'Collège | Convoqués | Prennent part | Pour | Contre | Abst. | Exprimés | Part pour',
    );
    expect(rows).toContain('Ensemble | 5 | 4 | 2 | 1 | 1 | 3 | 2/3');
  });

  it('has no share of the expressed votes where a majority of the members is asked', () => {
    const { statutes, ballots } = weightedScript;
    if (statutes === undefined) throw new Error('another script');
    const test = { scope: 'global', base: 'members', threshold: '1/2', op: '>', weighting: false } as const;
    const rows = rowsOf(
      pageFor({
        ...weightedScript,
        statutes: {
          ...statutes,
          weighting: 'none',
          resolution: { ...statutes.resolution, tests: [test] },
        },
        ballots: ballots.slice(0, 1),
      }),
    );
    expect(rows).toContain('Collège | Convoqués | Prennent part | Pour | Contre | Abst. | Blancs');
    expect(rows).toContain('Ensemble | 8 | 7 | 3 | 2 | 1 | 1');
  });

  it('says who is on a list that was ratified, and the ticket elected', () => {
    const text = page.replace(/\s+/g, ' ');
    expect(text).toMatch(/La liste ratifiée<\/h3> <ul> (<li>[^<]*<\/li> ?){4}<\/ul>/);
    expect(text).toContain('<li>Réseau E</li>');
    expect(text).toMatch(/Élus ensemble<\/h3> <p> ?Pôle &lt;A&gt; et Réseau D <span class="soft">\(3 voix\)/);
    expect(page).not.toMatch(/<li>[0-9a-f]{8}-/);
  });
});

describe('exact sums', () => {
  it('stay exact, however large, and refuse what is no fraction', () => {
    expect(sumText(['1/3', '1/6'])).toBe('1/2');
    expect(sumText([])).toBe('0');
    expect(sumText(['1/99999999999999999999', '1/99999999999999999998'])).toBe(
      '199999999999999999997/9999999999999999999700000000000000000002',
    );
    expect(sumText(['1/2', '0.5'])).toBeNull();
    expect(sumText(['1/0'])).toBeNull();
    expect(productText('3/5', 2, 3)).toBe('2/5');
    expect(productText('3/5', 0, 3)).toBe('0');
    expect(productText('3/5', 1, 0)).toBeNull();
    expect(productText('x', 1, 2)).toBeNull();
  });

  it('round only for reading, and not at all what is too long', () => {
    expect(withPercent('fr', '2/3')).toBe('2/3 = 66,7\u00a0%');
    expect(withPercent('en', '1')).toBe('1 = 100%');
    expect(withPercent('en', '1/99999999999999999999')).toBe('1/99999999999999999999');
    expect(withPercent('en', '')).toBe('');
    expect(shareText('en', 0, 0)).toBe('0/0');
  });
});

describe('a decision of rules to come', () => {
  it('is read with its unknown parts left alone', () => {
    const decision = {
      outcome: 'adopted',
      quorum: [{ measure: 'rights', share: '1/2', further: {} }],
      weights: [{ college: 1, state: 'counted', nominal: '1', effective: '1', carried: '1', more: 1 }],
      tests: [{ unheard: 'of' }],
      ticket: { elected: null },
      steps: [{ rule: 'astrology', key: 'k', scope: 'global', inputs: {}, holds: null, also: true }],
      novelty: [],
    };
    expect(readDecision({ decision }).steps).toHaveLength(1);
    const input = {
      rules: { kind: 'resolution', weighting: 'none' },
      roll: { colleges: [] },
      attendance: { colleges: [] },
      tallies: [],
      more: true,
    };
    const read = readInput({ input });
    expect(read === null ? undefined : weightingOf(read)).toBeNull();
    expect(readInput({})).toBeNull();
    expect(() => readInput({ input: { ...input, tallies: [{ counts: { for: -1 } }] } })).toThrow(
      '$.input.tallies',
    );
  });
});
