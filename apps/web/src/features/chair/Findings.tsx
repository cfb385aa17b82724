import { Link } from 'wouter';
import type { Finding } from '@collegium/contract';
import { useText } from '../../shared/i18n/LocaleProvider.js';
import { useSaid } from '../../shared/decision/useSaid.js';
import { chairMessages } from './messages.js';
import classes from './Findings.module.css';

/** What blocks an act, what to think of, what to know: a sentence each, with where to put it right. */
export function Findings({
  findings,
  office,
}: {
  readonly findings: readonly Finding[];
  readonly office?: string;
}) {
  const t = useText(chairMessages);
  const said = useSaid();
  if (findings.length === 0) return null;
  return (
    <ul className={classes.findings}>
      {findings.map((finding, index) => (
        <li key={index} className={classes.finding} data-level={finding.level}>
          <strong>{t(`finding.${finding.level}`)}</strong>
          <span>
            {said(finding.key, finding.inputs)}{' '}
            {office && finding.level === 'blocks' && <Link href={office}>{t('remedy.office')}</Link>}
          </span>
        </li>
      ))}
    </ul>
  );
}
