import type { BallotView } from '@collegium/contract';
import { describeRules, type RuleSentence } from '@collegium/rules';
import { said } from '../../../shared/decision/said.js';
import { useLocale, useText } from '../../../shared/i18n/LocaleProvider.js';
import { sharedMessages } from '../../../shared/i18n/messages.js';
import { NameList } from '../../../shared/pictures/NameList.js';
import { forVoters } from './for-voters.js';
import { statedMessages } from './messages.js';
import classes from './Stated.module.css';

/** The names that are ratified together, then how it is decided in the words of the statutes; the answers stay in sight. */
export function Stated({ ballot }: { readonly ballot: BallotView }) {
  const t = useText(statedMessages);
  if (ballot.rules === null) return <NameList kind={ballot.kind} options={ballot.options} />;
  const { told, folded } = forVoters(describeRules(ballot.rules, 1));
  return (
    <>
      <NameList kind={ballot.kind} options={ballot.options} />
      <Sentences ballot={ballot} sentences={told} />
      {folded.length > 0 && (
        <details className={classes.more}>
          <summary>{t('more')}</summary>
          <Sentences ballot={ballot} sentences={folded} />
        </details>
      )}
    </>
  );
}

interface SentencesProps {
  readonly ballot: BallotView;
  readonly sentences: readonly RuleSentence[];
}

function Sentences({ ballot, sentences }: SentencesProps) {
  const t = useText(sharedMessages);
  const { locale } = useLocale();
  const label = (id: string) => ballot.options.find((option) => option.id === id)?.label ?? id;
  return (
    <ul className={classes.rules}>
      {sentences.map(({ key, inputs }, index) => (
        <li key={index}>
          {said(locale, key, inputs, {
            option: label,
            urn: (_, college) => (college === null ? t('urn.all') : t('college', { number: college })),
          })}
        </li>
      ))}
    </ul>
  );
}
