import { forgeRecord, playRecord, scriptedJudge, shortScript } from '@collegium/fixtures';
import type { Forgery, Script } from '@collegium/fixtures';
import type { Act, ActBody, ActType } from '../act.js';
import { canonical } from '../canonical.js';
import { utf8 } from '../bytes.js';
import { sha256Hex } from '../digest.js';
import { buildEvidence } from '../evidence/build.js';
import { paths } from '../evidence/layout.js';
import { withManifest } from '../evidence/manifest.js';
import { parseRoll } from '../evidence/roll.js';
import { parseVoteText, voteText } from '../vote.js';
import type { VoteDraft } from '../vote.js';
import { verifyRecord } from './record.js';
import type { Report } from './record.js';
import type { DetailKey } from './sentences.js';
import { tellDetail } from './sentences.js';

/** The server itself lies, with the key in hand and every hash made to agree: the thing itself gives it away. */
const played = playRecord(shortScript);
const { signer } = played;
const options = { judge: scriptedJudge, pinnedKey: signer.fingerprint };

function keysOf(report: Report): DetailKey[] {
  return report.findings.flatMap(({ verdict, detail }) => (verdict === 'fail' ? [detail.key] : []));
}

function forged(forgery: Forgery): Report {
  return verifyRecord(buildEvidence(forgeRecord(played, forgery).facts, signer, scriptedJudge), options);
}

/** The archive with other files, its manifest made and signed again. */
function refiled(
  change: (files: Map<string, Uint8Array>) => void,
  edition: { readonly pages?: string } = {},
): Report {
  const made = buildEvidence(played.facts, signer, scriptedJudge);
  const files = new Map([...made].filter(([path]) => path !== paths.manifest && path !== paths.manifestNote));
  change(files);
  const head = JSON.parse(Buffer.from(made.get(paths.manifest) ?? []).toString()) as Parameters<
    typeof withManifest
  >[1] & { files: unknown };
  const { assembly, kind, register } = head;
  return verifyRecord(withManifest(files, { assembly, kind, register, ...edition }, signer), options);
}

const body = <T extends ActType>(
  type: T,
  change: (body: ActBody<T>, act: Act) => object | null,
): Forgery => ({
  act: (act) => (act.type === type ? change(act.body as ActBody<T>, act) : act.body),
});
const votes = (change: (vote: VoteDraft, i: number) => Partial<VoteDraft>): Forgery => ({
  votes: (texts) =>
    texts.map((text, i) => {
      const vote = parseVoteText(text);
      return voteText({ ...vote, ...change(vote, i) }).text;
    }),
});
const another = '99999999-0000-4000-8000-000000000000';
const zeros = '0'.repeat(64);

describe('a server that lies about votes', () => {
  const cases: [string, Forgery, DetailKey][] = [
    ['a vote dropped', { votes: (texts) => texts.slice(1) }, 'tallies.differ'],
    ['a vote cast twice', { votes: (texts) => [...texts, ...texts.slice(0, 1)] }, 'urns.vote-twice'],
    [
      'a second vote of an elector',
      { votes: (texts) => [...texts, voteText({ ...parseVoteText(texts[0] ?? ''), id: another }).text] },
      'urns.vote-twice',
    ],
    ['the same vote id for two', votes(() => ({ id: another })), 'urns.vote-twice'],
    ['a vote of nobody', votes((_, i) => (i === 0 ? { entry: another } : {})), 'urns.vote-no-elector'],
    ['a vote of another ballot', votes(() => ({ ballot: another })), 'urns.vote-astray'],
    ['a vote of another urn', votes(() => ({ urn: another })), 'urns.vote-astray'],
    ['a vote on another question', votes(() => ({ form: zeros })), 'urns.vote-form'],
    ['a choice changed', votes((_, i) => (i === 0 ? { choice: { kind: 'blank' } } : {})), 'tallies.differ'],
    [
      'an option that is not offered',
      votes(() => ({ choice: { kind: 'option', option: 'perhaps' } })),
      'tallies.differ',
    ],
    [
      'a name too many',
      votes(() => ({ choice: { kind: 'names', options: ['c1-0', 'c1-1', 'c2-0'] } })),
      'tallies.refused',
    ],
  ];

  it.each(cases)('%s', (_what, forgery, key) => {
    expect(keysOf(forged(forgery))).toContain(key);
  });

  it('an urn file that holds anything else', () => {
    const urn = played.facts.ballots[0]?.urns[0]?.urn ?? '';
    const path = paths.votes(1, urn);
    for (const text of ['{}\n', '{"v":1}', 'x\n\n', '\ufeff']) {
      const report = refiled((files) => files.set(path, utf8(text)));
      expect(report.findings).toContainEqual(expect.objectContaining({ check: 'urns', verdict: 'fail' }));
      expect(report.findings).toContainEqual(
        expect.objectContaining({ check: 'tallies', verdict: 'skipped' }),
      );
      expect(report.counts.decisions).toBe(1);
    }
  });

  it('simulated votes in an assembly that calls itself real, and the other way round', () => {
    const real = body('register-opened', (said) => ({ ...said, simulated: false }));
    expect(keysOf(forged(real))).toContain('urns.vote-simulated');
    const script: Script = { ...shortScript, simulated: false };
    const honest = playRecord(script);
    const said = forgeRecord(
      honest,
      body('register-opened', (first) => ({ ...first, simulated: true })),
    );
    const report = verifyRecord(buildEvidence(said.facts, said.signer, scriptedJudge), {
      judge: scriptedJudge,
    });
    expect(keysOf(report)).toContain('urns.vote-real');
    expect(
      verifyRecord(buildEvidence(honest.facts, honest.signer, scriptedJudge), { judge: scriptedJudge })
        .verdict,
    ).toBe('signer-not-pinned');
  });
});

