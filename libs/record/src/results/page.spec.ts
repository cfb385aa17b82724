import { playRecord, scriptedJudge, shortScript } from '@collegium/fixtures';
import type { ScriptedBallot } from '@collegium/fixtures';
import { buildEvidence } from '../evidence/build.js';
import { paths } from '../evidence/layout.js';
import { html } from './html.js';
import { dateInWords, minute, number, percent } from './numbers.js';
import { readDecision } from './decision-view.js';

function pageOf(ballots: readonly ScriptedBallot[], simulated = true): string {
  const { facts, signer } = playRecord({ ...shortScript, simulated, ballots });
  const files = buildEvidence(facts, signer, scriptedJudge);
  return Buffer.from(files.get(paths.results) ?? []).toString();
}

const [resolution, election] = shortScript.ballots as readonly [ScriptedBallot, ScriptedBallot];

describe('results.html', () => {
  const page = pageOf(shortScript.ballots);

  it('runs nothing and fetches nothing', () => {
    expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|http-equiv|\son[a-z]+=/i);
    expect(page.match(/https?:/g)).toBeNull();
  });

  it('escapes every name it was given', () => {
    expect(page).not.toMatch(/<(?:A|constitutive|1|2)>/);
    expect(page).toContain('Pôle &lt;A&gt; &amp; fils');
    expect(page).toContain('Assemblée &lt;constitutive&gt;');
  });

  it('tells the decision with exact fractions, in French then in English', () => {
    const french = page.indexOf('La proposition est adoptée.');
    expect(french).toBeGreaterThan(0);
    expect(page.indexOf('The proposal is adopted.')).toBeGreaterThan(french);
    expect(page).toContain('2/3 = 66,7\u00a0%');
    expect(page).toMatch(/2\/3 &gt; 1\/2<\/td>\s*<td class="sum">oui<\/td>/);
    expect(page).toContain('2/3 = 66.7%');
    expect(page).toContain('statuts, art. 12');
    expect(page).toContain('par tirage au sort');
    expect(page).toMatch(/Graine du tirage : [0-9a-f]{64}\./);
  });

  it('says that votes are simulated, and only then', () => {
    expect(page).toContain('tous les votes de cette page sont simulés');
    expect(pageOf([resolution], false)).not.toContain('simulés');
  });

  it('adds up the urns of a resolution', () => {
    expect(pageOf([{ ...resolution, perCollege: true }])).toContain('Dépouillement : Tous les collèges');
  });

  it.each([
    ['ready', 'il n’est pas ouvert'],
    ['open', 'ses bulletins ne sont pas dans ce dossier'],
    ['closed', 'il n’est pas dépouillé'],
    ['counted', 'Ce résultat n’est pas proclamé'],
    ['proclaimed', 'Proclamé le 19 mai 2025'],
  ] as const)('says where a ballot stands: %s', (until, words) => {
    expect(pageOf([{ ...resolution, until }])).toContain(words);
  });

  it('tells seats that nobody filled', () => {
    const { ties: _ties, ...open } = election;
    expect(pageOf([{ ...open, until: 'counted' }])).toContain('Sièges à départager : 1.');
    expect(pageOf([{ ...election, ties: 'new-vote' }])).toContain('Seats left to a new vote: 1.');
    expect(pageOf([{ ...election, answers: [[0], [0], [], [], null] }])).toContain('Sièges vacants : 1.');
  });
});

describe('numbers on the page', () => {
  it('are written as each language writes them', () => {
    expect(number('fr', 1234567)).toBe('1\u202f234\u202f567');
    expect(number('en', 1234567)).toBe('1,234,567');
    expect(dateInWords('fr', '2025-05-01')).toBe('1er mai 2025');
    expect(dateInWords('en', '2025-12-24')).toBe('24 December 2025');
    expect(dateInWords('en', '2025-19-24')).toBe('24 19 2025');
    expect(minute('fr', '2025-05-19T14:02:11.123Z')).toBe('19 mai 2025, 14\u00a0h\u00a002 (UTC)');
    expect(minute('en', '2025-05-19T14:02:11.123Z')).toBe('19 May 2025, 14:02 (UTC)');
  });

  it('round half up in whole numbers, and have no percentage of nothing', () => {
    expect(percent('fr', 1, 2000)).toBe('0,1\u00a0%');
    expect(percent('en', 1, 2001)).toBe('0%');
    expect(percent('en', 2, 3)).toBe('66.7%');
    expect(percent('en', 9_007_199_254_740_991, 9_007_199_254_740_991)).toBe('100%');
    expect(percent('fr', 0, 0)).toBe('');
  });
});

describe('html', () => {
  it('escapes what is put in, element by element', () => {
    expect(html`<p title="${'"\'&'}">${'<b>'}${[html`<i>${1}</i>`]}</p>`.text).toBe(
      '<p title="&quot;&#39;&amp;">&lt;b&gt;<i>1</i></p>',
    );
  });
});

describe('a decision file that is none', () => {
  const step = { key: 'k', scope: 'global', inputs: { a: 1 }, holds: null };
  it.each([
    [{}],
    [{ decision: { outcome: 'maybe', steps: [] } }],
    [{ decision: { outcome: 'adopted', steps: [{ ...step, inputs: { a: {} } }] } }],
    [{ decision: { outcome: 'adopted', steps: [{ ...step, fraction: { numerator: -1, denominator: 1 } }] } }],
    [{ decision: { outcome: 'adopted', steps: [{ ...step, scope: 'college 1' }] } }],
  ])('is refused, naming the place', (file) => {
    expect(() => readDecision(file)).toThrow('$.decision');
  });
});
