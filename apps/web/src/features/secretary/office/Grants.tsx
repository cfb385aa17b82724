import { Button } from '@mantine/core';
import { useState } from 'react';
import type { GrantableRole, OfficeView } from '@collegium/contract';
import { useSend, useStoreAnswer } from '../../../shared/api/query.js';
import { looksLikeEmail } from '../../../shared/forms/email.js';
import { Form } from '../../../shared/forms/Form.js';
import { NativeSelect, TextInput } from '../../../shared/forms/kit.js';
import { useText } from '../../../shared/i18n/LocaleProvider.js';
import { sharedMessages } from '../../../shared/i18n/messages.js';
import { Refusal } from '../../../shared/layout/Refusal.js';
import prose from '../../../shared/layout/Prose.module.css';
import { officeMessages } from './messages.js';
import classes from './Office.module.css';

interface GrantsProps {
  readonly assembly: string;
  readonly grants: OfficeView['grants'];
  readonly secretary: boolean;
}

const GRANTABLE: readonly GrantableRole[] = ['chair', 'auditor', 'observer'];

/** Who holds which role, given by address. */
export function Grants({ assembly, grants, secretary }: GrantsProps) {
  const t = useText(officeMessages);
  const shared = useText(sharedMessages);
  const storeAnswer = useStoreAnswer();
  const withdraw = useSend('withdrawRole', (office) =>
    storeAnswer('getOffice', { params: { assembly } }, office),
  );
  return (
    <section className={classes.section} id="roles">
      <h2>{t('grants.title')}</h2>
      <ul className={classes.grants}>
        {grants.map((grant) => (
          <li key={grant.id}>
            <div>
              <p>
                {grant.name} · <strong>{shared(`role.${grant.role}`)}</strong>
              </p>
              <p className={prose.small}>{grant.email}</p>
            </div>
            {secretary && GRANTABLE.some((role) => role === grant.role) && (
              <Button
                variant="subtle"
                disabled={withdraw.isPending}
                aria-label={t('grants.withdraw-one', {
                  name: grant.name,
                  role: shared(`role.${grant.role}`),
                })}
                onClick={() => withdraw.mutate({ params: { assembly, grant: grant.id } })}
              >
                {t('grants.withdraw')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Refusal error={withdraw.error} />
      {secretary && <GrantForm assembly={assembly} />}
    </section>
  );
}

function GrantForm({ assembly }: { readonly assembly: string }) {
  const t = useText(officeMessages);
  const shared = useText(sharedMessages);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<GrantableRole>('chair');
  const [tried, setTried] = useState(false);
  const storeAnswer = useStoreAnswer();
  const grant = useSend('grantRole', (office) => {
    storeAnswer('getOffice', { params: { assembly } }, office);
    setName('');
    setEmail('');
    setTried(false);
  });
  const slips = { name: name.trim() === '', email: !looksLikeEmail(email) };
  const submit = () => {
    setTried(true);
    if (!slips.name && !slips.email)
      grant.mutate({ params: { assembly }, body: { name: name.trim(), email: email.trim(), role } });
  };
  return (
    <Form
      onSubmit={submit}
      error={grant.error}
      actions={
        <Button type="submit" variant="default" loading={grant.isPending}>
          {t('grants.submit')}
        </Button>
      }
    >
      <p className={prose.small}>{t('grants.lead')}</p>
      <TextInput
        label={t('grants.name')}
        autoComplete="off"
        value={name}
        error={tried && slips.name && t('grants.name-missing')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        type="email"
        label={t('grants.email')}
        autoComplete="off"
        value={email}
        error={tried && slips.email && t('grants.email-missing')}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('grants.role')}
        value={role}
        data={GRANTABLE.map((value) => ({ value, label: shared(`role.${value}`) }))}
        onChange={(event) => setRole(event.currentTarget.value as GrantableRole)}
      />
    </Form>
  );
}
