import type { AssemblyView, LiveSnapshot } from '@collegium/contract';
import { formatDay, formatTime } from '../../../shared/i18n/format.js';
import { useLocale, useText } from '../../../shared/i18n/LocaleProvider.js';
import { QrCode } from '../../../shared/pictures/QrCode.js';
import { QuorumGauges } from '../../../shared/pictures/QuorumGauges.js';
import { screenMessages } from '../messages.js';
import { spacedCode } from './spaced-code.js';
import { Here } from './Here.js';
import classes from './WelcomeStage.module.css';

interface WelcomeStageProps {
  readonly snapshot: LiveSnapshot;
  readonly view: AssemblyView | null;
}

/** Before the sitting: where one is, how to come in, how many are here. */
export function WelcomeStage({ snapshot, view }: WelcomeStageProps) {
  const t = useText(screenMessages);
  const { locale } = useLocale();
  const day = view && formatDay(locale, view.startsAt, view.timeZone);
  const time = view && formatTime(locale, view.startsAt, view.timeZone);
  return (
    <div className={classes.welcome} data-door={snapshot.doorCode !== null}>
      <div className={classes.assembly}>
        <p className={classes.greeting}>{t('welcome')}</p>
        <h1 className={classes.title}>{snapshot.title}</h1>
        {view && (
          <p className={classes.place}>
            {t('welcome.place', { day: day ?? '', time: time ?? '', place: view.place })}
          </p>
        )}
        <Here colleges={snapshot.room.colleges} />
        <div className={classes.quorum}>
          <QuorumGauges room={snapshot.room} announce />
        </div>
      </div>
      {snapshot.doorCode !== null && <Door code={snapshot.doorCode} />}
    </div>
  );
}

function Door({ code }: { readonly code: string }) {
  const t = useText(screenMessages);
  const address = `${window.location.host}/join`;
  return (
    <section className={classes.door} aria-labelledby="door">
      <h2 id="door" className={classes.doorTitle}>
        {t('welcome.join')}
      </h2>
      <p className={classes.doorText}>{t('welcome.scan')}</p>
      <QrCode className={classes.qr} text={`${window.location.origin}/join#${code}`} />
      <p className={classes.doorText}>{t('welcome.or', { address })}</p>
      <p className={classes.code}>{spacedCode(code)}</p>
    </section>
  );
}
