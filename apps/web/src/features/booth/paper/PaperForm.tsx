import { useText } from '../../../shared/i18n/LocaleProvider.js';
import { sharedMessages } from '../../../shared/i18n/messages.js';
import { paperMessages } from './messages.js';
import { mark, markBlank, rowsOf, type Marks, type Paper, type Row } from './paper.js';
import classes from './PaperForm.module.css';

interface PaperFormProps {
  readonly paper: Paper;
  readonly marks: Marks;
  readonly onChange: (marks: Marks) => void;
  /** Id of the element that says why lines are at rest. */
  readonly why: string;
}

/** The lines of a ballot paper, each one big target. Lines at rest say why, and stay within reach of the keyboard. */
export function PaperForm({ paper, marks, onChange, why }: PaperFormProps) {
  const t = useText(paperMessages);
  const words = useText(sharedMessages);
  const rows = rowsOf(paper, marks);
  const max = paper.kind === 'election' ? paper.max : 1;
  const kind = paper.kind === 'election' ? 'checkbox' : 'radio';
  const label = ({ id, label: name }: Row) =>
    name ?? words(`choice.${id === 'for' || id === 'against' ? id : 'abstention'}`);
  return (
    <fieldset className={classes.paper}>
      <legend className={paper.kind !== 'resolution' ? classes.legend : 'visually-hidden'}>
        {paper.kind === 'ticket' ? t('ticket.legend') : t('names.legend', { max })}
      </legend>
      {paper.kind === 'election' && rows.length === 0 && <p className={classes.none}>{t('names.none')}</p>}
      <div className={classes.rows}>
        {rows.map((row) => (
          <Line
            key={row.id}
            kind={kind}
            label={label(row)}
            marked={row.marked}
            {...(row.resting ? { restsBy: why } : {})}
            onMark={() => onChange(mark(paper, marks, row.id))}
          />
        ))}
        {paper.blank && (
          <Line
            kind={kind}
            apart
            label={t('answer.blank')}
            hint={t('answer.blank.hint')}
            marked={marks.blank}
            onMark={() => onChange(markBlank(paper, marks))}
          />
        )}
      </div>
    </fieldset>
  );
}

interface LineProps {
  readonly kind: 'radio' | 'checkbox';
  readonly label: string;
  readonly hint?: string;
  readonly marked: boolean;
  /** At rest: the element that says why. */
  readonly restsBy?: string;
  /** Set off from the lines above. */
  readonly apart?: boolean;
  readonly onMark: () => void;
}

function Line({ kind, label, hint, marked, restsBy, apart = false, onMark }: LineProps) {
  return (
    <label
      className={classes.row}
      data-marked={marked}
      data-resting={restsBy !== undefined}
      data-apart={apart}
    >
      <input
        type={kind}
        name="paper"
        checked={marked}
        aria-disabled={restsBy !== undefined}
        aria-describedby={restsBy}
        onChange={() => restsBy === undefined && onMark()}
      />
      <span className={classes.name}>
        {label}
        {hint && <small className={classes.hint}>{hint}</small>}
      </span>
    </label>
  );
}
