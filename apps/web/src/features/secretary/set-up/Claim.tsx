import { Button } from '@mantine/core';
import { useState } from 'react';
import { useSend } from '../../../shared/api/query.js';
import { dropHash } from '../../../shared/device/useHash.js';
import { looksLikeEmail } from '../../../shared/forms/email.js';
import { Form } from '../../../shared/forms/Form.js';
import { TextInput } from '../../../shared/forms/kit.js';
import { useLocale, useText } from '../../../shared/i18n/LocaleProvider.js';
import prose from '../../../shared/layout/Prose.module.css';
import { useSignedIn } from '../../../shared/session/useMe.js';
import { setUpMessages } from './messages.js';

/** Uses the link of the first start: whoever holds it becomes the first secretary. */
export function Claim({ token }: { readonly token: string }) {
  const t = useText(setUpMessages);
  const { locale } = useLocale();
  const signedIn = useSignedIn();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [tried, setTried] = useState(false);
  const claim = useSend('claimSetUp', (me) => {
    signedIn(me);
    dropHash();
  });
  const slips = { name: name.trim() === '', email: !looksLikeEmail(email) };
  const submit = () => {
    setTried(true);
    if (!slips.name && !slips.email)
      claim.mutate({ body: { token, name: name.trim(), email: email.trim(), locale } });
  };
  return (
    <div className={prose.stack}>
      <h1>{t('claim.title')}</h1>
      <p className={prose.lead}>{t('claim.lead')}</p>
      <Form
        onSubmit={submit}
        error={claim.error}
        actions={
          <Button type="submit" loading={claim.isPending}>
            {t('claim.submit')}
          </Button>
        }
      >
        <TextInput
          name="name"
          autoComplete="name"
          label={t('claim.name')}
          value={name}
          error={tried && slips.name && t('claim.name-missing')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          type="email"
          name="email"
          autoComplete="email"
          label={t('claim.email')}
          value={email}
          error={tried && slips.email && t('claim.email-missing')}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
      </Form>
    </div>
  );
}
