import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { Statutes } from '@collegium/rules';
import { useText } from '../../../../shared/i18n/LocaleProvider.js';
import { editingMessages } from './messages.js';
import type { Desk } from './useEditing.js';
import classes from './Editing.module.css';

interface NewerProps {
  readonly desk: Desk;
  readonly newest: number;
  readonly newestText: Statutes;
}

/** Somebody else saved a version meanwhile: both texts are there, and one chooses after comparing them. */
export function Newer({ desk, newest, newestText }: NewerProps) {
  const t = useText(editingMessages);
  const { basedOn } = desk.editing;
  if (!desk.unsaved || basedOn >= newest) return null;
  return (
    <section className={classes.newer} role="alert">
      <h2>{t('newer.title')}</h2>
      <p>{t('newer.text', { newest, based: basedOn })}</p>
      <div className={classes.acts}>
        <Link href={`?compare=${newest}-mine`} className={classes.plain}>
          {t('newer.compare', { newest })}
        </Link>
        <Button onClick={() => desk.follow(newestText, newest)}>{t('newer.keep')}</Button>
        <Button variant="default" onClick={() => desk.startOver(newestText, newest)}>
          {t('newer.take', { newest })}
        </Button>
      </div>
    </section>
  );
}
