import type { BallotView } from '@collegium/contract';
import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { formatList } from '../../../shared/i18n/format.js';
import { useLocale, useText } from '../../../shared/i18n/LocaleProvider.js';
import { BallotHead, Notices } from '../BallotHead.js';
import { drafts } from '../device.js';
import { boothMessages } from '../messages.js';
import { choiceOf, countOf, restingOf, type Marks } from '../paper/paper.js';
import { PaperForm } from '../paper/PaperForm.js';
import { paperMessages } from '../paper/messages.js';
import type { Sheet } from '../sheets.js';
import { useFocusOn } from '../useFocusOn.js';
import { voteMessages } from '../votes/messages.js';
import type { VotingFlow } from './useVotingFlow.js';
import classes from './Voting.module.css';

/** With more names than this, the way on is kept within reach of the thumb. */
const MANY = 5;

interface PaperStepProps {
  readonly ballot: BallotView;
  readonly flow: VotingFlow;
  readonly sheet: Sheet;
}

/** One paper: the question, the rule, the options, and the way on. */
export function PaperStep({ ballot, flow, sheet }: PaperStepProps) {
  const t = useText(voteMessages);
  const b = useText(boothMessages);
  const heading = useFocusOn(flow.moves);
  const why = useId();
  const [asked, setAsked] = useState(false);
  const marks = flow.marksOf(sheet);
  const ready = choiceOf(sheet.paper, marks) !== null;
  const own = sheet.entries.map(({ college }) => college);
  const last = flow.at === flow.sheets.length - 1;
  const change = (next: Marks) => {
    setAsked(false);
    flow.setMarks(sheet, next);
  };
  return (
    <form
      className={classes.step}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) flow.go(flow.at + 1);
        else setAsked(true);
      }}
    >
      <BallotHead ballot={ballot} colleges={own} heading={heading} ownOnly />
      {flow.changed && (
        <p className={classes.notice} role="status">
          {t('paper.changed')}
        </p>
      )}
      {flow.shareable && <ModeChoice flow={flow} />}
      <PaperOf flow={flow} sheet={sheet} />
      <PaperForm paper={sheet.paper} marks={marks} onChange={change} why={why} />
      <p className={classes.aside}>{b('ballot.public')}</p>
      <div
        className={classes.bar}
        data-long={sheet.paper.kind === 'election' && sheet.paper.names.length > MANY}
      >
        <Progress sheet={sheet} marks={marks} asked={asked && !ready} why={why} />
        <Button type="submit" size="lg" className={classes.primary}>
          {t(last ? 'go.check' : 'go.on')}
        </Button>
      </div>
      <OtherWays flow={flow} />
      <Notices ballot={ballot} own={own} about="others" />
      {!drafts.lasting && <p className={classes.aside}>{t('memory-only')}</p>}
    </form>
  );
}

function ModeChoice({ flow }: { readonly flow: VotingFlow }) {
  const t = useText(voteMessages);
  const count = flow.sheets.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <fieldset className={classes.mode}>
      <legend>{t('mode.legend', { count })}</legend>
      {(['same', 'each'] as const).map((mode) => (
        <label key={mode} data-marked={flow.mode === mode}>
          <input type="radio" name="mode" checked={flow.mode === mode} onChange={() => flow.setMode(mode)} />
          {t(`mode.${mode}`)}
        </label>
      ))}
    </fieldset>
  );
}

/** Whose paper this is; nothing to say where someone votes for a single member. */
function PaperOf({ flow, sheet }: { readonly flow: VotingFlow; readonly sheet: Sheet }) {
  const t = useText(voteMessages);
  const { locale } = useLocale();
  if (flow.sheets.length === 1 && sheet.entries.length === 1) return null;
  const members = formatList(
    locale,
    sheet.entries.map(({ member }) => member.name),
  );
  return (
    <p className={classes.of}>
      {flow.sheets.length > 1 && (
        <span className={classes.count}>{t('step.of', { at: flow.at + 1, of: flow.sheets.length })}</span>
      )}
      <strong>{t('paper.for', { members })}</strong>
    </p>
  );
}

interface ProgressProps {
  readonly sheet: Sheet;
  readonly marks: Marks;
  /** The person wanted to go on without an answer. */
  readonly asked: boolean;
  readonly why: string;
}

/** How many names are chosen, why the others rest, and what is missing. */
function Progress({ sheet: { paper }, marks, asked, why }: ProgressProps) {
  const t = useText(voteMessages);
  const p = useText(paperMessages);
  const resting = restingOf(paper, marks);
  const count = countOf(marks);
  const missing = paper.kind === 'election' && count > 0 && count < paper.min;
  return (
    <div className={classes.progress} data-empty={paper.kind !== 'election' && !asked}>
      {paper.kind === 'election' && (
        <p className={classes.counter} role="status">
          <span aria-hidden="true">{p('names.counter', { count, max: paper.max })}</span>
          <span className="visually-hidden">{p('names.counter.spoken', { count, max: paper.max })}</span>
        </p>
      )}
      <p id={why} role="status" className={classes.aside}>
        {resting && p(`names.${resting}`)}
      </p>
      <p role="alert" className={asked ? classes.asked : undefined}>
        {asked && (missing ? p('names.too-few', { missing: paper.min - count }) : t('paper.nothing'))}
      </p>
    </div>
  );
}

function OtherWays({ flow }: { readonly flow: VotingFlow }) {
  const t = useText(voteMessages);
  if (flow.sheets.length === 1) return null;
  return (
    <div className={classes.ways}>
      {flow.at > 0 && (
        <Button variant="subtle" onClick={() => flow.go(flow.at - 1)}>
          {t('go.back')}
        </Button>
      )}
      <Button variant="subtle" onClick={() => flow.go(flow.at + 1)}>
        {t('go.skip')}
      </Button>
    </div>
  );
}
