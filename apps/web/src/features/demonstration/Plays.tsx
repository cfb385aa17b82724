import { Link } from 'wouter';
import type { Demonstration, PlayKey } from '@collegium/contract';
import { useText } from '../../shared/i18n/LocaleProvider.js';
import classes from './Plays.module.css';
import { demonstrationMessages } from './messages.js';
import { pageOfPlay } from './plays.js';

/** The assemblies there are to play, as a programme lists them; the one shown below is marked. */
export function Plays({ demonstration }: { readonly demonstration: Demonstration }) {
  const t = useText(demonstrationMessages);
  const { play, plays } = demonstration;
  if (plays.length < 2) return null;
  return (
    <nav aria-label={t('plays.title')}>
      <ul className={classes.plays}>
        {plays.map(({ key }) => (
          <PlayLink key={key} play={key} current={key === play} />
        ))}
      </ul>
    </nav>
  );
}

function PlayLink({ play, current }: { readonly play: PlayKey; readonly current: boolean }) {
  const t = useText(demonstrationMessages);
  return (
    <li>
      <Link
        href={pageOfPlay(play)}
        className={classes.play}
        {...(current ? { 'aria-current': 'page' as const } : {})}
      >
        <span className={classes.organisation}>{t(`play.${play}.organisation`)}</span>
        <strong>{t(`play.${play}.title`)}</strong>
        <span>{t(`play.${play}.shows`)}</span>
        {current && <span className={classes.current}>{t('plays.current')}</span>}
      </Link>
    </li>
  );
}
