import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Link, useLocation } from 'wouter';
import type { StatutesVersion } from '@collegium/contract';
import { NativeSelect } from '../../../../shared/forms/kit.js';
import { useText } from '../../../../shared/i18n/LocaleProvider.js';
import { comparisonAddress, type Side } from './address.js';
import { versionsMessages } from './messages.js';
import classes from './Versions.module.css';

interface VersionsProps {
  readonly versions: readonly StatutesVersion[];
  /** A text that isn't saved can be compared too. */
  readonly mine: boolean;
}

/** The versions of the statutes, which of them this assembly decides by, and two of them to compare. */
export function Versions({ versions, mine }: VersionsProps) {
  const t = useText(versionsMessages);
  return (
    <section className={`${classes.versions} no-print`} aria-labelledby="versions">
      <h2 id="versions">{t('title')}</h2>
      <p className={classes.lead}>{t('lead')}</p>
      <ol className={classes.list} reversed>
        {versions.map(({ version, used, taken }) => (
          <li key={version}>
            <p>
              <strong>{t('version', { version })}</strong>
              {taken && `, ${t('taken')}`}
            </p>
            <p className={classes.soft}>{used ? t('used') : t('unused')}</p>
            <Link href={`?version=${version}`} aria-label={t('read.one', { version })}>
              {t('read')}
            </Link>
          </li>
        ))}
      </ol>
      {(versions.length > 1 || mine) && <Choose versions={versions} mine={mine} />}
    </section>
  );
}

function Choose({ versions, mine }: VersionsProps) {
  const t = useText(versionsMessages);
  const [, go] = useLocation();
  const sides: readonly Side[] = [
    ...(mine ? (['mine'] as const) : []),
    ...versions.map(({ version }) => version),
  ];
  const data = sides.map((side) => ({
    value: String(side),
    label: side === 'mine' ? t('compare.mine') : t('version.short', { version: side }),
  }));
  const [before, setBefore] = useState(String(sides[1]));
  const [after, setAfter] = useState(String(sides[0]));
  const compare = (event: FormEvent) => {
    event.preventDefault();
    const side = (text: string): Side => (text === 'mine' ? text : Number(text));
    go(window.location.pathname + comparisonAddress(side(before), side(after)));
  };
  return (
    <form className={classes.choose} onSubmit={compare}>
      <NativeSelect
        label={t('compare.before')}
        data={data}
        value={before}
        onChange={(event) => setBefore(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('compare.after')}
        data={data}
        value={after}
        onChange={(event) => setAfter(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={before === after}>
        {t('compare.go')}
      </Button>
    </form>
  );
}
