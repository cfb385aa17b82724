import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AssemblyView, OfficeView } from '@collegium/contract';
import { useRefresh, useSend, useStoreAnswer } from '../../../shared/api/query.js';
import { useText } from '../../../shared/i18n/LocaleProvider.js';
import { sharedMessages } from '../../../shared/i18n/messages.js';
import { Dialog } from '../../../shared/layout/Dialog.js';
import { Refusal } from '../../../shared/layout/Refusal.js';
import prose from '../../../shared/layout/Prose.module.css';
import { StatutesLink } from '../statutes/StatutesLink.js';
import { officeMessages } from './messages.js';
import classes from './Office.module.css';

interface ChecklistProps {
  readonly about: AssemblyView;
  readonly checklist: OfficeView['checklist'];
  readonly secretary: boolean;
}

/** Where on the page the next thing is done. */
const PLACES: Partial<Record<OfficeView['checklist'][number]['key'], string>> = {
  members: '#requests',
  chair: '#roles',
  'ballots-ready': '#ballots',
};

/** From nothing to a sitting: what is done, and the next thing in words. */
export function Checklist({ about, checklist, secretary }: ChecklistProps) {
  const t = useText(officeMessages);
  const next = checklist.find(({ done }) => !done);
  const anchor = next && PLACES[next.key];
  return (
    <section className={classes.section}>
      <h2>{t('checklist.title')}</h2>
      <ol className={classes.checklist}>
        {checklist.map(({ key, done }) => (
          <li key={key} data-done={done}>
            <span aria-hidden="true" className={classes.tick} />
            <span>
              {t(`check.${key}`)}{' '}
              <span className={prose.small}>({t(done ? 'checklist.done' : 'checklist.todo')})</span>
            </span>
          </li>
        ))}
      </ol>
      <p>
        {t(next ? `next.${next.key}` : 'next.all')} {anchor && <a href={anchor}>{t('next.go')}</a>}
      </p>
      <StatutesLink assembly={about.id} secretary={secretary} />
      {secretary && about.state === 'draft' && <Convene assembly={about.id} />}
    </section>
  );
}

function Convene({ assembly }: { readonly assembly: string }) {
  const t = useText(officeMessages);
  const shared = useText(sharedMessages);
  const [asking, setAsking] = useState(false);
  const storeAnswer = useStoreAnswer();
  const refresh = useRefresh();
  const convene = useSend('convene', async (chair) => {
    setAsking(false);
    storeAnswer('getChair', { params: { assembly } }, chair);
    await refresh('getOffice', 'getAssembly');
  });
  return (
    <>
      <div>
        <Button onClick={() => setAsking(true)}>{t('convene')}</Button>
      </div>
      <Dialog open={asking} onClose={() => setAsking(false)} title={t('convene.confirm')}>
        <p>{t('convene.text')}</p>
        <Refusal error={convene.error} />
        <div className={classes.acts}>
          <Button loading={convene.isPending} onClick={() => convene.mutate({ params: { assembly } })}>
            {t('convene')}
          </Button>
          <Button variant="default" onClick={() => setAsking(false)}>
            {shared('cancel')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
