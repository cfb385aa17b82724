import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { RegisterView } from '@collegium/contract';
import type { Report } from '@collegium/record';
import { useText } from '../../shared/i18n/LocaleProvider.js';
import { checkRegister, sameRecord, type RegisterFault } from './check-register.js';
import { FindingList } from './FindingList.js';
import { auditorMessages } from './messages.js';
import { useCheck } from './useCheck.js';
import classes from './Verdict.module.css';

interface VerdictProps {
  readonly assembly: string;
  readonly register: RegisterView;
}

/** First of all: does it hold? What this browser itself has computed, not what the server says of itself. */
export function Verdict({ assembly, register }: VerdictProps) {
  const t = useText(auditorMessages);
  const check = useCheck(assembly, register);
  const shown = useMemo(() => checkRegister(assembly, register), [assembly, register]);
  const report = check.data ?? null;
  const fault = shown ?? (report && !sameRecord(register, report) ? 'other-record' : null);
  const unreachable = check.isError;
  return (
    <section className={classes.verdict} data-verdict={kindOf(fault, report)} aria-labelledby="verdict">
      <div role="status">
        <VerdictWords fault={fault} report={report} unreachable={unreachable} acts={register.acts.length} />
      </div>
      {unreachable && <Button onClick={() => void check.refetch()}>{t('verdict.again')}</Button>}
      {report && (
        <details className={classes.details} open={report.verdict === 'failed'}>
          <summary>{t('verdict.details')}</summary>
          <FindingList findings={report.findings} />
        </details>
      )}
    </section>
  );
}

interface WordsProps {
  readonly fault: RegisterFault | null;
  readonly report: Report | null;
  readonly unreachable: boolean;
  readonly acts: number;
}

function VerdictWords({ fault, report, unreachable, acts }: WordsProps) {
  const t = useText(auditorMessages);
  if (fault !== null || report?.verdict === 'failed') {
    return (
      <>
        <h2 id="verdict">{t('verdict.fails')}</h2>
        {fault !== null && <p className={classes.counts}>{t(`fault.${fault}`)}</p>}
        <p>{t('verdict.fails.why')}</p>
      </>
    );
  }
  if (report !== null) {
    return (
      <>
        <h2 id="verdict">{t('verdict.holds')}</h2>
        <p className={classes.counts}>{t('verdict.counts', report.counts)}</p>
        <p>{t('verdict.by')}</p>
      </>
    );
  }
  return unreachable ? (
    <>
      <h2 id="verdict">{t('verdict.register')}</h2>
      <p>{t('verdict.register.why', { acts })}</p>
    </>
  ) : (
    <>
      <h2 id="verdict">{t('verdict.checking')}</h2>
      <p>{t('verdict.checking.why')}</p>
    </>
  );
}

function kindOf(fault: RegisterFault | null, report: Report | null): 'holds' | 'fails' | 'waiting' {
  if (fault !== null || report?.verdict === 'failed') return 'fails';
  return report === null ? 'waiting' : 'holds';
}
