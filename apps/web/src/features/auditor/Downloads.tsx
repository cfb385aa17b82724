import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AssemblyView } from '@collegium/contract';
import { saveFile } from '../../shared/device/save-file.js';
import { useRefresh, useSend } from '../../shared/api/query.js';
import { useText } from '../../shared/i18n/LocaleProvider.js';
import { sharedMessages } from '../../shared/i18n/messages.js';
import { Dialog } from '../../shared/layout/Dialog.js';
import { Refusal } from '../../shared/layout/Refusal.js';
import { auditorMessages } from './messages.js';
import classes from './Downloads.module.css';

const ENTITLED = ['auditor', 'chair', 'secretary'] as const;

/** Both archives: what each holds, and who may have it. */
export function Downloads({ assembly }: { readonly assembly: AssemblyView }) {
  const t = useText(auditorMessages);
  const entitled = ENTITLED.some((role) => assembly.roles.includes(role));
  return (
    <section className={classes.downloads} aria-labelledby="downloads">
      <h2 id="downloads">{t('downloads')}</h2>
      <div className={classes.one}>
        <h3>{t('public')}</h3>
        <p>{t('public.what')}</p>
        <p className={classes.who}>{t('public.who')}</p>
        <Button component="a" href={`/api/assemblies/${assembly.id}/evidence/public`} download="">
          {t('public.get')}
        </Button>
      </div>
      <div className={classes.one}>
        <h3>{t('annex')}</h3>
        <p>{t('annex.what')}</p>
        <p className={classes.who}>{t('annex.who')}</p>
        {entitled ? <Annex assembly={assembly.id} /> : <p>{t('annex.not-yours')}</p>}
      </div>
    </section>
  );
}

/** Asked once more, since it is an act and personal data leave the house. */
function Annex({ assembly }: { readonly assembly: string }) {
  const t = useText(auditorMessages);
  const shared = useText(sharedMessages);
  const [asking, setAsking] = useState(false);
  const refresh = useRefresh();
  const download = useSend('downloadAnnex', (bytes) => {
    saveFile(`collegium-${assembly}-annex.zip`, Uint8Array.from(bytes), 'application/zip');
    return refresh('getRegister');
  });
  return (
    <>
      <Button variant="default" disabled={download.isPending} onClick={() => setAsking(true)}>
        {t(download.isPending ? 'annex.wait' : 'annex.get')}
      </Button>
      <p role="status">{download.isSuccess && t('annex.done')}</p>
      <Refusal error={download.error} />
      <Dialog open={asking} onClose={() => setAsking(false)} title={t('annex.confirm')}>
        <p>{t('annex.confirm.why')}</p>
        <div className={classes.answers}>
          <Button variant="default" onClick={() => setAsking(false)}>
            {shared('cancel')}
          </Button>
          <Button
            onClick={() => {
              setAsking(false);
              download.mutate({ params: { assembly } });
            }}
          >
            {t('annex.get')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
