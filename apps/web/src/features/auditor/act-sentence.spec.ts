import type { Act, ActType } from '@collegium/record';
import { formatMessage } from '../../shared/i18n/format-message.js';
import { actMessages } from './act-messages.js';
import { actSentences, urnColleges } from './act-sentence.js';

const ballot = { ballot: 'b', number: 2 };
const attendance = [
  { college: 1, called: 10, present: 6, remote: 2, represented: 1 },
  { college: 2, called: 5, present: 3, remote: 0, represented: 0 },
];
const urns = [
  { urn: 'u1', college: 1 },
  { urn: 'u0', college: null },
];

/** One body per type of act: a type of the record's format that has none doesn't compile. */
const bodies: { readonly [T in ActType]: readonly object[] } = {
  'register-opened': [
    { organisation: { name: 'O' }, assembly: { title: 'T' }, simulated: true },
    { organisation: { name: 'O' }, assembly: { title: 'T' }, simulated: false },
  ],
  'assembly-convened': [{ called: [{ college: 1, members: 9 }] }],
  'member-called': [{ college: 1 }],
  'assembly-opened': [{ attendance }],
  'assembly-suspended': [{ attendance }],
  'assembly-resumed': [{ attendance }],
  'assembly-closed': [{ attendance }],
  'assembly-adjourned': [{ attendance }],
  'member-admitted': [{ college: 3 }],
  'representation-ended': [{ college: 3 }],
  'attendance-changed': [{ state: 'room' }, { state: 'remote' }, { state: 'left' }],
  'role-granted': ['secretary', 'chair', 'auditor', 'observer', 'operator'].map((role) => ({ role })),
  'role-withdrawn': [{ role: 'chair' }],
  'ballot-ready': [ballot],
  'ballot-draft': [ballot],
  'ballot-opened': [
    {
      ...ballot,
      urns,
      electors: [{ college: 1, electors: 9 }],
      notices: [{ key: 'single-elector', college: 3 }],
    },
  ],
  'ballot-suspended': [ballot],
  'ballot-resumed': [ballot],
  'ballot-closed': [ballot],
  'urn-closed': [
    { ...ballot, urn: 'u1', size: 9 },
    { ...ballot, urn: 'u0', size: 0 },
  ],
  'ballot-counted': ['adopted', 'rejected', 'elected', 'none-elected', 'tied', 'no-quorum', 'incomplete'].map(
    (outcome) => ({ ...ballot, outcome }),
  ),
  'tie-broken': [
    { ...ballot, college: 1, kind: 'lot' },
    { ...ballot, college: 1, kind: 'new-vote' },
  ],
  'ballot-proclaimed': [{ ...ballot, outcome: 'none-elected' }],
  'evidence-downloaded': [{ what: 'annex' }],
};

const acts = Object.entries(bodies).flatMap(([type, all]) =>
  all.map((body) => ({ type, body, by: 'chair' }) as unknown as Act),
);
const colleges = urnColleges(acts);
const told = (act: Act, locale: 'fr' | 'en') =>
  actSentences(act, colleges).map(({ key, values }) =>
    formatMessage(locale, actMessages[locale][key], values),
  );
const first = (type: ActType) => acts.find((act) => act.type === type) as Act;

describe('what an act says', () => {
  it.each(acts.map((act) => [act.type, act] as const))('%s is told in both languages', (_, act) => {
    for (const locale of ['fr', 'en'] as const) {
      for (const sentence of told(act, locale)) expect(sentence).toMatch(/^\p{Lu}[^{}]*\.$/u);
    }
  });

  it('names the urn by its college, as the opening declared it', () => {
    const closed = acts.filter((act) => act.type === 'urn-closed').map((act) => told(act, 'en')[0]);
    expect(closed).toEqual([
      'Ballot 2: the urn of college 1 is closed with 9 votes.',
      'Ballot 2: the common urn is closed with no vote.',
    ]);
  });

  it('counts who takes part wherever they are', () => {
    expect(told(first('assembly-opened'), 'en')[0]).toBe(
      'The sitting is open: 12 members present or represented of 15 called.',
    );
  });

  it('tells that a lone elector was announced, and that a register is a demonstration’s', () => {
    expect(told(first('ballot-opened'), 'en')[1]).toContain('college 3 has one elector only');
    expect(told(first('register-opened'), 'en')[1]).toContain('simulated');
  });
});
