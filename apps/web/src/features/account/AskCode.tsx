import { Button } from '@mantine/core';
import { useState } from 'react';
import { useSend } from '../../shared/api/query.js';
import { now } from '../../shared/device/clock.js';
import { looksLikeEmail } from '../../shared/forms/email.js';
import { Form } from '../../shared/forms/Form.js';
import { TextInput } from '../../shared/forms/kit.js';
import { useLocale, useText } from '../../shared/i18n/LocaleProvider.js';
import prose from '../../shared/layout/Prose.module.css';
import type { Challenge } from './challenge.js';
import { accountMessages } from './messages.js';

export function AskCode({ onAsked }: { readonly onAsked: (challenge: Challenge) => void }) {
  const t = useText(accountMessages);
  const { locale } = useLocale();
  const [email, setEmail] = useState('');
  const [slip, setSlip] = useState(false);
  const ask = useSend('requestSignIn', ({ challenge }) =>
    onAsked({ challenge, email: email.trim(), askedAt: now().getTime() }),
  );
  const submit = () => {
    setSlip(!looksLikeEmail(email));
    if (looksLikeEmail(email)) ask.mutate({ body: { email: email.trim(), locale } });
  };
  return (
    <>
      <h1>{t('sign-in.title')}</h1>
      <p className={prose.lead}>{t('sign-in.lead')}</p>
      <Form
        onSubmit={submit}
        error={ask.error}
        actions={
          <Button type="submit" loading={ask.isPending}>
            {t('sign-in.send')}
          </Button>
        }
      >
        <TextInput
          type="email"
          name="email"
          autoComplete="email"
          label={t('sign-in.email')}
          value={email}
          error={slip && t('sign-in.email-missing')}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
      </Form>
    </>
  );
}
