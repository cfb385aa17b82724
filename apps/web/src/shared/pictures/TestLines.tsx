import type { TestFinding } from '@collegium/rules';
import type { CSSProperties } from 'react';
import { formatExact, toNumber } from '../i18n/format.js';
import { useLocale, useText } from '../i18n/LocaleProvider.js';
import { CollegeMark } from './CollegeMark.js';
import { standingMessages } from './standing-messages.js';
import classes from './TestLines.module.css';

interface TestLinesProps {
  readonly tests: readonly TestFinding[];
  readonly nameOf: (college: number) => string | undefined;
  readonly running: boolean;
}

/** Majority tests one by one, whole and colleges: a double majority, a veto. Measured in `em`. */
export function TestLines({ tests, nameOf, running }: TestLinesProps) {
  const t = useText(standingMessages);
  return (
    <div className={classes.tests}>
      <p className={classes.title}>{t('tests.title')}</p>
      <ul className={classes.lines}>
        {tests.map((test, index) => (
          <Line key={index} test={test} nameOf={nameOf} running={running} />
        ))}
      </ul>
    </div>
  );
}

function Line({ test, nameOf, running }: Omit<TestLinesProps, 'tests'> & { readonly test: TestFinding }) {
  const t = useText(standingMessages);
  const { locale } = useLocale();
  const { scope, share, threshold, op, reached } = test;
  const name = scope === 'global' ? undefined : nameOf(scope.college);
  const places = {
    '--filled': `${toNumber(share ?? '0') * 100}%`,
    '--mark': `${toNumber(threshold) * 100}%`,
  } as CSSProperties;
  const state = reached ? 'reached' : 'missed';
  return (
    <li className={classes.line} data-reached={reached}>
      <span>
        {scope === 'global' ? (
          t('test.global')
        ) : (
          <CollegeMark college={scope.college} {...(name === undefined ? {} : { name })} />
        )}
      </span>
      <strong className={classes.state}>{t(running ? `test.${state}-now` : `test.${state}`)}</strong>
      <span className={classes.track} style={places} aria-hidden="true">
        <span className={classes.bar} />
        <span className={classes.mark} />
      </span>
      <span className={classes.figure}>
        {share === undefined
          ? t('test.none')
          : t('test.for', { share: formatExact(locale, share), exact: share })}
        {', '}
        {t('test.needed', {
          op: op === '>' ? 'over' : 'from',
          threshold: formatExact(locale, threshold),
        })}
      </span>
    </li>
  );
}
