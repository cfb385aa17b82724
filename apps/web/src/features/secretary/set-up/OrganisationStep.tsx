import type { LegalForm } from '@collegium/contract';
import { NativeSelect, TextInput } from '../../../shared/forms/kit.js';
import { useText } from '../../../shared/i18n/LocaleProvider.js';
import { setUpMessages } from './messages.js';
import { timeZones } from './time-zones.js';
import type { StepProps } from './Wizard.js';

const FORMS: readonly LegalForm[] = [
  'association_1901',
  'association_alsace_moselle',
  'scic_sa',
  'scic_sas',
  'scic_sarl',
  'scop',
  'mutuelle',
  'other',
];

export function OrganisationStep({ draft, slips, onChange }: StepProps) {
  const t = useText(setUpMessages);
  return (
    <>
      <h1 tabIndex={-1}>{t('organisation.title')}</h1>
      <TextInput
        name="organisation"
        label={t('organisation.name')}
        autoComplete="organization"
        value={draft.name}
        error={slips.includes('name') && t('organisation.name-missing')}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <TextInput
        name="short-name"
        label={t('organisation.short')}
        description={t('organisation.short-hint')}
        autoComplete="off"
        value={draft.shortName}
        error={slips.includes('short') && t('organisation.short-missing')}
        onChange={(event) => onChange({ shortName: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('organisation.form')}
        value={draft.legalForm}
        data={FORMS.map((form) => ({ value: form, label: t(`form.${form}`) }))}
        onChange={(event) => onChange({ legalForm: event.currentTarget.value as LegalForm })}
      />
      <NativeSelect
        label={t('organisation.zone')}
        value={draft.timeZone}
        data={timeZones(draft.timeZone).map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
        onChange={(event) => onChange({ timeZone: event.currentTarget.value })}
      />
    </>
  );
}
