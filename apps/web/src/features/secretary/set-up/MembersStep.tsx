import { Button } from '@mantine/core';
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { MembersPreview } from '@collegium/contract';
import { call } from '../../../shared/api/call.js';
import { Textarea } from '../../../shared/forms/kit.js';
import { useText } from '../../../shared/i18n/LocaleProvider.js';
import { Refusal } from '../../../shared/layout/Refusal.js';
import prose from '../../../shared/layout/Prose.module.css';
import { decodeCsv } from './decode-csv.js';
import type { SetUpDraft } from './draft.js';
import { MemberRows } from './MemberRows.js';
import { setUpMessages } from './messages.js';
import classes from './SetUp.module.css';
import type { StepProps } from './Wizard.js';

/** What the server reads in the list, without saving anything. Asked again when the list or the colleges change. */
export function usePreview({ csv, colleges }: SetUpDraft): UseQueryResult<MembersPreview> {
  return useQuery({
    queryKey: ['previewMembers', csv, colleges],
    queryFn: ({ signal }) => call('previewMembers', { body: { csv, colleges: [...colleges] }, signal }),
    enabled: csv.trim() !== '' && colleges.every(({ name }) => name.trim() !== ''),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
}

export function MembersStep({
  draft,
  onChange,
  preview,
}: StepProps & { readonly preview: UseQueryResult<MembersPreview> }) {
  const t = useText(setUpMessages);
  return (
    <>
      <h1 tabIndex={-1}>{t('members.title')}</h1>
      <p className={prose.lead}>{t('members.lead')}</p>
      <p>{t('members.none')}</p>
      <FileChoice onText={(csv) => onChange({ csv })} />
      <Textarea
        label={t('members.paste')}
        classNames={{ input: classes.csv }}
        rows={5}
        spellCheck={false}
        value={draft.csv}
        onChange={(event) => onChange({ csv: event.currentTarget.value })}
      />
      {draft.csv !== '' && (
        <div>
          <Button variant="subtle" onClick={() => onChange({ csv: '' })}>
            {t('members.clear')}
          </Button>
        </div>
      )}
      <Refusal error={preview.error} />
      {draft.csv.trim() !== '' && preview.isFetching && !preview.data && (
        <p role="status">{t('members.reading')}</p>
      )}
      {draft.csv.trim() !== '' && preview.data && (
        <MemberRows preview={preview.data} colleges={draft.colleges} />
      )}
    </>
  );
}

function FileChoice({ onText }: { readonly onText: (text: string) => void }) {
  const t = useText(setUpMessages);
  const id = useId();
  const [unreadable, setUnreadable] = useState(false);
  const read = async (file: File | undefined) => {
    if (!file) return;
    try {
      onText(decodeCsv(new Uint8Array(await file.arrayBuffer())));
      setUnreadable(false);
    } catch {
      setUnreadable(true);
    }
  };
  return (
    <div className={classes.file}>
      <input
        id={id}
        className="visually-hidden"
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        onChange={(event) => void read(event.currentTarget.files?.[0])}
      />
      <label htmlFor={id}>{t('members.file')}</label>
      {unreadable && (
        <p role="alert" className={classes.slip}>
          {t('members.unreadable-file')}
        </p>
      )}
    </div>
  );
}
