import { Button } from '@mantine/core';
import { useState } from 'react';
import { Form } from '../../../shared/forms/Form.js';
import { Textarea } from '../../../shared/forms/kit.js';
import { useText } from '../../../shared/i18n/LocaleProvider.js';
import { sharedMessages } from '../../../shared/i18n/messages.js';
import { officeMessages } from './messages.js';

interface ReasonFormProps {
  readonly submit: string;
  readonly error: unknown;
  readonly busy: boolean;
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks for the reason of a refusal, as the person will read it on their own page. */
export function ReasonForm({ submit, error, busy, onReason, onClose }: ReasonFormProps) {
  const t = useText(officeMessages);
  const shared = useText(sharedMessages);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const give = () => {
    // One line: the reason is a sentence, and the contract takes no line break.
    const sentence = reason.replace(/\s+/gu, ' ').trim();
    setMissing(sentence === '');
    if (sentence !== '') onReason(sentence);
  };
  return (
    <Form
      onSubmit={give}
      error={error}
      actions={
        <>
          <Button type="submit" loading={busy}>
            {submit}
          </Button>
          <Button variant="default" onClick={onClose}>
            {shared('cancel')}
          </Button>
        </>
      }
    >
      <Textarea
        label={t('decline.reason')}
        rows={3}
        maxLength={200}
        value={reason}
        error={missing && t('decline.missing')}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Form>
  );
}
