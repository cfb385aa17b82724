import type { BallotOption } from '@collegium/contract';
import type { Step } from '@collegium/rules';
import { useText } from '../i18n/LocaleProvider.js';
import classes from './DecisionSteps.module.css';
import { pictureMessages } from './messages.js';
import { StepSentence } from './StepSentence.js';

interface DecisionStepsProps {
  readonly steps: readonly Step[];
  /** To name the options; their ids are in the steps. */
  readonly options: readonly BallotOption[];
}

/** The arithmetic of a decision, step by step: a sentence, the exact numbers, the article. Prints as it reads. */
export function DecisionSteps({ steps, options }: DecisionStepsProps) {
  return (
    <ol className={classes.steps}>
      {steps.map((step, index) => (
        <StepLine key={index} step={step} options={options} />
      ))}
    </ol>
  );
}

function StepLine({ step, options }: { readonly step: Step; readonly options: readonly BallotOption[] }) {
  const t = useText(pictureMessages);
  return (
    <li className={classes.step}>
      <StepSentence step={step} options={options} />
      <Arithmetic step={step} />
      {step.holds !== null && (
        <p className={classes.holds} data-holds={step.holds}>
          {t(step.holds ? 'step.holds' : 'step.fails')}
        </p>
      )}
    </li>
  );
}

/** The fraction as it was counted, then both sides of the comparison reduced. */
function Arithmetic({ step: { fraction, comparison } }: { readonly step: Step }) {
  if (!fraction && !comparison) return null;
  const counted = fraction && `${fraction.numerator}/${fraction.denominator}`;
  return (
    <p className={classes.numbers}>
      {counted !== undefined && counted !== comparison?.left && (
        <span>
          {counted}
          {comparison ? ' = ' : ''}
        </span>
      )}
      {comparison && (
        <span>
          {comparison.left} {SIGNS[comparison.op]} {comparison.right}
        </span>
      )}
    </p>
  );
}

const SIGNS = { '>': '>', '>=': '≥', '=': '=' } as const;
