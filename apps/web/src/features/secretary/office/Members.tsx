import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AssemblyView, AttendanceState, MemberView } from '@collegium/contract';
import { useRefresh, useSend } from '../../../shared/api/query.js';
import { NativeSelect } from '../../../shared/forms/kit.js';
import { formatTime } from '../../../shared/i18n/format.js';
import { useLocale, useText } from '../../../shared/i18n/LocaleProvider.js';
import { sharedMessages } from '../../../shared/i18n/messages.js';
import { Refusal } from '../../../shared/layout/Refusal.js';
import prose from '../../../shared/layout/Prose.module.css';
import { CollegeMark } from '../../../shared/pictures/CollegeMark.js';
import { officeMessages } from './messages.js';
import classes from './Office.module.css';
import { WithdrawRepresentation } from './WithdrawRepresentation.js';

interface MembersProps {
  readonly about: AssemblyView;
  readonly members: readonly MemberView[];
  readonly secretary: boolean;
}

/** The members college by college, who represents them and whether they are here. */
export function Members({ about, members, secretary }: MembersProps) {
  const t = useText(officeMessages);
  const refresh = useRefresh();
  const attendance = useSend('setAttendance', () => refresh('getOffice'));
  const [withdrawing, setWithdrawing] = useState<MemberView | null>(null);
  const set = (member: string, state: AttendanceState) =>
    attendance.mutate({ params: { assembly: about.id, member }, body: { state } });
  return (
    <section className={classes.section}>
      <h2>{t('members.title')}</h2>
      {members.length === 0 && <p className={prose.soft}>{t('members.empty')}</p>}
      <Refusal error={attendance.error} />
      {about.colleges
        .map(({ number, name }) => ({
          number,
          name,
          rows: members.filter(({ college }) => college === number),
        }))
        .filter(({ rows }) => rows.length > 0)
        .map(({ number, name, rows }) => (
          <section key={number}>
            <h3 className={classes.college}>
              <CollegeMark college={number} name={name} />
            </h3>
            <p className={prose.small}>
              {t('members.count', { called: rows.length, here: rows.filter(isHere).length })}
            </p>
            <CollegeTable
              rows={rows}
              timeZone={about.timeZone}
              onSet={secretary ? set : null}
              onWithdraw={setWithdrawing}
            />
          </section>
        ))}
      <WithdrawRepresentation assembly={about.id} member={withdrawing} onClose={() => setWithdrawing(null)} />
    </section>
  );
}

function isHere({ attendance }: MemberView): boolean {
  return attendance === 'room' || attendance === 'remote';
}

interface CollegeTableProps {
  readonly rows: readonly MemberView[];
  readonly timeZone: string;
  readonly onSet: ((member: string, state: AttendanceState) => void) | null;
  readonly onWithdraw: (member: MemberView) => void;
}

function CollegeTable({ rows, timeZone, onSet, onWithdraw }: CollegeTableProps) {
  const t = useText(officeMessages);
  return (
    <table className={classes.members}>
      <thead>
        <tr>
          {(['name', 'representative', 'presence'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`members.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((member) => (
          <MemberLine
            key={member.id}
            member={member}
            timeZone={timeZone}
            onSet={onSet}
            onWithdraw={onWithdraw}
          />
        ))}
      </tbody>
    </table>
  );
}

interface MemberLineProps extends Pick<CollegeTableProps, 'timeZone' | 'onSet' | 'onWithdraw'> {
  readonly member: MemberView;
}

function MemberLine({ member, timeZone, onSet, onWithdraw }: MemberLineProps) {
  const t = useText(officeMessages);
  const shared = useText(sharedMessages);
  const { representative, attendance } = member;
  return (
    <tr data-here={isHere(member)}>
      <th scope="row">
        <span className={classes.name}>{member.name}</span>
        {member.example && <em className={prose.small}> {shared('example')}</em>}
      </th>
      <td>
        {representative ? (
          <>
            {representative.name}
            <br />
            <span className={prose.small}>{representative.function}</span>
            {onSet && member.state === 'admitted' && (
              <>
                <br />
                <Button
                  variant="subtle"
                  size="compact-sm"
                  aria-label={t('withdraw.one', { member: member.name })}
                  onClick={() => onWithdraw(member)}
                >
                  {t('withdraw')}
                </Button>
              </>
            )}
          </>
        ) : (
          <span className={prose.small}>{t('members.nobody')}</span>
        )}
      </td>
      <td>
        {onSet && member.state === 'admitted' ? (
          <NativeSelect
            size="md"
            aria-label={t('members.presence-of', { member: member.name })}
            value={attendance ?? ''}
            data={[
              ...(attendance === null ? [{ value: '', label: t('members.none'), disabled: true }] : []),
              ...(['room', 'remote', 'left'] as const).map((state) => ({
                value: state,
                label: t(`members.${state}`),
              })),
            ]}
            onChange={(event) => onSet(member.id, event.currentTarget.value as AttendanceState)}
          />
        ) : (
          t(`members.${attendance ?? 'none'}`)
        )}{' '}
        <Since member={member} timeZone={timeZone} />
      </td>
    </tr>
  );
}

function Since({ member, timeZone }: Pick<MemberLineProps, 'member' | 'timeZone'>) {
  const t = useText(officeMessages);
  const { locale } = useLocale();
  if (member.since === null) return null;
  const time = formatTime(locale, member.since, timeZone);
  return (
    <span className={prose.small}>
      {t(member.attendance === 'left' ? 'members.left-at' : 'members.since', { time })}
    </span>
  );
}
