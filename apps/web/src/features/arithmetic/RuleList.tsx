import type { BallotView } from '@collegium/contract';
import { describeRules } from '@collegium/rules';
import { said } from '../../shared/decision/said.js';
import { useLocale } from '../../shared/i18n/LocaleProvider.js';
import classes from './ArithmeticPage.module.css';

interface RuleListProps {
  readonly ballot: Pick<BallotView, 'rules' | 'options'>;
  readonly convocation: 1 | 2;
}

/** The rule in its sentences, each with the article it comes from. */
export function RuleList({ ballot: { rules, options }, convocation }: RuleListProps) {
  const { locale } = useLocale();
  if (rules === null) return null;
  const names = {
    option: (id: string) => options.find((option) => option.id === id)?.label ?? id,
    urn: (id: string) => id,
  };
  return (
    <ul className={classes.rules}>
      {describeRules(rules, convocation).map(({ key, article, inputs }, index) => (
        <li key={`${key}-${index}`}>
          {said(locale, key, inputs, names)}{' '}
          {article !== undefined && <cite className={classes.article}>{article}</cite>}
        </li>
      ))}
    </ul>
  );
}
