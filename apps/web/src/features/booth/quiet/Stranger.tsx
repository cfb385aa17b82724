import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { useRead } from '../../../shared/api/query.js';
import { useText } from '../../../shared/i18n/LocaleProvider.js';
import { boothMessages } from '../messages.js';
import { Quiet } from './QuietScene.js';

const SOON = 4_000;

/** Someone who votes for nobody here yet: where to ask, and what became of it. */
export function Stranger({
  assembly,
  doorCode,
}: {
  readonly assembly: string;
  readonly doorCode: string | null;
}) {
  const t = useText(boothMessages);
  const { data } = useRead('myAdmissions', { params: { assembly } }, { refetchInterval: SOON });
  const pending = data?.admissions.filter(({ state }) => state === 'pending') ?? [];
  const declined = data?.admissions.filter(({ state }) => state === 'declined') ?? [];
  return (
    <Quiet title={t('stranger.title')}>
      {pending.map(({ id, memberName }) => (
        <p key={id} role="status">
          {t('stranger.pending', { member: memberName })}
        </p>
      ))}
      {declined.map(({ id, memberName, reason }) => (
        <p key={id}>{t('stranger.declined', { member: memberName, reason: reason ?? '' })}</p>
      ))}
      {pending.length === 0 && (
        <>
          <p>{t('stranger.text')}</p>
          <p>
            <Button component={Link} href={doorCode === null ? '/join' : `/join#${doorCode}`}>
              {t('stranger.join')}
            </Button>
          </p>
        </>
      )}
    </Quiet>
  );
}
