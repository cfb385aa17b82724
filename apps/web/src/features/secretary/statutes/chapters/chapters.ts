import type { Locale } from '@collegium/contract';
import { statutesChapters, type Statutes, type StatutesChapter } from '@collegium/rules';
import type { Chapter, Sentence } from '../text/sentence.js';
import { writingOf, type Writing } from '../text/writing.js';
import { collegeSentences } from './colleges.js';
import { electionSentences, ratificationSentences, ticketSentences } from './elections.js';
import { quorumSentences } from './quorum.js';
import { resolutionSentences } from './resolutions.js';
import { weightingSentences } from './weighting.js';

const writers: Readonly<Record<StatutesChapter, (writing: Writing) => readonly Sentence[]>> = {
  colleges: collegeSentences,
  quorum: quorumSentences,
  resolutions: resolutionSentences,
  weighting: weightingSentences,
  ratification: ratificationSentences,
  elections: electionSentences,
  ticket: ticketSentences,
};

/** The whole text of statutes, chapter by chapter, in the language of the reader. */
export function chaptersOf(statutes: Statutes, locale: Locale): readonly Chapter[] {
  const writing = writingOf(statutes, locale);
  const ids = Object.keys(statutesChapters) as StatutesChapter[];
  return ids.map((id) => ({ id, sentences: ended(writers[id](writing)) }));
}

/** A list ends with a full stop, wherever its last item came to stand. */
function ended(sentences: readonly Sentence[]): readonly Sentence[] {
  return sentences.map((sentence, index) => {
    const next = sentences[index + 1];
    const goesOn = next !== undefined && next.depth > 0 && /[;:]$/u.test(next.template);
    return goesOn ? sentence : { ...sentence, template: sentence.template.replace(/\s*;$/u, '.') };
  });
}
