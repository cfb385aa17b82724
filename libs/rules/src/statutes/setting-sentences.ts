import type { DecisionTests } from '../rules-v2.js';
import { filledIn, sentencesOf, testSentences } from './probe.js';
import type { StatutesSetting } from './settings.js';
import { sayOf } from './statutes-keys.js';
import type { StatutesSentence } from './statutes-keys.js';
import type { Statutes, StatutesResolution } from './statutes.js';
import { unsettled, weightTellers } from './weight-sentences.js';

/**
 * One setting of the statutes in sentences, never none: a setting that nobody has read yet says so, and one on which
 * nothing depends says that.
 */
export function settingSentences(statutes: Statutes, setting: StatutesSetting): StatutesSentence[] {
  const told = tellers[setting](statutes);
  return told.length === 0 ? [sayOf(statutes, setting, 'statutes.without-effect', {})] : told;
}

const tellers: Readonly<Record<StatutesSetting, (statutes: Statutes) => StatutesSentence[]>> = {
  legalForm: (s) => [sayOf(s, 'legalForm', 'statutes.legal-form', { legalForm: s.legalForm })],
  modelled: (s) => [sayOf(s, 'modelled', s.modelled ? 'statutes.modelled' : 'statutes.adopted', {})],
  colleges: (s) => collegeSentences(s),
  voices: (s) => sentencesOf(s, 'voices', { voices: s.voices }, (key) => /^rule\.voices-(?!cap)/u.test(key)),
  'voices.cap': (s) => capSentences(s),
  'quorum.first': (s) => quorumSentences(s, 'quorum.first'),
  'quorum.second': (s) => quorumSentences(s, 'quorum.second'),
  'quorum.combine': (s) => [
    sayOf(s, 'quorum.combine', 'statutes.quorum-combined', { combine: s.quorum.combine ?? 'all' }),
  ],
  ...weightTellers,
  'resolution.tests': (s) => testsOf(s, 'resolution.tests', s.resolution.tests),
  // Asked for with an abstention that counts: what it counts as is another setting's sentence.
  'resolution.offers': (s) =>
    sentencesOf(s, 'resolution.offers', { abstention: 'for' }, (key) => key === 'rule.offered'),
  'resolution.abstention': (s) => treatmentOf(s, 'abstention'),
  'resolution.blank': (s) => treatmentOf(s, 'blank'),
  'resolution.void': (s) => treatmentOf(s, 'void'),
  'resolution.tie': (s) => divisionSentences(s),
  'resolution.fallback': (s) =>
    s.resolution.fallback === 'none'
      ? [sayOf(s, 'resolution.fallback', 'statutes.no-fallback', {})]
      : testSentences(s, 'resolution.fallback', { fallback: s.resolution.fallback }),
  'resolution.unanimity': (s) => unanimityOf(s, 'resolution.unanimity', s.resolution.unanimity),
  'ratification.tests': (s) => testsOf(s, 'ratification.tests', s.ratification.tests),
  'ratification.unanimity': (s) => unanimityOf(s, 'ratification.unanimity', s.ratification.unanimity),
  'election.method': (s) => [sayOf(s, 'election.method', 'statutes.most-votes', {})],
  'election.offers': (s) => blankOf(s, 'election.offers', s.election.offers.blank),
  'election.tieBreak': (s) => [sayOf(s, 'election.tieBreak', 'rule.tie-asks', {})],
  'election.unanimity': (s) => unanimityOf(s, 'election.unanimity', s.election.unanimity),
  'ticket.electorate': (s) => electorateSentences(s),
  'ticket.majority': (s) => ticketMajoritySentences(s),
  'ticket.offers': (s) => blankOf(s, 'ticket.offers', s.ticket.offers.blank),
  articles: (s) => articleSentences(s),
};

