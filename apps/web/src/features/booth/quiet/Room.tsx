import type { LiveSnapshot } from '@collegium/contract';
import { useText } from '../../../shared/i18n/LocaleProvider.js';
import { QuorumGauges } from '../../../shared/pictures/QuorumGauges.js';
import { boothMessages } from '../messages.js';
import classes from './Quiet.module.css';

/** Who is here, and the quorum. */
export function Room({ live }: { readonly live: LiveSnapshot }) {
  const t = useText(boothMessages);
  const { colleges } = live.room;
  const sum = (of: 'present' | 'remote' | 'called') =>
    colleges.reduce((total, college) => total + college[of], 0);
  return (
    <section className={classes.quiet}>
      <h2 className={classes.label}>{t('room.title')}</h2>
      <p>{t('room.here', { present: sum('present'), remote: sum('remote'), called: sum('called') })}</p>
      <QuorumGauges room={live.room} />
    </section>
  );
}
