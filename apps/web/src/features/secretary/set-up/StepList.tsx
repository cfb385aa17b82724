import { useText } from '../../../shared/i18n/LocaleProvider.js';
import { slipsOf, steps, type SetUpDraft, type Step } from './draft.js';
import { setUpMessages } from './messages.js';
import classes from './SetUp.module.css';

interface StepListProps {
  readonly current: Step;
  readonly draft: SetUpDraft;
  readonly membersWrong: boolean;
  readonly onGo: (step: Step) => void;
}

/** The five steps; those that are complete so far may be gone to. */
export function StepList({ current, draft, membersWrong, onGo }: StepListProps) {
  const t = useText(setUpMessages);
  const stuck = (step: Step) => slipsOf(step, draft).length > 0 || (step === 'members' && membersWrong);
  const first = steps.findIndex(stuck);
  const reachable = first === -1 ? steps.length : first;
  return (
    <nav aria-label={t('steps')}>
      <ol className={classes.steps}>
        {steps.map((step, index) => (
          <li key={step}>
            <button
              type="button"
              className={classes.step}
              aria-current={step === current ? 'step' : undefined}
              disabled={index > reachable && step !== current}
              onClick={() => onGo(step)}
            >
              <span className={classes.index}>{index + 1}</span> {t(`step.${step}`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
