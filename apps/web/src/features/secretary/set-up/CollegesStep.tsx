import { Button } from '@mantine/core';
import type { CollegeInput } from '@collegium/contract';
import { TextInput } from '../../../shared/forms/kit.js';
import { useText } from '../../../shared/i18n/LocaleProvider.js';
import prose from '../../../shared/layout/Prose.module.css';
import { CollegeMark } from '../../../shared/pictures/CollegeMark.js';
import { renumbered } from './draft.js';
import { setUpMessages } from './messages.js';
import classes from './SetUp.module.css';
import type { StepProps } from './Wizard.js';

export function CollegesStep({ draft, slips, onChange }: StepProps) {
  const t = useText(setUpMessages);
  const { colleges } = draft;
  const set = (next: readonly CollegeInput[]) => onChange({ colleges: renumbered(next) });
  const edit = (number: number, part: Partial<CollegeInput>) =>
    set(colleges.map((college) => (college.number === number ? { ...college, ...part } : college)));
  return (
    <>
      <h1 tabIndex={-1}>{t('colleges.title')}</h1>
      <p className={prose.lead}>{t('colleges.lead')}</p>
      <ol className={classes.colleges}>
        {colleges.map((college) => (
          <CollegeRow
            key={college.number}
            college={college}
            onEdit={(part) => edit(college.number, part)}
            onRemove={
              colleges.length > 1
                ? () => set(colleges.filter(({ number }) => number !== college.number))
                : null
            }
          />
        ))}
      </ol>
      {slips.includes('colleges') && (
        <p role="alert" className={classes.slip}>
          {t('colleges.missing')}
        </p>
      )}
      <div className={classes.under}>
        <Button
          variant="default"
          disabled={colleges.length >= 20}
          onClick={() => set([...colleges, { number: colleges.length + 1, name: '', seats: 1 }])}
        >
          {t('colleges.add')}
        </Button>
        <p>{t('colleges.total', { seats: colleges.reduce((sum, { seats }) => sum + (seats || 0), 0) })}</p>
      </div>
    </>
  );
}

interface CollegeRowProps {
  readonly college: CollegeInput;
  readonly onEdit: (part: Partial<CollegeInput>) => void;
  readonly onRemove: (() => void) | null;
}

function CollegeRow({ college, onEdit, onRemove }: CollegeRowProps) {
  const t = useText(setUpMessages);
  const { number } = college;
  return (
    <li className={classes.college}>
      <CollegeMark college={number} />
      <TextInput
        className={classes.collegeName}
        label={t('colleges.name-short')}
        aria-label={t('colleges.name', { number })}
        value={college.name}
        onChange={(event) => onEdit({ name: event.currentTarget.value })}
      />
      <TextInput
        className={classes.collegeSeats}
        type="number"
        inputMode="numeric"
        min={1}
        max={99}
        label={t('colleges.seats-short')}
        aria-label={t('colleges.seats', { number })}
        value={college.seats || ''}
        onChange={(event) => onEdit({ seats: Number(event.currentTarget.value) })}
      />
      {onRemove && (
        <Button variant="subtle" aria-label={t('colleges.remove', { number })} onClick={onRemove}>
          {t('colleges.remove-short')}
        </Button>
      )}
    </li>
  );
}
