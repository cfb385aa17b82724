import { NativeSelect, TextInput } from '../../../shared/forms/kit.js';
import { useText } from '../../../shared/i18n/LocaleProvider.js';
import { setUpMessages } from './messages.js';
import { useQuorumWords } from './quorum-words.js';
import classes from './SetUp.module.css';
import type { StepProps } from './Wizard.js';

const SHARES = ['0', '1/5', '1/4', '1/3', '1/2', '2/3', '3/4'];

export function AssemblyStep({ draft, slips, onChange }: StepProps) {
  const t = useText(setUpMessages);
  const quorum = useQuorumWords();
  const shares = SHARES.map((share) => ({ value: share, label: quorum(share) }));
  const when = slips.includes('when');
  return (
    <>
      <h1 tabIndex={-1}>{t('assembly.title')}</h1>
      <TextInput
        name="title"
        label={t('assembly.name')}
        autoComplete="off"
        value={draft.title}
        error={slips.includes('title') && t('assembly.name-missing')}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <div className={classes.pair}>
        <TextInput
          type="date"
          label={t('assembly.date')}
          value={draft.date}
          error={when && draft.date === '' && t('assembly.when-missing')}
          onChange={(event) => onChange({ date: event.currentTarget.value })}
        />
        <TextInput
          type="time"
          label={t('assembly.time')}
          value={draft.time}
          error={when && draft.time === '' && t('assembly.when-missing')}
          onChange={(event) => onChange({ time: event.currentTarget.value })}
        />
      </div>
      <TextInput
        name="place"
        label={t('assembly.place')}
        autoComplete="off"
        value={draft.place}
        error={slips.includes('place') && t('assembly.place-missing')}
        onChange={(event) => onChange({ place: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('assembly.quorum-first')}
        description={t('assembly.quorum-hint')}
        value={draft.quorumFirst}
        data={shares}
        onChange={(event) => onChange({ quorumFirst: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('assembly.quorum-second')}
        value={draft.quorumSecond}
        data={shares}
        onChange={(event) => onChange({ quorumSecond: event.currentTarget.value })}
      />
    </>
  );
}
