import { Button } from '@mantine/core';
import type { Others, PlayKey } from '@collegium/contract';
import { useRefresh, useSend } from '../../shared/api/query.js';
import { useText } from '../../shared/i18n/LocaleProvider.js';
import { Refusal } from '../../shared/layout/Refusal.js';
import prose from '../../shared/layout/Prose.module.css';
import { Bar } from '../../shared/pictures/TurnoutBars.js';
import classes from './DemoPage.module.css';
import { demonstrationMessages } from './messages.js';

interface OthersPanelProps {
  readonly play: PlayKey;
  readonly others: Others;
}

/** Lets the other members of an assembly join or vote, and shows how far they are. */
export function OthersPanel({ play, others }: OthersPanelProps) {
  const t = useText(demonstrationMessages);
  const refresh = useRefresh();
  const send = useSend('letOthers', () => refresh('getDemonstration'));
  const busy = others.act !== 'idle';
  const words = {
    idle: t('others.idle'),
    join: t('others.joining', { done: others.done, total: others.total }),
    vote: t('others.voting', { done: others.done, total: others.total }),
  };
  return (
    <section className={classes.others}>
      <h2>{t('others.title')}</h2>
      <p className={prose.soft}>{t('others.lead')}</p>
      <div className={classes.buttons}>
        {busy ? (
          <Button variant="default" onClick={() => send.mutate({ body: { act: 'stop', play } })}>
            {t('others.stop')}
          </Button>
        ) : (
          (['join', 'vote'] as const).map((act) => (
            <Button
              key={act}
              variant="default"
              loading={send.isPending && send.variables.body.act === act}
              onClick={() => send.mutate({ body: { act, play } })}
            >
              {t(`others.${act}`)}
            </Button>
          ))
        )}
      </div>
      <div className={classes.progress}>
        {busy && <Bar share={others.total === 0 ? 0 : others.done / others.total} />}
        <p role="status">{words[others.act]}</p>
      </div>
      <Refusal error={send.error} />
    </section>
  );
}
