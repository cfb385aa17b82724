import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OfficeView } from '@collegium/contract';
import { useSend, useStoreAnswer } from '../../../shared/api/query.js';
import { Form } from '../../../shared/forms/Form.js';
import { Textarea } from '../../../shared/forms/kit.js';
import { useText } from '../../../shared/i18n/LocaleProvider.js';
import { sharedMessages } from '../../../shared/i18n/messages.js';
import { Dialog } from '../../../shared/layout/Dialog.js';
import { officeMessages } from './messages.js';

interface DeclineProps {
  readonly assembly: string;
  readonly request: OfficeView['admissions'][number] | null;
  readonly onClose: () => void;
}

/** Declining asks for a reason, which the person reads on their own page. */
export function Decline({ assembly, request, onClose }: DeclineProps) {
  const t = useText(officeMessages);
  return (
    <Dialog
      open={request !== null}
      onClose={onClose}
      title={t('decline.title', { member: request?.memberName ?? '' })}
    >
      {request && <DeclineForm assembly={assembly} admission={request.id} onClose={onClose} />}
    </Dialog>
  );
}

interface DeclineFormProps {
  readonly assembly: string;
  readonly admission: string;
  readonly onClose: () => void;
}

function DeclineForm({ assembly, admission, onClose }: DeclineFormProps) {
  const t = useText(officeMessages);
  const shared = useText(sharedMessages);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const storeAnswer = useStoreAnswer();
  const decline = useSend('declineAdmission', (office) => {
    storeAnswer('getOffice', { params: { assembly } }, office);
    onClose();
  });
  const submit = () => {
    // One line: the reason is a sentence, and the contract takes no line break.
    const sentence = reason.replace(/\s+/gu, ' ').trim();
    setMissing(sentence === '');
    if (sentence !== '') decline.mutate({ params: { assembly, admission }, body: { reason: sentence } });
  };
  return (
    <Form
      onSubmit={submit}
      error={decline.error}
      actions={
        <>
          <Button type="submit" loading={decline.isPending}>
            {t('decline.submit')}
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
