import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Locale, MaybeMe, Me } from '@collegium/contract';
import { call } from '../api/call.js';
import { useRead } from '../api/query.js';
import { useLocale } from '../i18n/LocaleProvider.js';

/** Who is signed in, and what this installation offers. `ready` is false until the server has said. */
export function useMe(): {
  readonly me: Me | null;
  readonly installation: Pick<MaybeMe, 'demonstration' | 'mailbox'> | null;
  readonly ready: boolean;
  readonly error: unknown;
} {
  const { data, error } = useRead('getMe', {});
  return { me: data?.me ?? null, installation: data ?? null, ready: data !== undefined, error };
}

/** After signing in: everything read before was read as somebody else. */
export function useSignedIn(): (me: Me) => void {
  const client = useQueryClient();
  const { setLocale } = useLocale();
  return useCallback(
    (me) => {
      const before = client.getQueryData<MaybeMe>(['getMe', {}]);
      client.clear();
      const installation = {
        demonstration: before?.demonstration ?? false,
        mailbox: before?.mailbox ?? false,
      };
      client.setQueryData<MaybeMe>(['getMe', {}], { ...installation, me });
      setLocale(me.account.locale);
    },
    [client, setLocale],
  );
}

/** Changes the language of this device, and of the account when one is signed in (its mails follow). */
export function useSwitchLocale(): (locale: Locale) => void {
  const { setLocale } = useLocale();
  const { me } = useMe();
  return useCallback(
    (locale) => {
      setLocale(locale);
      // The screen has already changed; the account follows if it can, and will be asked again at the next change.
      if (me) void call('updateMe', { body: { locale } }).catch(() => undefined);
    },
    [me, setLocale],
  );
}
