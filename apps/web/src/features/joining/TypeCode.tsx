import { Button } from '@mantine/core';
import { useState } from 'react';
import { Form } from '../../shared/forms/Form.js';
import { TextInput } from '../../shared/forms/kit.js';
import { useText } from '../../shared/i18n/LocaleProvider.js';
import prose from '../../shared/layout/Prose.module.css';
import { doorCode } from './door.js';
import classes from './TypeCode.module.css';
import { joiningMessages } from './messages.js';

interface TypeCodeProps {
  readonly start: string;
  readonly error: unknown;
  readonly onCode: (code: string) => void;
}

export function TypeCode({ start, error, onCode }: TypeCodeProps) {
  const t = useText(joiningMessages);
  const [text, setText] = useState(start);
  const [missing, setMissing] = useState(false);
  const submit = () => {
    const code = doorCode(text);
    setMissing(code === '');
    if (code !== '') onCode(code);
  };
  return (
    <>
      <h1>{t('title')}</h1>
      <p className={prose.lead}>{t('code.lead')}</p>
      <Form
        onSubmit={submit}
        error={doorCode(text) === start ? error : null}
        actions={<Button type="submit">{t('code.submit')}</Button>}
      >
        <TextInput
          classNames={{ input: classes.code }}
          name="door"
          label={t('code.label')}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          value={text}
          error={missing && t('code.missing')}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </Form>
    </>
  );
}
