import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AssemblyView, BallotView } from '@collegium/contract';
import { useRefresh, useSend, useStoreAnswer } from '../../../shared/api/query.js';
import { Form } from '../../../shared/forms/Form.js';
import { Textarea } from '../../../shared/forms/kit.js';
import { useText } from '../../../shared/i18n/LocaleProvider.js';
import { sharedMessages } from '../../../shared/i18n/messages.js';
import { Dialog } from '../../../shared/layout/Dialog.js';
import { startEdit, toCorrection } from './ballot-edit.js';
import { officeMessages } from './messages.js';

interface EditBallotProps {
  readonly about: AssemblyView;
  readonly ballot: BallotView;
  readonly open: boolean;
  readonly onClose: () => void;
}

export function EditBallot(props: EditBallotProps) {
  const t = useText(officeMessages);
  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      title={t('edit.title', { number: props.ballot.number })}
    >
      <EditForm {...props} />
    </Dialog>
  );
}

/** Question in both languages, candidates one per line. Begun anew each time the dialog opens. */
function EditForm({ about, ballot, onClose }: EditBallotProps) {
  const t = useText(officeMessages);
  const shared = useText(sharedMessages);
  const [edit, setEdit] = useState(() => startEdit(ballot));
  const [tried, setTried] = useState(false);
  const storeAnswer = useStoreAnswer();
  const refresh = useRefresh();
  const params = { assembly: about.id, ballot: ballot.id };
  const save = useSend('editBallot', async (corrected) => {
    storeAnswer('getBallot', { params }, corrected);
    onClose();
    await refresh('getAssembly', 'getOffice');
  });
  const submit = () => {
    setTried(true);
    const body = toCorrection(edit, ballot.kind);
    if (body) save.mutate({ params, body });
  };
  return (
    <Form
      onSubmit={submit}
      error={save.error}
      actions={
        <>
          <Button type="submit" loading={save.isPending}>
            {t('edit.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {shared('cancel')}
          </Button>
        </>
      }
    >
      {(['fr', 'en'] as const).map((language) => (
        <Textarea
          key={language}
          lang={language}
          label={t(`edit.question-${language}`)}
          rows={2}
          value={edit[language]}
          error={tried && edit[language].trim() === '' && t('edit.missing')}
          onChange={(event) => setEdit({ ...edit, [language]: event.currentTarget.value })}
        />
      ))}
      {Object.entries(edit.candidates).map(([college, lines]) => (
        <Textarea
          key={college}
          label={t('edit.candidates', { number: college })}
          description={t('edit.candidates-hint')}
          rows={Math.min(10, lines.split('\n').length + 1)}
          value={lines}
          onChange={(event) =>
            setEdit({ ...edit, candidates: { ...edit.candidates, [college]: event.currentTarget.value } })
          }
        />
      ))}
    </Form>
  );
}