function collegeSentences(statutes: Statutes): StatutesSentence[] {
  const { colleges, weighting } = statutes;
  const weights = new Map(
    weighting === 'none' ? [] : weighting.colleges.map(({ college, weight }) => [college, weight]),
  );
  return [...colleges]
    .sort((a, b) => a.number - b.number)
    .map(({ number: college, name, seats }) => {
      const weight = weights.get(college);
      return weight === undefined
        ? sayOf(statutes, 'colleges', 'statutes.college', { college, name, seats })
        : sayOf(statutes, 'colleges', 'statutes.college-weighted', { college, name, seats, weight });
    });
}

function capSentences(statutes: Statutes): StatutesSentence[] {
  const { voices } = statutes;
  return voices.unit === 'head' || voices.cap === undefined
    ? [sayOf(statutes, 'voices.cap', 'statutes.no-cap', {})]
    : sentencesOf(statutes, 'voices.cap', { voices }, (key) => key === 'rule.voices-cap');
}

function quorumSentences(statutes: Statutes, setting: 'quorum.first' | 'quorum.second'): StatutesSentence[] {
  const { quorum } = statutes;
  return sentencesOf(statutes, setting, { quorum }, (key) => key.startsWith('rule.quorum-'));
}

function testsOf(
  statutes: Statutes,
  setting: StatutesSetting,
  tests: DecisionTests | null,
): StatutesSentence[] {
  return tests === null ? unsettled(statutes, setting) : testSentences(statutes, setting, { tests });
}

function treatmentOf(statutes: Statutes, answer: 'abstention' | 'blank' | 'void'): StatutesSentence[] {
  const setting = `resolution.${answer}` as const;
  const counted = new RegExp(`^rule\\.${answer}-counts`, 'u');
  return statutes.resolution[answer] === 'neutral'
    ? [sayOf(statutes, setting, 'statutes.neutral', { answer })]
    : sentencesOf(statutes, setting, {}, (key) => counted.test(key));
}

// Which tie there can be depends on every majority asked for, the one after a suspension included.
function divisionSentences(statutes: Statutes): StatutesSentence[] {
  const { tests, fallback } = statutes.resolution;
  const { weighting } = statutes;
  return sentencesOf(
    statutes,
    'resolution.tie',
    {
      tests: tests ?? [],
      fallback,
      weighting: weighting === 'none' ? weighting : filledIn(weighting),
    },
    (key) => key === 'rule.division',
  );
}

function unanimityOf(
  statutes: Statutes,
  setting: StatutesSetting,
  unanimity: StatutesResolution['unanimity'],
): StatutesSentence[] {
  return unanimity === null
    ? unsettled(statutes, setting)
    : sentencesOf(statutes, setting, { unanimity }, (key) => key.startsWith('rule.unanimity-'));
}

function blankOf(statutes: Statutes, setting: StatutesSetting, blank: boolean): StatutesSentence[] {
  return [sayOf(statutes, setting, blank ? 'rule.blank-offered' : 'statutes.no-blank', {})];
}

function electorateSentences(statutes: Statutes): StatutesSentence[] {
  const { electorate } = statutes.ticket;
  return electorate === null
    ? unsettled(statutes, 'ticket.electorate')
    : [sayOf(statutes, 'ticket.electorate', 'statutes.ticket-electorate', { electorate })];
}

function ticketMajoritySentences(statutes: Statutes): StatutesSentence[] {
  const { majority } = statutes.ticket;
  if (majority === null) return unsettled(statutes, 'ticket.majority');
  return majority === 'relative'
    ? [sayOf(statutes, 'ticket.majority', 'statutes.ticket-relative', {})]
    : [sayOf(statutes, 'ticket.majority', 'statutes.ticket-majority', { ...majority })];
}

function articleSentences(statutes: Statutes): StatutesSentence[] {
  const cited = Object.entries(statutes.articles);
  return cited.length === 0
    ? [sayOf(statutes, 'articles', 'statutes.no-article', {})]
    : cited.map(([topic, article]) => sayOf(statutes, 'articles', 'statutes.article', { topic, article }));
}
