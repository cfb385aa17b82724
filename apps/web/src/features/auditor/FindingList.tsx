import { tellDetail, type Finding } from '@collegium/record';
import { useLocale, useText } from '../../shared/i18n/LocaleProvider.js';
import { auditorMessages } from './messages.js';
import classes from './FindingList.module.css';

/** What a verification looked at, one line each: its verdict in a word, what it says, where. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const t = useText(auditorMessages);
  const { locale } = useLocale();
  return (
    <ul className={classes.findings}>
      {findings.map((finding, index) => (
        <li key={index} data-verdict={finding.verdict}>
          <strong>{t(`finding.${finding.verdict}`)}</strong>
          <span>
            {tellDetail(locale, finding.detail)}
            {finding.place !== undefined && <code className={classes.place}>{finding.place}</code>}
          </span>
        </li>
      ))}
    </ul>
  );
}