describe('a server that lies about what happened', () => {
  const drop = (type: ActType): Forgery => body(type, () => null);
  const cases: [string, Forgery, DetailKey][] = [
    [
      'a tally raised',
      body('ballot-counted', (said) => ({
        ...said,
        tallies: said.tallies.map((tally) => ({ ...tally, blank: tally.blank + 1 })),
      })),
      'tallies.differ',
    ],
    [
      'an urn left out of the count',
      body('ballot-counted', (said) => ({ ...said, tallies: said.tallies.slice(1) })),
      'tallies.urns-differ',
    ],
    [
      'another outcome',
      body('ballot-counted', (said) => ({ ...said, outcome: 'rejected' })),
      'decisions.differ',
    ],
    [
      'another decision',
      body('ballot-counted', (said) => ({ ...said, decision: zeros })),
      'decisions.differ',
    ],
    [
      'another proclamation',
      body('ballot-proclaimed', (said) => ({ ...said, outcome: 'rejected' })),
      'decisions.proclaimed-differs',
    ],
    [
      'another decision file',
      { decision: (text) => text.replace('"adopted"', '"rejected"') },
      'decisions.file-differs',
    ],
    [
      'a heavier quorum fact',
      body('ballot-opened', (said) => ({
        ...said,
        attendance: said.attendance.map((heads) => ({ ...heads, remote: heads.remote + 1 })),
      })),
      'attendance.differs',
    ],
    [
      'a member who never came',
      body('attendance-changed', (said) => ({ ...said, state: 'left' })),
      'attendance.differs',
    ],
    [
      'another convocation',
      body('ballot-opened', (said) => ({ ...said, convocation: 2 })),
      'roll.convocation',
    ],
    [
      'a lot with another seed',
      body('tie-broken', (said) => ({ ...said, seed: zeros })),
      'decisions.lot-seed',
    ],
    [
      'a lot with another secret',
      body('tie-broken', (said) => ({ ...said, secret: zeros })),
      'decisions.lot-secret',
    ],
    [
      'electors more than the roll',
      body('ballot-opened', (said) => ({
        ...said,
        electors: said.electors.map((entry) => ({ ...entry, electors: 9 })),
      })),
      'roll.counts-differ',
    ],
    [
      'a college left out of the opening',
      body('ballot-opened', (said) => ({ ...said, electors: said.electors.slice(1) })),
      'roll.counts-differ',
    ],
    [
      'urns that the rules do not declare',
      body('ballot-opened', (said) => ({ ...said, urns: said.urns.map((urn) => ({ ...urn, college: 2 })) })),
      'roll.urns-differ',
    ],
    ['another question', body('ballot-ready', (said) => ({ ...said, frozen: zeros })), 'roll.frozen-differs'],
    [
      'another roll',
      body('ballot-opened', (said) => ({ ...said, roll: { ...said.roll, entries: zeros } })),
      'roll.differs',
    ],
    [
      'other names on the roll',
      body('ballot-opened', (said) => ({ ...said, roll: { ...said.roll, names: zeros } })),
      'annex.names-differ',
    ],
    [
      'other statutes',
      body('register-opened', (said) => ({ ...said, statutes: { version: 1, hash: zeros } })),
      'chain.statutes',
    ],
    [
      'another signer',
      body('register-opened', (said) => ({ ...said, signer: { ...said.signer, fingerprint: zeros } })),
      'signatures.other-signer',
    ],
    [
      'members that nobody committed to',
      body('member-admitted', (said) => ({ ...said, commitment: zeros })),
      'annex.unknown-data',
    ],
    [
      'members never called',
      { act: (act) => (act.type === 'member-called' || act.type === 'member-admitted' ? null : act.body) },
      'roll.too-many',
    ],
    ['members called who never came on the roll', drop('member-admitted'), 'roll.too-many'],
    ['an assembly never opened', drop('assembly-opened'), 'lives.misplaced'],
    ['a ballot never closed', drop('ballot-closed'), 'lives.misplaced'],
    [
      'a ballot numbered like another',
      body('ballot-ready', (said) => ({ ...said, number: 1 })),
      'lives.misplaced',
    ],
  ];

  it.each(cases)('%s', (_what, forgery, key) => {
    const lie = forgeRecord(played, forgery);
    const honest = buildEvidence(played.facts, signer, scriptedJudge);
    // Some lies leave files that no longer fit the acts, which the maker refuses: put in by hand, as a liar would.
    const report = refiled((files) => {
      files.set(paths.acts, utf8(lie.facts.acts.map((text) => `${text}\n`).join('')));
      files.set(paths.checkpoint, utf8(lie.facts.checkpoint));
      for (const { number, decision } of lie.facts.ballots)
        if (decision !== null) files.set(paths.decision(number), utf8(decision));
      expect(files.size).toBe(honest.size - 2);
    });
    expect(report.verdict).toBe('failed');
    expect(keysOf(report)).toContain(key);
    for (const { detail } of report.findings) {
      expect(tellDetail('fr', detail)).not.toMatch(/undefined|NaN|\[object/);
      expect(tellDetail('en', detail)).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('a roll with an elector in the wrong urn, hash and all', () => {
    const wrong = (text: string): string =>
      canonical(parseRoll(text).map((entry) => ({ ...entry, urn: another })));
    const hashes = new Map(
      played.facts.ballots.map(({ number, roll }) => [number, sha256Hex(wrong(roll ?? '[]'))]),
    );
    const forgery: Forgery = {
      roll: wrong,
      ...body('ballot-opened', (said) => ({
        ...said,
        roll: { ...said.roll, entries: hashes.get(said.number) ?? zeros },
      })),
    };
    expect(keysOf(forged(forgery))).toContain('roll.entry-astray');
  });

  it('an act back in time is told, not failed', () => {
    const report = forged({ at: (act) => (act.height === 3 ? '2025-05-18T00:00:00.000Z' : act.at) });
    expect(report.verdict).toBe('verified');
    const told = report.findings
      .filter(({ verdict }) => verdict === 'warn')
      .map(({ detail }) => tellDetail('en', detail));
    expect(told).toEqual(['Act 3 carries an earlier hour than the act before.']);
  });
});

describe('pages and annex that say something else', () => {
  const replace = (path: string, from: string, to: string) => (files: Map<string, Uint8Array>) => {
    const text = Buffer.from(files.get(path) ?? []).toString();
    expect(text).toContain(from);
    files.set(path, utf8(text.replace(from, to)));
  };

  it.each([
    [
      'the results',
      paths.results,
      'La proposition est adoptée.',
      'La proposition est rejetée.',
      'pages.differ',
    ],
    ['the instructions', paths.readme, '--key EMPREINTE', '', 'pages.differ'],
    ['the attendance', paths.attendance, 'en salle', 'parti', 'pages.differ'],
    ['the nominal votes', paths.nominal(1), 'Pour', 'Contre', 'pages.differ'],
    ['a member', paths.members, 'Réseau F', 'Réseau G', 'annex.unknown-data'],
    ['a name on a roll', paths.namedRoll(1), 'Réseau E', 'Réseau G', 'annex.names-differ'],
  ] as const)('%s', (...[, path, from, to, key]) => {
    const report = refiled(replace(path, from, to));
    expect(keysOf(report)).toContain(key);
    expect(
      report.findings.some(({ verdict, place }) => verdict === 'fail' && place?.startsWith(path) === true),
    ).toBe(true);
  });

  it('pages of another edition are told, not compared, and the data still checked', () => {
    const report = refiled(replace(paths.results, 'adoptée', 'agréée'), { pages: '1999-01-01' });
    expect(report.verdict).toBe('verified');
    const [said] = report.findings.filter(({ check }) => check === 'pages');
    expect(said).toMatchObject({ verdict: 'warn', place: paths.results });
    expect(tellDetail('en', said?.detail ?? { key: 'archive.missing', inputs: {} })).toContain('1999-01-01');
    expect(tellDetail('fr', said?.detail ?? { key: 'archive.missing', inputs: {} })).toContain('1999-01-01');
  });

  it('purged members are counted, not failed', () => {
    const annex = { ...played.facts.annex, members: played.facts.annex.members.slice(1) };
    const report = verifyRecord(buildEvidence({ ...played.facts, annex }, signer, scriptedJudge), options);
    expect(report.verdict).toBe('verified');
    const said = report.findings.find(({ detail }) => detail.key === 'annex.holds');
    expect(said?.detail.inputs).toMatchObject({ purged: 1 });
    expect(tellDetail('fr', said?.detail ?? { key: 'archive.missing', inputs: {} })).toContain(
      '1 sans leurs données (purgées)',
    );
  });
});
