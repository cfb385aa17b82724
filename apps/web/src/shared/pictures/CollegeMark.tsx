import { useText } from '../i18n/LocaleProvider.js';
import { sharedMessages } from '../i18n/messages.js';
import { collegeColour, collegeFill, collegeInk } from '../theme/college-style.js';
import classes from './CollegeMark.module.css';

/** A college by its number on its colour, followed by its name when given. Read aloud as "College 2: name". */
export function CollegeMark({ college, name }: { readonly college: number; readonly name?: string }) {
  const t = useText(sharedMessages);
  return (
    <span className={classes.mark}>
      <span
        className={classes.number}
        style={{ ...collegeFill(college), color: collegeInk(college) }}
        aria-hidden="true"
      >
        <b style={{ backgroundColor: collegeColour(college) }}>{college}</b>
      </span>
      <span className="visually-hidden">
        {name === undefined
          ? t('college', { number: college })
          : t('college.named', { number: college, name })}
      </span>
      {name !== undefined && <span aria-hidden="true">{name}</span>}
    </span>
  );
}
