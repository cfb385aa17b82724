import { describeRules } from '@collegium/rules';
import { useRead } from '../../../shared/api/query.js';
import { useSaid } from '../../../shared/decision/useSaid.js';
import { useText } from '../../../shared/i18n/LocaleProvider.js';
import { screenMessages } from '../messages.js';
import classes from './AnnouncedStage.module.css';

/** As many sentences of the rule as a room reads; the rest is in the register. */
const SENTENCES = 3;

/** The rule of a ballot, its decision first. Missing while it can't be read: the stage holds without it. */
export function RuleLines({ assembly, ballot }: { readonly assembly: string; readonly ballot: string }) {
  const t = useText(screenMessages);
  const said = useSaid();
  const view = useRead('getAssembly', { params: { assembly } });
  const read = useRead('getBallot', { params: { assembly, ballot } });
  if (!read.data?.rules || !view.data) return null;
  // Seats and candidates already stand under each college, in large.
  const sentences = describeRules(read.data.rules, view.data.convocation).filter(
    ({ key }) => key !== 'rule.most-votes',
  );
  return (
    <ul className={classes.rules}>
      {read.data.kind === 'election' && <li>{t('announced.most-votes')}</li>}
      {sentences.slice(0, SENTENCES).map((sentence, index) => (
        <li key={index}>{said(sentence.key, sentence.inputs)}</li>
      ))}
    </ul>
  );
}
