import { useState, type ReactNode } from 'react';
import type { Statutes } from '@collegium/rules';
import { useText } from '../../../../shared/i18n/LocaleProvider.js';
import { statutesMessages } from '../messages.js';
import {
  BLANK,
  joined,
  piecesOf,
  textOf,
  wordsIn,
  type Act,
  type Place,
  type Sentence,
} from '../text/sentence.js';
import { PlaceField } from './PlaceField.js';
import { anchorOf } from './placing.js';
import { slipOf } from './slips.js';
import classes from './Text.module.css';

/** How a page writes; without it, the text is only read. */
export interface Pen {
  /** `at`: where it was typed. */
  readonly write: (text: Statutes, at: string) => void;
  /** What was typed where it can't stand, by its place (`sentence/place`). */
  readonly slips: ReadonlyMap<string, string>;
  readonly slip: (at: string, typed: string | null) => void;
}

interface SentenceLineProps {
  readonly sentence: Sentence;
  readonly pen: Pen | null;
  /** Article, law, what is said against it. */
  readonly margin: ReactNode;
}

/** One sentence of the statutes, with what can be written in it, and what stands in the margin. */
export function SentenceLine({ sentence, pen, margin }: SentenceLineProps) {
  const { id, depth, mark, note, live, acts } = sentence;
  const [unfolded, setUnfolded] = useState(false);
  return (
    <div className={classes.row} data-depth={depth} id={anchorOf(id)}>
      <div className={classes.body}>
        <p className={classes.sentence} {...(live ? { role: 'status' } : {})}>
          {mark && <span className={classes.mark}>{mark} </span>}
          <Words sentence={sentence} pen={pen} />
          {pen && <Acts sentence={sentence} pen={pen} unfolded={unfolded} onUnfold={setUnfolded} />}
        </p>
        {pen && unfolded && acts.length > 1 && (
          <div className={classes.acts}>
            {acts.map((act) => (
              <ActButton key={act.id} sentence={sentence} act={act} pen={pen} />
            ))}
          </div>
        )}
        {pen && <Slips sentence={sentence} pen={pen} />}
        {note && <p className={classes.note}>{note}</p>}
      </div>
      <div className={classes.margin}>{margin}</div>
    </div>
  );
}

type Written = Pick<SentenceLineProps, 'sentence' | 'pen'>;

/** The text and its places; a point or a comma never begins a line, cut off from the place it follows. */
function Words({ sentence, pen }: Written) {
  const pieces = joined(sentence, piecesOf(sentence.template));
  return pieces.map((piece, at) => {
    if ('text' in piece) {
      const after = pieces[at - 1] !== undefined && pen !== null;
      return <span key={at}>{after ? piece.text.slice(headOf(piece.text).length) : piece.text}</span>;
    }
    const next = pieces[at + 1];
    return (
      <span key={at} className={classes.kept}>
        <PlaceIn sentence={sentence} name={piece.place} pen={pen} />
        {pen && next && 'text' in next && headOf(next.text)}
      </span>
    );
  });
}

/** What clings to the word before it. */
const headOf = (text: string): string => /^[\s\u00a0\u202f]?[^\s\p{L}\p{N}«“(]+/u.exec(text)?.[0] ?? '';

interface PlaceInProps {
  readonly sentence: Sentence;
  readonly name: string;
  readonly pen: Pen | null;
}

function PlaceIn({ sentence, name, pen }: PlaceInProps) {
  const place = sentence.places[name];
  if (!place) return null;
  const at = `${sentence.id}/${name}`;
  if (!pen) {
    const blank = place.kind === 'choice' && place.value === BLANK;
    const read = place.kind === 'fixed' ? undefined : classes.read;
    return <span className={blank ? classes.blank : read}>{wordsIn(place)}</span>;
  }
  return (
    <PlaceField
      place={place}
      slip={pen.slips.get(at)}
      slipId={`slip-${at}`}
      onWrite={(text) => pen.write(text, at)}
      onSlip={(slip) => pen.slip(at, slip)}
    />
  );
}

function Slips({ sentence, pen }: { readonly sentence: Sentence; readonly pen: Pen }) {
  const t = useText(statutesMessages);
  const own = Object.entries(sentence.places).flatMap(([name, place]) => {
    const at = `${sentence.id}/${name}`;
    const typed = pen.slips.get(at);
    const slip = typed === undefined ? null : slipOf(t, place, typed);
    return slip ? [{ at, place, slip }] : [];
  });
  // There before anything slips, so that it is announced; where nothing is typed, nothing can.
  if (Object.values(sentence.places).every(({ kind }) => kind === 'fixed' || kind === 'choice')) return null;
  const write = (at: string, place: Place, share: string) => {
    pen.slip(at, null);
    if (place.kind === 'share') pen.write(place.set(share), at);
  };
  return (
    <div role="alert">
      {own.map(({ at, place, slip: { message, instead } }) => (
        <p key={at} id={`slip-${at}`} className={classes.slip}>
          {message}{' '}
          {instead && (
            <button type="button" className={classes.act} onClick={() => write(at, place, instead.share)}>
              {instead.label}
            </button>
          )}
        </p>
      ))}
    </div>
  );
}

interface ActsProps {
  readonly sentence: Sentence;
  readonly pen: Pen;
  readonly unfolded: boolean;
  readonly onUnfold: (unfolded: boolean) => void;
}

/** What can be added or taken out, after the sentence: one act by its name, several behind a word. */
function Acts({ sentence, pen, unfolded, onUnfold }: ActsProps) {
  const t = useText(statutesMessages);
  const [first] = sentence.acts;
  if (!first) return null;
  if (sentence.acts.length === 1) return <ActButton sentence={sentence} act={first} pen={pen} />;
  return (
    <button
      type="button"
      className={classes.act}
      aria-expanded={unfolded}
      aria-label={t('more.of', { sentence: textOf(sentence) })}
      onClick={() => onUnfold(!unfolded)}
    >
      {t('more')}
    </button>
  );
}

function ActButton({ sentence, act, pen }: Omit<ActsProps, 'unfolded' | 'onUnfold'> & { readonly act: Act }) {
  return (
    <button
      type="button"
      className={classes.act}
      onClick={() => pen.write(act.apply(), `${sentence.id}/act/${act.id}`)}
    >
      {act.label}
    </button>
  );
}
