import type { CollegeInput, CreateOrganisation, LegalForm } from '@collegium/contract';
import { forget, readStored, store } from '../../../shared/device/storage.js';

/** What the wizard has gathered. Dates and hours are local to `timeZone`. */
export interface SetUpDraft {
  readonly name: string;
  readonly shortName: string;
  readonly legalForm: LegalForm;
  readonly timeZone: string;
  readonly colleges: readonly CollegeInput[];
  readonly csv: string;
  readonly title: string;
  readonly date: string;
  readonly time: string;
  readonly place: string;
  readonly quorumFirst: string;
  readonly quorumSecond: string;
}

export const steps = ['organisation', 'colleges', 'members', 'assembly', 'summary'] as const;
export type Step = (typeof steps)[number];
export type Slip = 'name' | 'short' | 'colleges' | 'title' | 'when' | 'place';

const KEY = 'collegium.set-up';

export function emptyDraft(timeZone: string, title: string): SetUpDraft {
  return {
    name: '',
    shortName: '',
    legalForm: 'association_1901',
    timeZone,
    colleges: [{ number: 1, name: '', seats: 1 }],
    csv: '',
    title,
    date: '',
    time: '',
    place: '',
    quorumFirst: '1/2',
    quorumSecond: '0',
  };
}

/** What was being written when the page was left; anything that isn't a draft is forgotten. */
export function readDraft(empty: SetUpDraft): SetUpDraft {
  const text = readStored(KEY);
  if (text === null) return empty;
  try {
    const value = JSON.parse(text) as Partial<SetUpDraft> | null;
    return Array.isArray(value?.colleges) ? { ...empty, ...value } : empty;
  } catch {
    return empty;
  }
}

export function keepDraft(draft: SetUpDraft): void {
  store(KEY, JSON.stringify(draft));
}

export function dropDraft(): void {
  forget(KEY);
}

/** What a step still lacks, in the order of its fields. */
export function slipsOf(step: Step, draft: SetUpDraft): readonly Slip[] {
  const missing = (text: string) => text.trim() === '';
  switch (step) {
    case 'organisation':
      return kept({
        name: missing(draft.name),
        short: missing(draft.shortName) || draft.shortName.trim().length > 60,
      });
    case 'colleges':
      return kept({ colleges: !draft.colleges.every(soundCollege) });
    case 'assembly':
      return kept({
        title: missing(draft.title),
        when: missing(draft.date) || missing(draft.time),
        place: missing(draft.place),
      });
    case 'members':
    case 'summary':
      return [];
  }
}

function kept(slips: Partial<Record<Slip, boolean>>): readonly Slip[] {
  return (Object.keys(slips) as Slip[]).filter((slip) => slips[slip]);
}

function soundCollege({ name, seats }: CollegeInput): boolean {
  return name.trim() !== '' && Number.isInteger(seats) && seats >= 1 && seats <= 99;
}

/** The colleges after one is added or taken out: numbered 1, 2, 3… in their order. */
export function renumbered(colleges: readonly CollegeInput[]): readonly CollegeInput[] {
  return colleges.map((college, index) => ({ ...college, number: index + 1 }));
}

export function toRequest(draft: SetUpDraft): CreateOrganisation {
  return {
    name: draft.name.trim(),
    shortName: draft.shortName.trim(),
    legalForm: draft.legalForm,
    timeZone: draft.timeZone,
    colleges: draft.colleges.map((college) => ({ ...college, name: college.name.trim() })),
    membersCsv: draft.csv.trim() === '' ? null : draft.csv,
    assembly: {
      title: draft.title.trim(),
      date: draft.date,
      time: draft.time.slice(0, 5),
      place: draft.place.trim(),
    },
    quorum: { first: draft.quorumFirst, second: draft.quorumSecond },
  };
}
