import type { BallotView } from '@collegium/contract';
import { describeRules } from '@collegium/rules';
import { said } from '../../../shared/decision/said.js';
import { useLocale, useText } from '../../../shared/i18n/LocaleProvider.js';
import { sharedMessages } from '../../../shared/i18n/messages.js';
import { NameList } from '../../../shared/pictures/NameList.js';
import { forVoters } from './for-voters.js';
import classes from './Stated.module.css';

/** The names that are ratified together, then how it is decided in the words of the statutes. */
export function Stated({ ballot }: { readonly ballot: BallotView }) {
  const t = useText(sharedMessages);
  const { locale } = useLocale();
  const sentences = ballot.rules ? forVoters(describeRules(ballot.rules, 1)) : [];
  const label = (id: string) => ballot.options.find((option) => option.id === id)?.label ?? id;
  return (
    <>
      <NameList kind={ballot.kind} options={ballot.options} />
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
    </>
  );
}
