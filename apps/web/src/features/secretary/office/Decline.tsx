import type { OfficeView } from '@collegium/contract';
import { useSend, useStoreAnswer } from '../../../shared/api/query.js';
import { useText } from '../../../shared/i18n/LocaleProvider.js';
import { Dialog } from '../../../shared/layout/Dialog.js';
import { officeMessages } from './messages.js';
import { ReasonForm } from './ReasonForm.js';

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
  const storeAnswer = useStoreAnswer();
  const decline = useSend('declineAdmission', (office) => {
    storeAnswer('getOffice', { params: { assembly } }, office);
    onClose();
  });
  return (
    <ReasonForm
      submit={t('decline.submit')}
      error={decline.error}
      busy={decline.isPending}
      onReason={(reason) => decline.mutate({ params: { assembly, admission }, body: { reason } })}
      onClose={onClose}
    />
  );
}
