import { useText } from '../i18n/LocaleProvider.js';
import { sharedMessages } from '../i18n/messages.js';
import { ApiProblem } from '../api/problem.js';
import classes from './Refusal.module.css';

/** One line under a form or a button: why the last act was refused, or that no answer came. Announced when it appears. */
export function Refusal({ error }: { readonly error: unknown }) {
  const t = useText(sharedMessages);
  return (
    <div role="alert" className={error ? classes.refusal : classes.none}>
      {error
        ? error instanceof ApiProblem
          ? error.sentence
          : `${t('offline.title')}. ${t('offline.text')}`
        : null}
    </div>
  );
}
