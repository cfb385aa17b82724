import type { Finding } from '@collegium/contract';
import { useSaid } from '../../../shared/decision/useSaid.js';
import { useText } from '../../../shared/i18n/LocaleProvider.js';
import { officeMessages } from './messages.js';
import classes from './Office.module.css';

/** What blocks, what to think of, what to know: a sentence each. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const t = useText(officeMessages);
  const said = useSaid();
  const sentences = [...new Map(findings.map((finding) => [said(finding.key, finding.inputs), finding]))];
  if (sentences.length === 0) return null;
  return (
    <ul className={classes.findings}>
      {sentences.map(([sentence, { level }]) => (
        <li key={sentence} data-level={level}>
          <strong>{t(`finding.${level}`)}</strong> {sentence}
        </li>
      ))}
    </ul>
  );
}
