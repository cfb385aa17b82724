import { useText } from '../../../shared/i18n/LocaleProvider.js';
import { QrCode } from '../../../shared/pictures/QrCode.js';
import { officeMessages } from './messages.js';
import classes from './Office.module.css';

/** The code of the room, to say or to scan; the address stands beside the picture. */
export function Door({ code, url }: { readonly code: string; readonly url: string }) {
  const t = useText(officeMessages);
  return (
    <section className={classes.section}>
      <h2>{t('door.title')}</h2>
      <div className={classes.door}>
        <QrCode text={url} className={classes.qr} />
        <div>
          <p className={classes.code}>{code}</p>
          <p>{t('door.lead')}</p>
          <p className={classes.url}>
            <a href={url}>{url}</a>
          </p>
        </div>
      </div>
    </section>
  );
}
