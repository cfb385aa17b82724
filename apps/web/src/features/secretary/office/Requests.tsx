import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OfficeView } from '@collegium/contract';
import { useRefresh, useSend, useStoreAnswer } from '../../../shared/api/query.js';
import { useText } from '../../../shared/i18n/LocaleProvider.js';
import { Refusal } from '../../../shared/layout/Refusal.js';
import prose from '../../../shared/layout/Prose.module.css';
import { CollegeMark } from '../../../shared/pictures/CollegeMark.js';
import { Decline } from './Decline.js';
import { officeMessages } from './messages.js';
import classes from './Office.module.css';

type Request = OfficeView['admissions'][number];

interface RequestsProps {
  readonly assembly: string;
  readonly admissions: readonly Request[];
  readonly secretary: boolean;
}

/** Who stands at the door, oldest first: accepted one by one or all at once, declined with a reason. */
export function Requests({ assembly, admissions, secretary }: RequestsProps) {
  const t = useText(officeMessages);
  const pending = admissions
    .filter(({ state }) => state === 'pending')
    .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
  const [declining, setDeclining] = useState<Request | null>(null);
  const { accept, busy, error } = useAccept(assembly);
  return (
    <section className={classes.section} id="requests">
      <h2>{t('requests.title')}</h2>
      <p role="status">{t('requests.count', { count: pending.length })}</p>
      {pending.length === 0 && <p className={prose.soft}>{t('requests.empty')}</p>}
      <ul className={classes.requests}>
        {pending.map((request) => (
          <li key={request.id}>
            <RequestWords request={request} />
            {secretary && (
              <div className={classes.acts}>
                <Button
                  variant="default"
                  disabled={busy}
                  aria-label={t('requests.accept-one', { member: request.memberName })}
                  onClick={() => void accept([request.id])}
                >
                  {t('requests.accept')}
                </Button>
                <Button
                  variant="subtle"
                  disabled={busy}
                  aria-label={t('requests.decline-one', { member: request.memberName })}
                  onClick={() => setDeclining(request)}
                >
                  {t('requests.decline')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {secretary && pending.length > 1 && (
        <div>
          <Button loading={busy} onClick={() => void accept(pending.map(({ id }) => id))}>
            {t('requests.accept-all')}
          </Button>
        </div>
      )}
      <Refusal error={error} />
      <Decline assembly={assembly} request={declining} onClose={() => setDeclining(null)} />
    </section>
  );
}

function RequestWords({ request }: { readonly request: Request }) {
  const t = useText(officeMessages);
  return (
    <div>
      <p>
        <CollegeMark college={request.college} /> <span className={classes.name}>{request.memberName}</span>
      </p>
      <p className={prose.small}>
        {t('requests.for', { person: request.person, function: request.function })} ·{' '}
        {t(`requests.presence.${request.presence}`)}
      </p>
    </div>
  );
}

/** Accepts in the order of arrival, one act of the register each; stops at the first refusal. */
function useAccept(assembly: string) {
  const storeAnswer = useStoreAnswer();
  const refresh = useRefresh();
  const [busy, setBusy] = useState(false);
  const send = useSend('acceptAdmission');
  const accept = async (ids: readonly string[]) => {
    setBusy(true);
    try {
      for (const admission of ids) {
        const office = await send.mutateAsync({ params: { assembly, admission } });
        storeAnswer('getOffice', { params: { assembly } }, office);
      }
    } catch {
      // The refusal is shown from `error`; what was accepted before it stands, so the list is read again.
      await refresh('getOffice');
    } finally {
      setBusy(false);
    }
  };
  return { accept, busy, error: send.error };
}
