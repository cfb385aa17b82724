import type { MemberView } from '@collegium/contract';
import { useSend, useStoreAnswer } from '../../../shared/api/query.js';
import { useText } from '../../../shared/i18n/LocaleProvider.js';
import { Dialog } from '../../../shared/layout/Dialog.js';
import { officeMessages } from './messages.js';
import { ReasonForm } from './ReasonForm.js';

interface WithdrawProps {
  readonly assembly: string;
  readonly member: MemberView | null;
  readonly onClose: () => void;
}

/** Undoes an admission, after saying what that changes and what it doesn't. */
export function WithdrawRepresentation({ assembly, member, onClose }: WithdrawProps) {
  const t = useText(officeMessages);
  return (
    <Dialog
      open={member !== null}
      onClose={onClose}
      title={t('withdraw.title', { member: member?.name ?? '' })}
    >
      {member && <WithdrawForm assembly={assembly} member={member} onClose={onClose} />}
    </Dialog>
  );
}

interface WithdrawFormProps extends WithdrawProps {
  readonly member: MemberView;
}

function WithdrawForm({ assembly, member, onClose }: WithdrawFormProps) {
  const t = useText(officeMessages);
  const storeAnswer = useStoreAnswer();
  const withdraw = useSend('withdrawRepresentation', (office) => {
    storeAnswer('getOffice', { params: { assembly } }, office);
    onClose();
  });
  return (
    <>
      <p>{t('withdraw.text', { person: member.representative?.name ?? '', member: member.name })}</p>
      <ReasonForm
        submit={t('withdraw.submit')}
        error={withdraw.error}
        busy={withdraw.isPending}
        onReason={(reason) => withdraw.mutate({ params: { assembly, member: member.id }, body: { reason } })}
        onClose={onClose}
      />
    </>
  );
}
