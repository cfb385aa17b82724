import type { Act, ActType } from '@collegium/record';
import type { KeyOf } from '../../shared/i18n/catalogue.js';
import type { MessageValues } from '../../shared/i18n/format-message.js';
import type { actMessages } from './act-messages.js';

export type ActKey = KeyOf<typeof actMessages>;

/** A sentence to be said in the reader's language. */
export interface Sentence {
  readonly key: ActKey;
  readonly values: MessageValues;
}

/** Which college each urn serves (null: all of them). */
export type UrnColleges = ReadonlyMap<string, number | null>;

/** What an act says, in one sentence and sometimes a second. */
export function actSentences(act: Act, urns: UrnColleges): readonly Sentence[] {
  const tell = tellers[act.type] as (act: Act, urns: UrnColleges) => readonly Sentence[];
  return tell(act, urns);
}

/** Which college each urn serves, as the openings of ballots declared it. */
export function urnColleges(acts: readonly Act[]): UrnColleges {
  const urns = acts.flatMap((act) => (act.type === 'ballot-opened' ? act.body.urns : []));
  return new Map(urns.map(({ urn, college }) => [urn, college]));
}

/** One line per type of act: one that is forgotten doesn't compile. */
const tellers: { readonly [T in ActType]: (act: Act<T>, urns: UrnColleges) => readonly Sentence[] } = {
  'register-opened': registerOpened,
  'assembly-convened': ({ body, type }) => [
    say(type, { called: total(body.called.map((each) => each.members)) }),
  ],
  'member-called': ({ body, type }) => [say(type, { college: body.college })],
  'assembly-opened': ({ body, type }) => [say(type, heads(body.attendance))],
  'assembly-suspended': ({ type }) => [say(type, {})],
  'assembly-resumed': ({ type }) => [say(type, {})],
  'assembly-closed': ({ type }) => [say(type, {})],
  'assembly-adjourned': ({ body, type }) => [say(type, heads(body.attendance))],
  'member-admitted': ({ body, type }) => [say(type, { college: body.college })],
  'representation-ended': ({ body, type }) => [say(type, { college: body.college })],
  'attendance-changed': ({ body, type }) => [say(type, { state: body.state })],
  'role-granted': ({ body, type }) => [say(type, { role: body.role })],
  'role-withdrawn': ({ body, type }) => [say(type, { role: body.role })],
  'ballot-ready': numbered,
  'ballot-draft': numbered,
  'ballot-opened': ballotOpened,
  'ballot-suspended': numbered,
  'ballot-resumed': numbered,
  'ballot-closed': numbered,
  'urn-closed': urnClosed,
  'ballot-counted': decided,
  'tie-broken': ({ body }) => [
    say(`tie-broken.${body.kind}`, {
      number: body.number,
      college: body.college ?? 'none',
      ...(body.kind === 'casting-vote' ? { side: body.side } : {}),
    }),
  ],
  'ballot-proclaimed': decided,
  'evidence-downloaded': ({ type }) => [say(type, {})],
};

function registerOpened(act: Act<'register-opened'>): readonly Sentence[] {
  const { assembly, organisation, simulated } = act.body;
  const opened = say('register-opened', { title: assembly.title, organisation: organisation.name });
  return simulated ? [opened, say('register-opened.simulated', {})] : [opened];
}

function ballotOpened({ body }: Act<'ballot-opened'>): readonly Sentence[] {
  const electors = total(body.electors.map((each) => each.electors));
  const single = body.notices
    .filter((notice) => notice.key === 'single-elector')
    .map((notice) => say('ballot-opened.single', { college: notice.college ?? 0 }));
  return [say('ballot-opened', { number: body.number, electors }), ...single];
}

function urnClosed({ body }: Act<'urn-closed'>, urns: UrnColleges): readonly Sentence[] {
  return [say('urn-closed', { number: body.number, college: urns.get(body.urn) ?? 'none', size: body.size })];
}

function numbered(
  act: Act<Exclude<Extract<ActType, `ballot-${string}`>, 'ballot-opened'>>,
): readonly Sentence[] {
  return [say(act.type, { number: act.body.number })];
}

function decided({ body, type }: Act<'ballot-counted' | 'ballot-proclaimed'>): readonly Sentence[] {
  // ICU names of cases know no hyphen.
  return [say(type, { number: body.number, outcome: body.outcome.replaceAll('-', '_') })];
}

function say(key: ActKey, values: MessageValues): Sentence {
  return { key, values };
}

function heads(colleges: Act<'assembly-opened'>['body']['attendance']): {
  attending: number;
  called: number;
} {
  return {
    attending: total(colleges.map((each) => each.present + each.remote + each.represented)),
    called: total(colleges.map((each) => each.called)),
  };
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
