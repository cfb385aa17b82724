import type { BallotView, Finding, LiveBallot } from '@collegium/contract';
import type { MessageValues } from '../../shared/i18n/format-message.js';
import type { BoothKey } from './messages.js';

export interface Notice {
  readonly key: BoothKey;
  readonly values: MessageValues;
}

type Told = Pick<BallotView | LiveBallot, 'notices'> & {
  readonly urns: readonly {
    readonly urn: string;
    readonly college: number | null;
    readonly electors: number;
  }[];
};

/** What must be known of a ballot before voting in it, in this person's words: their own colleges first. */
export function noticesFor(ballot: Told, colleges: readonly number[]): readonly Notice[] {
  const single = new Set([
    ...collegesOf(ballot, 'single-elector'),
    ...ballot.urns.flatMap(({ college, electors }) => (electors === 1 && college !== null ? [college] : [])),
  ]);
  const own = [...single].filter((college) => colleges.includes(college));
  const others = [...single].filter((college) => !colleges.includes(college)).toSorted((a, b) => a - b);
  const walkover = collegesOf(ballot, 'as-many-candidates-as-seats').some((college) =>
    colleges.includes(college),
  );
  return [
    ...(own.length > 0 ? [{ key: 'notice.own-single', values: {} } as const] : []),
    ...others.map((college) => ({ key: 'notice.single', values: { college } }) as const),
    ...(walkover ? [{ key: 'notice.no-contest', values: {} } as const] : []),
  ];
}

/** The colleges that findings of this key speak of: named, or meant by their urn. */
function collegesOf({ notices, urns }: Told, key: string): readonly number[] {
  return notices.filter((finding) => finding.key === key).flatMap((finding) => collegeOf(finding, urns));
}

function collegeOf({ inputs }: Finding, urns: Told['urns']): readonly number[] {
  const college = inputs['college'] ?? urns.find(({ urn }) => urn === inputs['urn'])?.college;
  return typeof college === 'number' ? [college] : [];
}
