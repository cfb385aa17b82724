import type { BallotView } from '@collegium/contract';
import { useText } from '../../../shared/i18n/LocaleProvider.js';
import { drafts } from '../device.js';
import { labelsOf } from '../mandates.js';
import { choiceOf } from '../paper/paper.js';
import { sharedMessages } from '../../../shared/i18n/messages.js';
import { paperMessages } from '../paper/messages.js';
import type { Mandate, Sheet } from '../sheets.js';
import type { Confirmation } from '../votes/make-vote.js';
import { PaperStep } from './PaperStep.js';
import { SummaryStep, type SummaryLine } from './SummaryStep.js';
import { useVotingFlow, type VotingFlow } from './useVotingFlow.js';

interface VotingProps {
  readonly assembly: string;
  readonly simulated: boolean;
  readonly ballot: BallotView;
  readonly mandates: readonly Mandate[];
  /** Something was marked: who shows the state of the mandates looks again. */
  readonly onMark: () => void;
  readonly onConfirm: (confirmations: readonly Confirmation[]) => void;
}

/** From the question to the confirmation: one paper after the other, then all of it to read again. */
export function Voting(props: VotingProps) {
  const { ballot, mandates, onMark, onConfirm } = props;
  const flow = useVotingFlow(ballot, mandates, onMark);
  const lines = useSummaryLines(flow);
  if (flow.sheet) return <PaperStep key={flow.sheet.key} ballot={ballot} flow={flow} sheet={flow.sheet} />;
  const confirm = () => {
    onConfirm(lines.flatMap((line) => confirmationOf(props, line)));
    flow.go(0);
    drafts.forgetProgress(ballot.id);
  };
  return (
    <SummaryStep
      ballot={ballot}
      lines={lines}
      moves={flow.moves}
      onConfirm={confirm}
      onBack={() => flow.go(flow.sheets.length - 1)}
    />
  );
}

function useSummaryLines(flow: VotingFlow): readonly SummaryLine[] {
  const words = useText(sharedMessages);
  const t = useText(paperMessages);
  const labels = (sheet: Sheet) => {
    const { picked, blank } = flow.marksOf(sheet);
    return blank ? [t('answer.blank')] : labelsOf(sheet.paper, picked, (answer) => words(`choice.${answer}`));
  };
  return flow.sheets.flatMap((sheet) =>
    sheet.entries.map((entry) => ({
      entry,
      paper: sheet.paper,
      choice: choiceOf(sheet.paper, flow.marksOf(sheet)),
      labels: labels(sheet),
    })),
  );
}

function confirmationOf(
  { assembly, simulated, ballot }: VotingProps,
  line: SummaryLine,
): readonly Confirmation[] {
  const { entry, choice, labels } = line;
  return choice ? [{ assembly, simulated, ballot, entry, choice, labels }] : [];
}
