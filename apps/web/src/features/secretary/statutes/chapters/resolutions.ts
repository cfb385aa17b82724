import { tellStatutes } from '@collegium/contract';
import { spaced } from '../../../../shared/i18n/format-message.js';
import {
  settingSentences,
  type Statutes,
  type StatutesResolution,
  type Treatment,
  type UnanimityMeaning,
} from '@collegium/rules';
import type { Place, Sentence } from '../text/sentence.js';
import { BLANK } from '../text/sentence.js';
import { choice, fixed, type Writing } from '../text/writing.js';
import { majoritySentences } from './majority.js';

/** How a question is decided. */
export function resolutionSentences(writing: Writing): readonly Sentence[] {
  const { statutes, w } = writing;
  const { resolution } = statutes;
  const put = (part: Partial<StatutesResolution>): Statutes => ({
    ...statutes,
    resolution: { ...resolution, ...part },
  });
  return [
    ...majoritySentences(writing, {
      setting: 'resolution.tests',
      subject: w('Une résolution est adoptée', 'A resolution is adopted'),
      tests: resolution.tests,
      put: (tests) => put({ tests }),
    }),
    answer(writing, 'abstention', put),
    answer(writing, 'blank', put),
    voidVotes(writing, put),
    tie(writing, put),
    ...fallback(writing, put),
    unanimitySentence(writing, {
      setting: 'resolution.unanimity',
      subject: w('Elle est adoptée « à l’unanimité » si', 'It is adopted “unanimously” if'),
      unanimity: resolution.unanimity,
      put: (unanimity) => put({ unanimity }),
    }),
  ];
}

type Put = (part: Partial<StatutesResolution>) => Statutes;

function treatment(
  { w }: Writing,
  label: string,
  value: Treatment,
  set: (value: Treatment) => Statutes,
): Place {
  return choice<Treatment>(
    label,
    value,
    [
      ['neutral', w('ne compte ni pour ni contre', 'counts neither for nor against')],
      ['against', w('compte contre', 'counts against')],
      ['for', w('compte pour', 'counts for')],
    ],
    set,
  );
}

function answer(writing: Writing, which: 'abstention' | 'blank', put: Put): Sentence {
  const { statutes, w } = writing;
  const { offers } = statutes.resolution;
  const abstention = which === 'abstention';
  const subject = abstention ? w('L’abstention', 'Abstention') : w('Le vote blanc', 'A blank vote');
  return {
    id: which,
    setting: `resolution.${which}`,
    template: w(`${subject} {offered} ; il {counts}.`, `${subject} {offered}; it {counts}.`).replace(
      '; il ',
      abstention ? '; elle ' : '; il ',
    ),
    places: {
      offered: choice<'yes' | 'no'>(
        w('Proposé à l’écran', 'Offered on screen'),
        offers[which] ? 'yes' : 'no',
        [
          ['yes', abstention ? w('est proposée', 'is offered') : w('est proposé', 'is offered')],
          [
            'no',
            abstention ? w('n’est pas proposée', 'is not offered') : w('n’est pas proposé', 'is not offered'),
          ],
        ],
        (value) => put({ offers: { ...offers, [which]: value === 'yes' } }),
      ),
      counts: treatment(
        writing,
        w('Ce qu’il en est fait', 'What becomes of it'),
        statutes.resolution[which],
        (value) => put({ [which]: value }),
      ),
    },
    depth: 0,
    acts: [],
  };
}

function voidVotes({ statutes, w }: Writing, put: Put): Sentence {
  return {
    id: 'void',
    setting: 'resolution.void',
    template: w('Un bulletin nul {counts}.', 'A void vote {counts}.'),
    places: {
      counts: choice<'neutral' | 'against'>(
        w('Ce qu’il en est fait', 'What becomes of it'),
        statutes.resolution.void,
        [
          ['neutral', w('ne compte ni pour ni contre', 'counts neither for nor against')],
          ['against', w('compte contre', 'counts against')],
        ],
        (value) => put({ void: value }),
      ),
    },
    depth: 0,
    acts: [],
  };
}

function tie({ statutes, w }: Writing, put: Put): Sentence {
  return {
    id: 'tie',
    setting: 'resolution.tie',
    template: w(
      'Quand les voix se partagent également, {tie}.',
      'When the votes are equally divided, {tie}.',
    ),
    places: {
      tie: choice<StatutesResolution['tie']>(
        w('Partage des voix', 'Divided votes'),
        statutes.resolution.tie,
        [
          ['rejected', w('la résolution est rejetée', 'the resolution is rejected')],
          ['casting_vote', w('la présidence a voix prépondérante', 'the chair has a casting vote')],
          ['new_vote', w('on vote de nouveau', 'there is a new vote')],
        ],
        (value) => put({ tie: value }),
      ),
    },
    depth: 0,
    acts: [],
  };
}

/** A second majority after a suspension isn't offered; one that came with an import is kept, and told. */
function fallback({ statutes, locale, w }: Writing, put: Put): readonly Sentence[] {
  if (statutes.resolution.fallback === 'none') return [];
  const told = settingSentences(statutes, 'resolution.fallback').map(({ key, inputs }) =>
    spaced(locale, tellStatutes(locale, key, inputs)),
  );
  return [
    {
      id: 'fallback',
      setting: 'resolution.fallback',
      template: '{told}',
      places: { told: fixed(told.join(' ')) },
      depth: 0,
      note: w(
        'Vient d’un import : gardé tel quel, ne se modifie pas ici.',
        'Comes from an import: kept as it is, can’t be changed here.',
      ),
      acts: [
        {
          id: 'remove',
          label: w('S’en tenir au premier vote', 'Keep to the first vote'),
          apply: () => put({ fallback: 'none' }),
        },
      ],
    },
  ];
}

interface UnanimityText {
  readonly setting: 'resolution.unanimity' | 'ratification.unanimity';
  readonly subject: string;
  readonly unanimity: UnanimityMeaning | null;
  readonly put: (unanimity: UnanimityMeaning | null) => Statutes;
}

export function unanimitySentence(
  { w }: Writing,
  { setting, subject, unanimity, put }: UnanimityText,
): Sentence {
  return {
    id: setting,
    setting,
    template: `${subject} {meaning}.`,
    places: {
      meaning: choice<UnanimityMeaning>(
        w('Ce que « unanimité » veut dire', 'What “unanimously” means'),
        unanimity ?? BLANK,
        [
          [BLANK, w('…… à lire dans les statuts ……', '…… to be read in the statutes ……')],
          ['no_against', w('personne ne vote contre', 'nobody votes against')],
          ['all_expressed_for', w('tous les suffrages exprimés sont pour', 'all votes expressed are for')],
          [
            'all_present_for',
            w('tous les présents et représentés votent pour', 'all those present or represented vote for'),
          ],
          [
            'all_members_for',
            w('tous les membres votent pour, absents compris', 'all members vote for, the absent included'),
          ],
        ],
        (meaning) => put((meaning as string) === BLANK ? null : meaning),
      ),
    },
    depth: 0,
    acts: [],
  };
}
