import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { Admission } from '@collegium/contract';
import { useText } from '../../shared/i18n/LocaleProvider.js';
import prose from '../../shared/layout/Prose.module.css';
import { CollegeMark } from '../../shared/pictures/CollegeMark.js';
import classes from './Entrance.module.css';
import { joiningMessages } from './messages.js';

interface MyRequestsProps {
  readonly assembly: string;
  /** Newest first, at least one. */
  readonly admissions: readonly Admission[];
  readonly onAnother: () => void;
}

export function MyRequests({ assembly, admissions, onAnother }: MyRequestsProps) {
  const t = useText(joiningMessages);
  const [last] = admissions;
  const accepted = admissions.some(({ state }) => state === 'accepted');
  return (
    <>
      {last && <LastAnswer admission={last} />}
      {admissions.length > 1 && (
        <section>
          <h2 className="visually-hidden">{t('sent.list')}</h2>
          <ul className={classes.requests}>
            {admissions.map((admission) => (
              <li key={admission.id}>
                <span>
                  <CollegeMark college={admission.college} />{' '}
                  <span className={classes.member}>{admission.memberName}</span>
                </span>
                <strong>{t(`state.${admission.state}`)}</strong>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className={classes.acts}>
        {accepted && (
          <Button component={Link} href={`/assemblies/${assembly}/booth`}>
            {t('enter')}
          </Button>
        )}
        <Button variant="default" onClick={onAnother}>
          {t(last?.state === 'declined' ? 'again.declined' : 'again')}
        </Button>
      </div>
    </>
  );
}

/** Changes by itself, and is announced when it does. */
function LastAnswer({ admission }: { readonly admission: Admission }) {
  const t = useText(joiningMessages);
  return (
    <section className={classes.answer} role="status">
      <h1>{t(`sent.${admission.state}`)}</h1>
      <p>{t('sent.for', { member: admission.memberName, function: admission.function })}</p>
      {admission.state === 'declined' ? (
        admission.reason && <p className={prose.lead}>{t('sent.reason', { reason: admission.reason })}</p>
      ) : (
        <p className={prose.lead}>
          {t(admission.state === 'accepted' ? 'sent.accepted-text' : 'sent.pending-text')}
        </p>
      )}
    </section>
  );
}
