import { tellStatutes } from '@collegium/contract';
import { settingSentences, type Base, type MajorityOf, type Statutes } from '@collegium/rules';
import { spaced } from '../../../../shared/i18n/format-message.js';
import type { Place, Sentence } from '../text/sentence.js';
import { BLANK } from '../text/sentence.js';
import { choice, comparator, fixed, share, type Writing } from '../text/writing.js';
import { majoritySentences } from './majority.js';
import { basePlace, lastBaseOptions } from './majority-places.js';
import { unanimitySentence } from './resolutions.js';

/** A list put to the vote in block. */
export function ratificationSentences(writing: Writing): readonly Sentence[] {
  const { statutes, w } = writing;
  const { ratification } = statutes;
  const put = (part: Partial<Statutes['ratification']>): Statutes => ({
    ...statutes,
    ratification: { ...ratification, ...part },
  });
  return [
    ...majoritySentences(writing, {
      setting: 'ratification.tests',
      subject: w(
        'Une liste soumise au vote en bloc est ratifiée',
        'A list put to the vote in block is ratified',
      ),
      tests: ratification.tests,
      put: (tests) => put({ tests }),
    }),
    unanimitySentence(writing, {
      setting: 'ratification.unanimity',
      subject: w('Elle est ratifiée « à l’unanimité » si', 'It is ratified “unanimously” if'),
      unanimity: ratification.unanimity,
      put: (unanimity) => put({ unanimity }),
    }),
  ];
}

/** How the board is elected: only the blank vote is a choice. */
export function electionSentences({ statutes, locale, w }: Writing): readonly Sentence[] {
  const { election } = statutes;
  const told = (setting: 'election.tieBreak' | 'election.unanimity') =>
    fixed(
      settingSentences(statutes, setting)
        .map(({ key, inputs }) => spaced(locale, tellStatutes(locale, key, inputs)))
        .join(' '),
    );
  return [
    {
      id: 'election.method',
      setting: 'election.method',
      template: w(
        'Dans chaque collège sont élus ceux qui ont le plus de voix, à la majorité relative, jusqu’au nombre de ses sièges.',
        'In each college those with the most votes are elected, up to the number of its seats.',
      ),
      places: {},
      depth: 0,
      acts: [],
    },
    {
      id: 'election.offers',
      setting: 'election.offers',
      template: w('Le vote blanc {offered}.', 'A blank vote {offered}.'),
      places: {
        offered: offeredPlace({ w }, election.offers.blank, (blank) => ({
          ...statutes,
          election: { ...election, offers: { blank } },
        })),
      },
      depth: 0,
      acts: [],
    },
    {
      id: 'election.tieBreak',
      setting: 'election.tieBreak',
      template: '{told}',
      places: { told: told('election.tieBreak') },
      depth: 0,
      acts: [],
    },
    {
      id: 'election.unanimity',
      setting: 'election.unanimity',
      template: '{told}',
      places: { told: told('election.unanimity') },
      depth: 0,
      acts: [],
    },
  ];
}

function offeredPlace(
  { w }: Pick<Writing, 'w'>,
  offered: boolean,
  set: (offered: boolean) => Statutes,
): Place {
  return choice<'yes' | 'no'>(
    w('Vote blanc', 'Blank vote'),
    offered ? 'yes' : 'no',
    [
      ['yes', w('est proposé', 'is offered')],
      ['no', w('n’est pas proposé', 'is not offered')],
    ],
    (value) => set(value === 'yes'),
  );
}

type Ticket = Statutes['ticket'];

/** Who chooses a co-presidency, and by which majority. */
export function ticketSentences(writing: Writing): readonly Sentence[] {
  const { statutes, w } = writing;
  const { ticket } = statutes;
  const put = (part: Partial<Ticket>): Statutes => ({ ...statutes, ticket: { ...ticket, ...part } });
  const blank = [BLANK, w('…… à lire dans les statuts ……', '…… to be read in the statutes ……')] as const;
  return [
    {
      id: 'ticket.electorate',
      setting: 'ticket.electorate',
      template: w(
        'La co-présidence est élue par {electorate}.',
        'The co-presidency is elected by {electorate}.',
      ),
      places: {
        electorate: choice<'members' | 'board'>(
          w('Qui élit la co-présidence', 'Who elects the co-presidency'),
          ticket.electorate ?? BLANK,
          [
            blank,
            ['members', w('l’assemblée', 'the assembly')],
            ['board', w('le conseil, parmi ceux qui y siègent', 'the board, among those who sit on it')],
          ],
          (value) => put({ electorate: (value as string) === BLANK ? null : value }),
        ),
      },
      depth: 0,
      acts: [],
    },
    ticketMajority(writing, put),
    {
      id: 'ticket.offers',
      setting: 'ticket.offers',
      template: w('Le vote blanc {offered}.', 'A blank vote {offered}.'),
      places: {
        offered: offeredPlace({ w }, ticket.offers.blank, (value) => put({ offers: { blank: value } })),
      },
      depth: 0,
      acts: [],
    },
  ];
}

const HALF: MajorityOf = { threshold: '1/2', op: '>', base: 'expressed' };

function ticketMajority(writing: Writing, put: (part: Partial<Ticket>) => Statutes): Sentence {
  const { statutes, w } = writing;
  const { majority } = statutes.ticket;
  const kind = majority === null ? BLANK : majority === 'relative' ? 'relative' : 'majority';
  const rule = choice<'relative' | 'majority'>(
    w('Majorité de la co-présidence', 'Majority of the co-presidency'),
    kind,
    [
      [BLANK, w('…… à lire dans les statuts ……', '…… to be read in the statutes ……')],
      ['relative', w('a plus de voix que tout autre', 'has more votes than any other')],
      ['majority', w('recueille', 'has')],
    ],
    (value) =>
      put({ majority: (value as string) === BLANK ? null : value === 'relative' ? 'relative' : HALF }),
  );
  const base = { id: 'ticket.majority', setting: 'ticket.majority', depth: 0, acts: [] } as const;
  if (majority === null || majority === 'relative') {
    return {
      ...base,
      template: w('Un binôme est élu s’il {rule}.', 'A ticket is elected if it {rule}.'),
      places: { rule },
    };
  }
  const change = (part: Partial<MajorityOf>) => put({ majority: { ...majority, ...part } });
  return {
    ...base,
    template: w(
      'Un binôme est élu s’il {rule} {op} {share} {base}.',
      'A ticket is elected if it {rule} {op} {share} {base}.',
    ),
    places: {
      rule,
      op: comparator(writing, majority.op, majority.threshold, (op) => change({ op })),
      share: share(writing, w('Seuil', 'Threshold'), majority.threshold, (threshold) =>
        change({ threshold }),
      ),
      base: basePlace(writing, majority.base, (one: Base) => change({ base: one }), lastBaseOptions(w)),
    },
  };
}
