import type { Locale } from '@collegium/contract';
import type { Articles, Statutes, StatutesChapter } from '@collegium/rules';
import { chaptersOf } from '../chapters/chapters.js';
import { textOf, type Sentence } from '../text/sentence.js';

/** Words that stay, that only the text before has, that only the text after has. */
export interface Run {
  readonly kind: 'same' | 'gone' | 'new';
  readonly words: string;
}

export interface ComparedSentence {
  readonly id: string;
  readonly change: 'same' | 'changed' | 'added' | 'removed';
  /** The text before, its words that go marked `gone`; null where there was none. */
  readonly before: readonly Run[] | null;
  readonly after: readonly Run[] | null;
}

export interface ComparedChapter {
  readonly id: StatutesChapter;
  readonly sentences: readonly ComparedSentence[];
}

/** Two texts beside each other, sentence by sentence, as they are read. */
export function compareTexts(before: Statutes, after: Statutes, locale: Locale): readonly ComparedChapter[] {
  const were = new Map(chaptersOf(before, locale).map((chapter) => [chapter.id, chapter.sentences]));
  return chaptersOf(after, locale).map(({ id, sentences }) => ({
    id,
    sentences: paired(were.get(id) ?? [], sentences).map(([was, is]) => compared(was, is)),
  }));
}

/** Articles cited otherwise, by what they are cited for. */
export function compareArticles(
  before: Statutes,
  after: Statutes,
): readonly { readonly topic: keyof Articles; readonly before: string; readonly after: string }[] {
  const topics = [...new Set([...Object.keys(before.articles), ...Object.keys(after.articles)])].sort();
  return (topics as (keyof Articles)[])
    .map((topic) => ({ topic, before: before.articles[topic] ?? '', after: after.articles[topic] ?? '' }))
    .filter((one) => one.before !== one.after);
}

export function countChanges(chapters: readonly ComparedChapter[]): number {
  return chapters.flatMap(({ sentences }) => sentences).filter(({ change }) => change !== 'same').length;
}

type Pair = readonly [Sentence | undefined, Sentence | undefined];

/** The sentences of both in one order: those of the text after, with those that are gone where they stood. */
function paired(before: readonly Sentence[], after: readonly Sentence[]): readonly Pair[] {
  const rest = new Map(after.map((sentence) => [sentence.id, sentence]));
  const pairs: Pair[] = [];
  let next = 0;
  for (const was of before) {
    const is = rest.get(was.id);
    if (is) {
      const upTo = after.indexOf(is);
      for (; next < upTo; next += 1) if (!isIn(before, after[next])) pairs.push([undefined, after[next]]);
      next = Math.max(next, upTo + 1);
    }
    pairs.push([was, is]);
  }
  for (; next < after.length; next += 1) if (!isIn(before, after[next])) pairs.push([undefined, after[next]]);
  return pairs;
}

function isIn(sentences: readonly Sentence[], one: Sentence | undefined): boolean {
  return sentences.some(({ id }) => id === one?.id);
}

function compared(was: Sentence | undefined, is: Sentence | undefined): ComparedSentence {
  const { id } = (is ?? was) as Sentence;
  const [before, after] = [was && textOf(was), is && textOf(is)];
  if (before === undefined) return { id, change: 'added', before: null, after: whole('same', after ?? '') };
  if (after === undefined) return { id, change: 'removed', before: whole('same', before), after: null };
  if (before === after) {
    return { id, change: 'same', before: whole('same', before), after: whole('same', after) };
  }
  const runs = differences(before, after);
  return {
    id,
    change: 'changed',
    before: runs.filter(({ kind }) => kind !== 'new'),
    after: runs.filter(({ kind }) => kind !== 'gone'),
  };
}

const whole = (kind: Run['kind'], words: string): readonly Run[] => [{ kind, words }];

/** What stays and what changes between two sentences, word by word (longest common subsequence). */
export function differences(before: string, after: string): readonly Run[] {
  const [a, b] = [cut(before), cut(after)];
  const common = table(a, b);
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [one, other] = [a[i], b[j]];
    if (one !== undefined && one === other) {
      put(runs, 'same', one);
      [i, j] = [i + 1, j + 1];
    } else if (other === undefined || (one !== undefined && at(common, i + 1, j) >= at(common, i, j + 1))) {
      put(runs, 'gone', one ?? '');
      i += 1;
    } else {
      put(runs, 'new', other);
      j += 1;
    }
  }
  return runs;
}

/** Words with the space after them. */
const cut = (text: string): readonly string[] => text.match(/\S+\s*/gu) ?? [];

/** How many words the ends of both from (i, j) on have in common. */
function table(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const rows: number[][] = Array.from({ length: a.length + 1 }, () => Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = rows[i];
      if (row)
        row[j] =
          a[i] === b[j] ? at(rows, i + 1, j + 1) + 1 : Math.max(at(rows, i + 1, j), at(rows, i, j + 1));
    }
  }
  return rows;
}

const at = (rows: readonly (readonly number[])[], i: number, j: number): number => rows[i]?.[j] ?? 0;

function put(runs: Run[], kind: Run['kind'], words: string): void {
  const last = runs.at(-1);
  if (last?.kind === kind) runs[runs.length - 1] = { kind, words: last.words + words };
  else runs.push({ kind, words });
}
