import { useText } from '../../shared/i18n/LocaleProvider.js';
import { sharedMessages } from '../../shared/i18n/messages.js';
import { CollegeMark } from '../../shared/pictures/CollegeMark.js';
import { boothMessages } from './messages.js';
import type { MandateLine } from './mandates.js';
import classes from './BoothTop.module.css';

interface BoothTopProps {
  readonly name: string;
  readonly title: string | null;
  readonly organisation: string | null;
  readonly mandates: readonly MandateLine[];
}

/** Where one is, who one is, and for whom one votes. */
export function BoothTop({ name, title, organisation, mandates }: BoothTopProps) {
  const t = useText(boothMessages);
  return (
    <div className={classes.top}>
      {title !== null && (
        <p className={classes.assembly}>
          <b>{title}</b> {organisation}
        </p>
      )}
      {mandates.length > 0 && (
        <div>
          <p id="acts-for">{t('acts-for', { name })}</p>
          <ul className={classes.chips} aria-labelledby="acts-for">
            {mandates.map((line) => (
              <Chip key={line.member} line={line} />
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function Chip({ line: { name, college, example, state } }: { readonly line: MandateLine }) {
  const t = useText(boothMessages);
  const words = useText(sharedMessages);
  return (
    <li className={classes.chip} data-state={state}>
      <CollegeMark college={college} />
      <span className={classes.member}>
        {name}
        {example && <em className={classes.example}>{words('example')}</em>}
      </span>
      <span className={classes.state}>{t(`mandate.${state}`)}</span>
    </li>
  );
}
