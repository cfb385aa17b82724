import type { BoothView, Presence } from '@collegium/contract';
import { Button } from '@mantine/core';
import { useRefresh, useSend } from '../../../shared/api/query.js';
import { formatList } from '../../../shared/i18n/format.js';
import { useLocale, useText } from '../../../shared/i18n/LocaleProvider.js';
import { Refusal } from '../../../shared/layout/Refusal.js';
import classes from '../quiet/Quiet.module.css';
import { arrivalMessages } from './messages.js';

interface ArrivalProps {
  readonly assembly: string;
  readonly actsFor: BoothView['actsFor'];
}

/** At a second convocation nobody asks at the door again: whoever was admitted says that they have come. */
export function Arrival({ assembly, actsFor }: ArrivalProps) {
  const t = useText(arrivalMessages);
  const { locale } = useLocale();
  const refresh = useRefresh();
  const arrive = useSend('setAttendance', () => refresh('getBooth'));
  const awaited = actsFor.filter(({ arrived }) => !arrived);
  if (awaited.length === 0) return null;
  const say = (state: Presence) => {
    for (const { member } of awaited) arrive.mutate({ params: { assembly, member }, body: { state } });
  };
  return (
    <section className={classes.quiet} aria-labelledby="arrival">
      <h2 id="arrival">{t('title')}</h2>
      <p>
        {t('text', {
          members: formatList(
            locale,
            awaited.map(({ name }) => name),
          ),
        })}
      </p>
      <Refusal error={arrive.error} />
      {(['room', 'remote'] as const).map((state) => (
        <Button
          key={state}
          variant={state === 'room' ? 'filled' : 'default'}
          disabled={arrive.isPending}
          onClick={() => say(state)}
        >
          {t(state)}
        </Button>
      ))}
    </section>
  );
}
