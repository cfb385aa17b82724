import { statutesSettings, type RuleTopic, type StatutesFinding } from '@collegium/rules';
import { isOpen, type Chapter, type Sentence } from '../text/sentence.js';

/** Puts each finding beside its sentence: the one about its college, else the first that tells its setting. */
export function placeFindings(
  chapters: readonly Chapter[],
  findings: readonly StatutesFinding[],
): ReadonlyMap<string, readonly StatutesFinding[]> {
  const sentences = chapters.flatMap((chapter) => chapter.sentences);
  const placed = new Map<string, readonly StatutesFinding[]>();
  for (const finding of findings) {
    const id = sentenceOf(sentences, finding)?.id;
    if (id !== undefined) placed.set(id, [...(placed.get(id) ?? []), finding]);
  }
  return placed;
}

export function sentenceOf(sentences: readonly Sentence[], finding: StatutesFinding): Sentence | undefined {
  const { key, setting, inputs } = finding;
  const [room = ''] = setting.split('.');
  const told = sentences.filter((one) => one.setting === setting);
  const own = told.find(({ college }) => college !== undefined && college === inputs['college']);
  const near = sentences.filter((one) => one.setting.split('.')[0] === room);
  // A sentence may tell two settings: what nobody has read yet is where the blank is.
  const blank = key === 'not-settled' ? near.find(isOpen) : undefined;
  // The sum of the weights is told by itself.
  const sum = key === 'weights-sum' ? told.find(({ live }) => live) : undefined;
  return own ?? sum ?? told[0] ?? blank ?? near[0];
}

/** The article that a sentence is the first of its chapter to rest on: cited beside it, and written there. */
export function firstTopics(chapter: Chapter): ReadonlyMap<string, RuleTopic> {
  const seen = new Set<RuleTopic>();
  const first = new Map<string, RuleTopic>();
  for (const { id, setting } of chapter.sentences) {
    const { topic } = statutesSettings[setting];
    if (topic === null || seen.has(topic)) continue;
    seen.add(topic);
    first.set(id, topic);
  }
  return first;
}

/** Where on the page a sentence stands. */
export const anchorOf = (id: string): string => `s-${id}`;
