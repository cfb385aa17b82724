import { repeated } from '../order.js';
import { findIn, statutesFindingKeys } from './finding.js';
import type { Find, StatutesFinding } from './finding.js';
import { majorityFindings } from './findings-majorities.js';
import { quorumFindings } from './findings-quorum.js';
import { boundFindings, weightingFindings } from './findings-weighting.js';
import type { VoiceRules } from '../rules-v2.js';
import type { StatutesSetting } from './settings.js';
import { shareFindings } from './share-findings.js';
import type { Statutes } from './statutes.js';

/**
 * Everything to say against statutes: bounds of a law, clauses nobody has read yet, settings that contradict themselves or
 * each other, and what is allowed but surprising. Each names its setting, its article and the law that binds it. None
 * keeps statutes from being written down: see `statutesContradictions` for what no ballot could be held by.
 */
export function statutesFindings(statutes: Statutes): StatutesFinding[] {
  const find = findIn(statutes);
  return [
    ...collegeFindings(statutes, find),
    ...openFindings(statutes, find),
    ...voiceFindings(statutes, find),
    ...quorumFindings(statutes, find),
    ...boundFindings(statutes, find),
    ...weightingFindings(statutes, find),
    ...majorityFindings(statutes, find),
  ];
}

/** The findings that no reading of the statutes could mend: refuse to take such a version over from elsewhere. */
export function statutesContradictions(statutes: Statutes): StatutesFinding[] {
  return statutesFindings(statutes).filter(({ key }) => statutesFindingKeys[key].kind === 'contradiction');
}

function collegeFindings({ colleges }: Statutes, find: Find): StatutesFinding[] {
  const numbers = colleges.map(({ number }) => number);
  return repeated(numbers).map((college) => find('college-twice', 'colleges', { college }));
}

/** A resolution can't do without its majority; a list in block or a co-presidency may never be put to the vote. */
function openFindings(
  { weighting, resolution, ratification, ticket }: Statutes,
  find: Find,
): StatutesFinding[] {
  const needed: readonly (readonly [StatutesSetting, unknown])[] = [
    ['resolution.tests', resolution.tests],
    ['resolution.unanimity', resolution.unanimity],
    ...(weighting === 'none'
      ? []
      : ([
          ['weighting.carryOver', weighting.carryOver],
          ['weighting.denominator', weighting.denominator],
        ] as const)),
  ];
  const sometimes: readonly (readonly [StatutesSetting, unknown])[] = [
    ['ratification.tests', ratification.tests],
    ['ratification.unanimity', ratification.unanimity],
    ['ticket.electorate', ticket.electorate],
    ['ticket.majority', ticket.majority],
  ];
  const open = (level: 'blocks' | 'tells', settings: typeof needed) =>
    settings
      .filter(([, value]) => value === null)
      .map(([setting]) => find('not-settled', setting, { parameter: setting }, level));
  return [...open('blocks', needed), ...open('tells', sometimes)];
}

function voiceFindings({ voices, colleges }: Statutes, find: Find): StatutesFinding[] {
  if (voices.unit === 'head') return [];
  const cap = voices.cap === undefined ? [] : [{ threshold: voices.cap.share, op: '>=' } as const];
  return [
    ...cap.flatMap((share) => shareFindings(share, 'voices.cap', find)),
    ...unitFindings(voices, colleges, find),
  ];
}

function unitFindings(
  voices: Exclude<VoiceRules, { readonly unit: 'head' }>,
  colleges: Statutes['colleges'],
  find: Find,
): StatutesFinding[] {
  if (voices.unit === 'fixed') {
    const given = voices.colleges.map(({ college }) => college);
    const numbers = colleges.map(({ number }) => number);
    return [
      ...repeated(given).map((college) => find('college-twice', 'voices', { college })),
      ...given
        .filter((college) => !numbers.includes(college))
        .map((college) => find('unknown-college', 'voices', { college })),
      ...numbers
        .filter((college) => !given.includes(college))
        .map((college) => find('voices-missing', 'voices', { college })),
    ];
  }
  if (voices.unit !== 'brackets') return [];
  const rising = voices.brackets.every(({ from, voices: most }, index) => {
    const before = voices.brackets[index - 1];
    return before === undefined || (before.from < from && before.voices <= most);
  });
  return rising ? [] : [find('brackets-disordered', 'voices', {})];
}
