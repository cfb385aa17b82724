import { useEffect, useState } from 'react';
import { useLocale, useText } from '../../shared/i18n/LocaleProvider.js';
import { screenMessages } from './messages.js';
import type { Ground } from './ScreenPage.js';
import classes from './Controls.module.css';

/** How long the settings stay in sight after the mouse last moved (ms). */
const LINGER = 3_000;

interface ControlsProps {
  readonly ground: Ground;
  readonly onGround: (ground: Ground) => void;
}

/** For whoever stands at the computer: seen only while the mouse moves or the keyboard is in them. */
export function Controls({ ground, onGround }: ControlsProps) {
  const t = useText(screenMessages);
  const { locale, setLocale } = useLocale();
  const seen = useMouseMoves();
  const other = locale === 'fr' ? 'en' : 'fr';
  return (
    <aside className={classes.controls} aria-label={t('controls')} data-seen={seen}>
      <button type="button" lang={other} onClick={() => setLocale(other)}>
        {t('controls.language')}
      </button>
      <button type="button" onClick={() => onGround(ground === 'light' ? 'dark' : 'light')}>
        {t(ground === 'light' ? 'controls.dark' : 'controls.light')}
      </button>
      <button type="button" onClick={() => void document.documentElement.requestFullscreen()}>
        {t('controls.full')}
      </button>
    </aside>
  );
}

function useMouseMoves(): boolean {
  const [moving, setMoving] = useState(false);
  useEffect(() => {
    let timer = 0;
    const move = () => {
      setMoving(true);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setMoving(false), LINGER);
    };
    document.addEventListener('pointermove', move);
    return () => {
      document.removeEventListener('pointermove', move);
      window.clearTimeout(timer);
    };
  }, []);
  return moving;
}
