import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Me } from '@collegium/contract';
import { isProblem } from '../../shared/api/problem.js';
import { useSend } from '../../shared/api/query.js';
import { now, useNow } from '../../shared/device/clock.js';
import { Form } from '../../shared/forms/Form.js';
import { useLocale, useText } from '../../shared/i18n/LocaleProvider.js';
import prose from '../../shared/layout/Prose.module.css';
import { useMe } from '../../shared/session/useMe.js';
import { digitsOf, secondsToResend, type Challenge } from './challenge.js';
import { CodeField } from './CodeField.js';
import { accountMessages } from './messages.js';

interface EnterCodeProps {
  readonly challenge: Challenge;
  readonly onAsked: (challenge: Challenge | null) => void;
  readonly onSignedIn: (me: Me) => void;
}

export function EnterCode({ challenge, onAsked, onSignedIn }: EnterCodeProps) {
  const t = useText(accountMessages);
  const { installation } = useMe();
  const [code, setCode] = useState('');
  const [short, setShort] = useState(false);
  const signIn = useSend('signInWithCode', onSignedIn);
  const send = (digits: string) => {
    setShort(digits.length < 6);
    if (digits.length === 6 && !signIn.isPending)
      signIn.mutate({ body: { challenge: challenge.challenge, code: digits } });
  };
  const change = (text: string) => {
    const digits = digitsOf(text);
    setCode(digits);
    if (digits.length === 6 && digits !== code) send(digits);
  };
  return (
    <>
      <h1>{t('code.title')}</h1>
      <p className={prose.lead}>{t('code.to', { email: challenge.email })}</p>
      <Form
        onSubmit={() => send(code)}
        error={signIn.error}
        actions={
          <Button type="submit" loading={signIn.isPending}>
            {t('code.submit')}
          </Button>
        }
      >
        <CodeField
          label={t('code.label')}
          value={code}
          onChange={change}
          error={short ? t('code.incomplete') : null}
        />
      </Form>
      <p className={prose.soft}>{t('code.spam')}</p>
      {installation?.mailbox && (
        <p>
          <Link href="/mailbox">{t('code.mailbox')}</Link>
        </p>
      )}
      <Resend challenge={challenge} onAsked={onAsked} spent={isSpent(signIn.error)} />
    </>
  );
}

/** No try can succeed any more here: the answer just said to ask for another code. */
function isSpent(error: unknown): boolean {
  if (isProblem(error, 'code-wrong')) return error.body.inputs?.['left'] === 0;
  return (['code-expired', 'code-used', 'code-other-browser'] as const).some((code) =>
    isProblem(error, code),
  );
}

interface ResendProps extends Pick<EnterCodeProps, 'challenge' | 'onAsked'> {
  /** Nothing is to be waited for. */
  readonly spent: boolean;
}

function Resend({ challenge, onAsked, spent }: ResendProps) {
  const t = useText(accountMessages);
  const { locale } = useLocale();
  const wait = secondsToResend(challenge.askedAt, useNow(1000).getTime());
  const seconds = spent ? 0 : wait;
  const again = useSend('requestSignIn', (answer) =>
    onAsked({ ...challenge, challenge: answer.challenge, askedAt: now().getTime() }),
  );
  return (
    <Form
      onSubmit={() => again.mutate({ body: { email: challenge.email, locale } })}
      error={again.error}
      actions={
        <>
          {seconds === 0 && (
            <Button type="submit" variant="default" loading={again.isPending}>
              {t('code.resend')}
            </Button>
          )}
          <Button variant="subtle" onClick={() => onAsked(null)}>
            {t('code.other-address')}
          </Button>
        </>
      }
    >
      {seconds > 0 && <p className={prose.small}>{t('code.resend-later', { seconds })}</p>}
    </Form>
  );
}
