import type { BallotOption } from '@collegium/contract';
import type { Step } from '@collegium/rules';
import { said } from '../decision/said.js';
import { useLocale, useText } from '../i18n/LocaleProvider.js';
import { sharedMessages } from '../i18n/messages.js';
import { CollegeMark } from './CollegeMark.js';
import classes from './StepSentence.module.css';

interface StepSentenceProps {
  readonly step: Step;
  /** To name the options; their ids are in the step. */
  readonly options: readonly BallotOption[];
}

/** A step of a decision in words, with its college's mark before it and its article after. */
export function StepSentence({ step, options }: StepSentenceProps) {
  const shared = useText(sharedMessages);
  const { locale } = useLocale();
  const college = step.scope === 'global' ? null : step.scope.college;
  const sentence = said(locale, step.key, step.inputs, {
    option: (id) => options.find((option) => option.id === id)?.label ?? id,
    urn: () => (college === null ? shared('urn.all') : shared('college', { number: college })),
  });
  return (
    <p className={classes.sentence}>
      {college !== null && <CollegeMark college={college} />}
      <span>
        {sentence} {step.article !== undefined && <cite>{step.article}</cite>}
      </span>
    </p>
  );
}
