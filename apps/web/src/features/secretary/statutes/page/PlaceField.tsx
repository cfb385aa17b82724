import { useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import type { Statutes } from '@collegium/rules';
import {
  BLANK,
  wordsIn,
  type ChoicePlace,
  type CountPlace,
  type NamePlace,
  type Place,
  type SharePlace,
} from '../text/sentence.js';
import { readShareText } from '../text/share.js';
import { readCount } from './slips.js';
import classes from './Text.module.css';

export interface PlaceFieldProps<P extends Place = Place> {
  readonly place: P;
  /** What was typed and can't stand here. */
  readonly slip: string | undefined;
  /** Id of the words that say what is wrong. */
  readonly slipId: string;
  readonly onWrite: (text: Statutes) => void;
  readonly onSlip: (typed: string | null) => void;
}

/** What can be written in a sentence, in the sentence itself. */
export function PlaceField({ place, ...props }: PlaceFieldProps) {
  switch (place.kind) {
    case 'fixed':
      return <span>{place.words}</span>;
    case 'choice':
      return <ChoiceField place={place} {...props} />;
    case 'share':
      return <ShareField place={place} {...props} />;
    case 'count':
      return <CountField place={place} {...props} />;
    case 'name':
      return <NameField place={place} {...props} />;
  }
}

/** Where a list can be opened by its words, they wrap like any others; elsewhere the list lies over them, unseen. */
const OPENS_BY_WORDS =
  typeof HTMLSelectElement !== 'undefined' && 'showPicker' in HTMLSelectElement.prototype;

/** The words chosen, standing in the sentence as its own; the list of the others belongs to the browser. */
function ChoiceField({ place, onWrite }: PlaceFieldProps<ChoicePlace>) {
  return (
    <label className={OPENS_BY_WORDS ? classes.choice : classes.covered} data-blank={place.value === BLANK}>
      <select
        aria-label={place.label}
        value={place.value}
        onChange={(event) => onWrite(place.set(event.currentTarget.value))}
        // The browser sends a click on the words on to their field.
        onClick={(event) => OPENS_BY_WORDS && event.currentTarget.showPicker()}
      >
        {place.options.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      <span aria-hidden="true">{wordsIn(place)}</span>
    </label>
  );
}

/** Read in words, written as a fraction or in hundredths; taken when one leaves it, or presses Enter. */
function ShareField({ place, slip, onWrite, ...props }: PlaceFieldProps<SharePlace>) {
  const take = (typed: string) => {
    const read = readShareText(typed);
    if ('exact' in read && read.exact !== place.value) onWrite(place.set(read.exact));
    return 'exact' in read;
  };
  return (
    <TakenField
      label={place.label}
      words={place.words}
      begin={place.value}
      slip={slip}
      take={take}
      {...props}
    />
  );
}

function CountField({ place, slip, onWrite, ...props }: PlaceFieldProps<CountPlace>) {
  const words = String(place.value);
  const take = (typed: string) => {
    const count = readCount(typed, place);
    if (count !== null && count !== place.value) onWrite(place.set(count));
    return count !== null;
  };
  return (
    <TakenField label={place.label} words={words} begin={words} numeric slip={slip} take={take} {...props} />
  );
}

interface TakenProps extends Pick<PlaceFieldProps, 'slip' | 'slipId' | 'onSlip'> {
  readonly label: string;
  /** What is read there, and what one begins to write from. */
  readonly words: string;
  readonly begin: string;
  readonly numeric?: boolean;
  /** Whether what was typed can stand there; it then does. */
  readonly take: (typed: string) => boolean;
}

/** What is typed is taken as a whole, when one has done; what can't be stays there as it was typed, until it can. */
function TakenField({ label, words, begin, numeric, slip, slipId, onSlip, take }: TakenProps) {
  const [typing, setTyping] = useState<string | null>(null);
  const settle = () => {
    if (typing === null) return;
    onSlip(take(typing) ? null : typing.trim());
    setTyping(null);
  };
  const enter = (event: KeyboardEvent) => {
    if (event.key === 'Enter') settle();
  };
  return (
    <LineInput
      label={label}
      value={typing ?? slip ?? words}
      numeric={numeric ?? false}
      wrong={slip !== undefined}
      slipId={slipId}
      onKeyDown={enter}
      onFocus={() => setTyping(slip ?? begin)}
      onBlur={settle}
      onType={setTyping}
    />
  );
}

/** Written as it is typed; an empty name is no name, and the one before stays in the text until there is another. */
function NameField({ place, slip, slipId, onWrite, onSlip }: PlaceFieldProps<NamePlace>) {
  const write = (name: string) => {
    const empty = name.trim() === '';
    onSlip(empty ? name : null);
    if (!empty) onWrite(place.set(name));
  };
  return (
    <LineInput
      label={place.label}
      value={slip ?? place.value}
      wrong={slip !== undefined}
      slipId={slipId}
      onType={write}
    />
  );
}

interface LineInputProps {
  readonly label: string;
  readonly value: string;
  readonly numeric?: boolean;
  readonly wrong: boolean;
  readonly slipId: string;
  readonly onType: (typed: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
}

/** A field as wide as what stands in it: a hidden copy of its words gives it its width. */
function LineInput({ label, value, numeric, wrong, slipId, onType, onFocus, ...on }: LineInputProps) {
  return (
    <span className={classes.line} data-wrong={wrong}>
      <span aria-hidden="true">{value || '\u00a0'}</span>
      <input
        type="text"
        size={1}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        {...(numeric ? { inputMode: 'numeric' } : {})}
        aria-label={label}
        aria-invalid={wrong}
        {...(wrong ? { 'aria-describedby': slipId } : {})}
        value={value}
        onChange={(event) => onType(event.currentTarget.value)}
        onFocus={(event) => {
          const field = event.currentTarget;
          // What one begins to write from takes the place of the words first: selected before, it would be added to.
          flushSync(() => onFocus?.());
          field.select();
        }}
        {...on}
      />
    </span>
  );
}
