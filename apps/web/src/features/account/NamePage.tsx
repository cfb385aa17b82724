import { Button } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Me } from '@collegium/contract';
import { useSend } from '../../shared/api/query.js';
import { Form } from '../../shared/forms/Form.js';
import { TextInput } from '../../shared/forms/kit.js';
import { useText } from '../../shared/i18n/LocaleProvider.js';
import { Page } from '../../shared/layout/Page.js';
import prose from '../../shared/layout/Prose.module.css';
import { SignedIn } from '../../shared/layout/SignedIn.js';
import { isNamed } from '../../shared/session/named.js';
import { takeReturn } from '../../shared/session/return-path.js';
import { useSignedIn } from '../../shared/session/useMe.js';
import { accountMessages } from './messages.js';

/** What one is called: asked once after the first sign-in, changed from the account's menu. */
export function NamePage() {
  const t = useText(accountMessages);
  return (
    <SignedIn fallbackTitle={t('name.title')}>
      {(me) => (
        <Page title={t('name.title')}>
          <div className={prose.stack}>
            <h1>{t('name.title')}</h1>
            <p className={prose.lead}>{t('name.lead')}</p>
            <NameForm account={me.account} />
          </div>
        </Page>
      )}
    </SignedIn>
  );
}

function NameForm({ account }: { readonly account: Me['account'] }) {
  const t = useText(accountMessages);
  const [, go] = useLocation();
  const [name, setName] = useState(isNamed(account) ? account.name : '');
  const [slip, setSlip] = useState(false);
  const signedIn = useSignedIn();
  const send = useSend('updateMe', (me) => {
    signedIn(me);
    go(takeReturn(), { replace: true });
  });
  const submit = () => {
    setSlip(name.trim() === '');
    if (name.trim() !== '') send.mutate({ body: { name: name.trim() } });
  };
  return (
    <Form
      onSubmit={submit}
      error={send.error}
      actions={
        <Button type="submit" loading={send.isPending}>
          {t('name.submit')}
        </Button>
      }
    >
      <TextInput
        name="name"
        autoComplete="name"
        maxLength={200}
        label={t('name.label')}
        description={t('name.hint')}
        value={name}
        error={slip && t('name.missing')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </Form>
  );
}
