import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Admission, DoorOpened, Presence } from '@collegium/contract';
import { useSend } from '../../shared/api/query.js';
import { ChoiceRows } from '../../shared/forms/ChoiceRows.js';
import { Form } from '../../shared/forms/Form.js';
import { TextInput } from '../../shared/forms/kit.js';
import { useText } from '../../shared/i18n/LocaleProvider.js';
import { slipsOf, startDraft, toRequest, type AskDraft } from './ask.js';
import { joiningMessages } from './messages.js';
import { WhichMember } from './WhichMember.js';

interface AskFormProps {
  readonly code: string;
  readonly door: DoorOpened;
  readonly asked: readonly Admission[];
  readonly onSent: () => Promise<void>;
}

/** For whom one comes, with what function, in the room or not. */
export function AskForm({ code, door, asked, onSent }: AskFormProps) {
  const t = useText(joiningMessages);
  const [draft, setDraft] = useState(() => startDraft(door, asked));
  const [tried, setTried] = useState(false);
  const send = useSend('askAdmission', onSent);
  const slips = tried ? slipsOf(draft) : [];
  const change = (part: Partial<AskDraft>) => setDraft((before) => ({ ...before, ...part }));
  const submit = () => {
    setTried(true);
    const body = toRequest(draft, code);
    if (body) send.mutate({ params: { assembly: door.assembly }, body });
  };
  return (
    <>
      <h1>{t('for.title')}</h1>
      <Form
        onSubmit={submit}
        error={send.error}
        actions={
          <Button type="submit" loading={send.isPending}>
            {t('submit')}
          </Button>
        }
      >
        <WhichMember door={door} draft={draft} slips={slips} onChange={change} />
        <TextInput
          name="function"
          label={t('function.label')}
          description={t('function.hint')}
          autoComplete="organization-title"
          value={draft.position}
          error={slips.includes('position') && t('function.missing')}
          onChange={(event) => change({ position: event.currentTarget.value })}
        />
        <ChoiceRows
          legend={t('presence.legend')}
          value={draft.presence}
          onChange={(presence) => change({ presence: presence as Presence })}
          rows={[
            { value: 'room', label: t('presence.room') },
            { value: 'remote', label: t('presence.remote') },
          ]}
        />
      </Form>
    </>
  );
}
