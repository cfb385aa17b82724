import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useText } from '../i18n/LocaleProvider.js';
import { sharedMessages } from '../i18n/messages.js';
import { ApiProblem } from '../api/problem.js';
import { StateMessage } from './StateMessage.js';

/** Shows what was read; until then, or when it can't be, says so in words. What was read before stays shown. */
export function Fetched<T>({
  read,
  children,
  level = 1,
}: {
  readonly read: Pick<UseQueryResult<T>, 'data' | 'error' | 'refetch'>;
  readonly children: (data: T) => ReactNode;
  readonly level?: 1 | 2;
}) {
  if (read.data !== undefined) return children(read.data);
  if (read.error) return <Failure error={read.error} retry={() => void read.refetch()} level={level} />;
  return <Loading level={level} />;
}

export function Loading({ level = 1 }: { readonly level?: 1 | 2 }) {
  const t = useText(sharedMessages);
  return (
    <StateMessage kind="loading" title={t('loading.title')} level={level}>
      {t('loading.text')}
    </StateMessage>
  );
}

/** A refusal or a silence, drawn as a whole page or part of one. */
export function Failure({
  error,
  retry,
  level = 2,
}: {
  readonly error: unknown;
  readonly retry?: () => void;
  readonly level?: 1 | 2;
}) {
  const t = useText(sharedMessages);
  if (error instanceof ApiProblem) {
    return (
      <StateMessage kind="refused" title={t('refused.title')} level={level}>
        {error.sentence}
      </StateMessage>
    );
  }
  return (
    <StateMessage
      kind="offline"
      title={t('offline.title')}
      level={level}
      action={retry && <Button onClick={retry}>{t('offline.retry')}</Button>}
    >
      {t('offline.text')}
    </StateMessage>
  );
}
