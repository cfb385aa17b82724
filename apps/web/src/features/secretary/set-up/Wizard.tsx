import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useRefresh, useSend } from '../../../shared/api/query.js';
import { Form } from '../../../shared/forms/Form.js';
import { viewerTimeZone } from '../../../shared/i18n/format.js';
import { useText } from '../../../shared/i18n/LocaleProvider.js';
import prose from '../../../shared/layout/Prose.module.css';
import { AssemblyStep } from './AssemblyStep.js';
import { CollegesStep } from './CollegesStep.js';
import { dropDraft, emptyDraft, keepDraft, readDraft, slipsOf, steps, toRequest } from './draft.js';
import type { SetUpDraft, Slip, Step } from './draft.js';
import { MembersStep, usePreview } from './MembersStep.js';
import { setUpMessages } from './messages.js';
import { OrganisationStep } from './OrganisationStep.js';
import { stateOfRows } from './rows.js';
import { StepList } from './StepList.js';
import { SummaryStep } from './SummaryStep.js';

export interface StepProps {
  readonly draft: SetUpDraft;
  readonly slips: readonly Slip[];
  readonly onChange: (part: Partial<SetUpDraft>) => void;
}

/** Five short pages, one request at the end: everything is founded at once or nothing is. */
export function Wizard() {
  const t = useText(setUpMessages);
  const [draft, setDraft] = useDraft();
  const [step, setStep] = useState<Step>('organisation');
  const [tried, setTried] = useState(false);
  const create = useCreate();
  const preview = usePreview(draft);
  const membersWrong = draft.csv.trim() !== '' && (!preview.data || stateOfRows(preview.data).errors > 0);
  const slips = slipsOf(step, draft);
  const heading = useFocusOn(step);
  const at = steps.indexOf(step);
  const go = (to: Step) => {
    setTried(false);
    setStep(to);
  };
  const submit = () => {
    setTried(true);
    const stuck = slips.length > 0 || (step === 'members' && membersWrong);
    if (stuck) return;
    if (step === 'summary') create.mutate({ body: toRequest(draft) });
    else go(steps[at + 1] ?? 'summary');
  };
  const props: StepProps = {
    draft,
    slips: tried ? slips : [],
    onChange: (part) => setDraft((before) => ({ ...before, ...part })),
  };
  return (
    <div className={prose.stack} ref={heading}>
      <StepList current={step} draft={draft} membersWrong={membersWrong} onGo={go} />
      <Form
        onSubmit={submit}
        error={create.error}
        actions={
          <>
            <Button type="submit" loading={create.isPending}>
              {t(step === 'summary' ? 'create' : 'next')}
            </Button>
            {at > 0 && (
              <Button variant="default" onClick={() => go(steps[at - 1] ?? 'organisation')}>
                {t('previous')}
              </Button>
            )}
          </>
        }
      >
        <StepBody step={step} props={props} preview={preview} onGo={go} />
      </Form>
      <p className={prose.small}>{t('kept')}</p>
    </div>
  );
}

interface StepBodyProps {
  readonly step: Step;
  readonly props: StepProps;
  readonly preview: ReturnType<typeof usePreview>;
  readonly onGo: (step: Step) => void;
}

function StepBody({ step, props, preview, onGo }: StepBodyProps) {
  switch (step) {
    case 'organisation':
      return <OrganisationStep {...props} />;
    case 'colleges':
      return <CollegesStep {...props} />;
    case 'members':
      return <MembersStep {...props} preview={preview} />;
    case 'assembly':
      return <AssemblyStep {...props} />;
    case 'summary':
      return <SummaryStep draft={props.draft} members={preview.data?.rows.length ?? 0} onGo={onGo} />;
  }
}

function useDraft() {
  const t = useText(setUpMessages);
  const state = useState(() => readDraft(emptyDraft(viewerTimeZone(), t('assembly.name-default'))));
  const [draft] = state;
  useEffect(() => keepDraft(draft), [draft]);
  return state;
}

function useCreate() {
  const refresh = useRefresh();
  const [, goTo] = useLocation();
  return useSend('createOrganisation', async ({ assembly }) => {
    dropDraft();
    await refresh('getMe');
    goTo(`/assemblies/${assembly}/office`);
  });
}

/** Each step begins at its heading, for eyes and screen readers alike; not on the first display. */
function useFocusOn(step: Step) {
  const container = useRef<HTMLDivElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    container.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [step]);
  return container;
}
