import { inputOf, majorityTest, resolutionOf } from '@collegium/fixtures';
import { checkChoice, decide } from './index.js';
import type { BallotShape, Choice } from './index.js';
import { readCase } from './testing/cases.js';

interface Meeting {
  readonly resolutions: readonly {
    readonly no: number;
    readonly title: string;
    readonly for: number;
    readonly against: number;
    readonly withheld: number;
    readonly published_percent_for: number;
    readonly required: string;
    readonly expected: 'carried' | 'not carried';
  }[];
}

describe.each(['lancashire-2016', 'smith-nephew-2019'])('the general meeting of %s', (name) => {
  const { resolutions } = readCase<Meeting>(`assembly-rules/agm/${name}.json`);

  it.each(resolutions)('resolution $no, $title: $expected', (one) => {
    const special = one.required.startsWith('special');
    const called = 1_000_000_000;
    const colleges = [
      { college: 1, called, taking: called, for: one.for, against: one.against, abstention: one.withheld },
    ];
    // "Withheld votes are not votes in law": an abstention is in no base.
    const tests = [majorityTest(special ? { threshold: '3/4', op: '>=' } : {})];
    const { outcome, figures } = decide(inputOf(resolutionOf(colleges, { tests }), colleges));
    expect(outcome).toBe(one.expected === 'carried' ? 'adopted' : 'rejected');
    const share = figures.find((figure) => figure.name === 'for' && figure.scope === 'global')?.share;
    expect(share).toEqual({ numerator: one.for, denominator: one.for + one.against });
    const hundredths = Number(
      (BigInt(one.for) * 20_000n + BigInt(one.for + one.against)) / (2n * BigInt(one.for + one.against)),
    );
    expect(hundredths).toBe(Math.round(one.published_percent_for * 100));
  });
});

interface Validation {
  readonly name: string;
  readonly poll: {
    readonly Pollmethod: string;
    readonly OptionIDs?: readonly number[];
    readonly MinVotesAmount?: number;
    readonly MaxVotesAmount?: number;
    readonly MaxVotesPerOption?: number;
    readonly GlobalYes?: boolean;
    readonly GlobalNo?: boolean;
  };
  readonly vote: string;
  readonly valid: boolean;
}

describe('votes that OpenSlides takes or refuses, where this engine knows the question', () => {
  const { cases } = readCase<{ cases: readonly Validation[] }>(
    'assembly-rules/openslides-ballot-validation/dev.json',
  );
  // Several votes for one option, several answers at once, and "no to all" are methods this engine doesn't have.
  const isKnown = ({ poll, vote }: Validation): boolean => {
    if (vote.startsWith('"') || (poll.MaxVotesPerOption ?? 1) > 1) return false;
    if (poll.Pollmethod === 'Y') return true;
    return Object.keys(JSON.parse(vote)).length === 1 && (poll.MinVotesAmount ?? 1) === 1;
  };
  const known = cases.filter(isKnown);

  it.each(known)('$name: $valid', ({ poll, vote, valid }) => {
    const answers = Object.entries(JSON.parse(vote) as Readonly<Record<string, number | string>>);
    const shape: BallotShape =
      poll.Pollmethod === 'Y'
        ? {
            kind: 'election',
            offers: { blank: true },
            candidates: (poll.OptionIDs ?? []).map(String),
            minNames: poll.MinVotesAmount ?? 0,
            maxNames: poll.MaxVotesAmount ?? 1,
          }
        : { kind: 'resolution', offers: { abstention: poll.Pollmethod === 'YNA', blank: false } };
    const words = { Y: 'for', N: 'against', A: 'abstention' } as const;
    const choice = ([option, answer]: readonly [string, number | string]): Choice =>
      typeof answer === 'string'
        ? { kind: 'option', option: words[answer as keyof typeof words] }
        : { kind: 'names', options: Array.from({ length: Math.max(answer, 0) }, () => option) };
    const asked: Choice =
      poll.Pollmethod === 'Y'
        ? {
            kind: 'names',
            options: answers.flatMap((one) => [...(choice(one) as { options: readonly string[] }).options]),
          }
        : choice(answers[0] ?? ['', '']);
    const negative = answers.some(([, answer]) => typeof answer === 'number' && answer < 0);
    expect(checkChoice(shape, asked).ok && !negative).toBe(valid);
  });

  it('are more than a handful', () => {
    expect(known.length).toBeGreaterThanOrEqual(5);
  });
});
