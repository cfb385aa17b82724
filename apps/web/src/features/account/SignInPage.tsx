import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Me } from '@collegium/contract';
import { useText } from '../../shared/i18n/LocaleProvider.js';
import { Page } from '../../shared/layout/Page.js';
import { isNamed } from '../../shared/session/named.js';
import { takeReturn } from '../../shared/session/return-path.js';
import { useSignedIn } from '../../shared/session/useMe.js';
import prose from '../../shared/layout/Prose.module.css';
import { AskCode } from './AskCode.js';
import { keepChallenge, readChallenge, type Challenge } from './challenge.js';
import { EnterCode } from './EnterCode.js';
import { accountMessages } from './messages.js';

/** Address, then code. The answer is the same whether or not the address is known. */
export function SignInPage() {
  const t = useText(accountMessages);
  const [challenge, setChallenge] = useState(readChallenge);
  const arrive = useArrive();
  const asked = (next: Challenge | null) => {
    keepChallenge(next);
    setChallenge(next);
  };
  return (
    <Page title={t('sign-in.title')}>
      <div className={prose.stack}>
        {challenge ? (
          <EnterCode key={challenge.challenge} challenge={challenge} onAsked={asked} onSignedIn={arrive} />
        ) : (
          <AskCode onAsked={asked} />
        )}
      </div>
    </Page>
  );
}

/** Once signed in: back to where one was going, by way of one's name where it isn't known yet. */
export function useArrive(): (me: Me) => void {
  const signedIn = useSignedIn();
  const [, go] = useLocation();
  return (me) => {
    keepChallenge(null);
    signedIn(me);
    go(isNamed(me.account) ? takeReturn() : '/name', { replace: true });
  };
}
