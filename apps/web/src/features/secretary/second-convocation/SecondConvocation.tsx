import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { AssemblyView } from '@collegium/contract';
import { useRefresh, useSend } from '../../../shared/api/query.js';
import { Form } from '../../../shared/forms/Form.js';
import { TextInput } from '../../../shared/forms/kit.js';
import { useText } from '../../../shared/i18n/LocaleProvider.js';
import prose from '../../../shared/layout/Prose.module.css';
import { secondConvocationMessages } from './messages.js';

interface SecondConvocationProps {
  readonly about: AssemblyView;
  readonly secretary: boolean;
}

/** What comes after an adjournment: when and where the assembly meets again, then the way to that sitting. */
export function SecondConvocation({ about, secretary }: SecondConvocationProps) {
  const t = useText(secondConvocationMessages);
  return (
    <section className={prose.stack} aria-labelledby="second-convocation">
      <h2 id="second-convocation">{t('title')}</h2>
      <After about={about} secretary={secretary} />
    </section>
  );
}

function After({ about, secretary }: SecondConvocationProps) {
  const t = useText(secondConvocationMessages);
  if (about.following !== null) {
    return (
      <p role="status">
        {t('done')} <Link href={`/assemblies/${about.following}/office`}>{t('go')}</Link>
      </p>
    );
  }
  return secretary ? <WhenAndWhere about={about} /> : <p>{t('wait')}</p>;
}

function WhenAndWhere({ about }: { readonly about: AssemblyView }) {
  const t = useText(secondConvocationMessages);
  const [{ date, time, place }, setAsked] = useState({ date: '', time: '', place: about.place });
  const change = (changed: { date?: string; time?: string; place?: string }) =>
    setAsked((asked) => ({ ...asked, ...changed }));
  const [tried, setTried] = useState(false);
  const refresh = useRefresh();
  const show = () => refresh('getAssembly', 'getMe');
  const convene = useSend('conveneAgain', show);
  const submit = () => {
    setTried(true);
    if (date === '' || time === '' || place.trim() === '') return;
    const body = { date, time, place: place.trim() };
    // Someone else may have been quicker: the page then shows the way to what they convened.
    convene.mutate({ params: { assembly: about.id }, body }, { onError: () => void show() });
  };
  const button = (
    <Button type="submit" loading={convene.isPending}>
      {t('submit')}
    </Button>
  );
  return (
    <Form onSubmit={submit} error={convene.error} actions={button}>
      <p>{t('lead')}</p>
      <TextInput
        type="date"
        label={t('date')}
        value={date}
        error={tried && date === '' && t('when-missing')}
        onChange={(event) => change({ date: event.currentTarget.value })}
      />
      <TextInput
        type="time"
        label={t('time')}
        value={time}
        error={tried && time === '' && t('when-missing')}
        onChange={(event) => change({ time: event.currentTarget.value })}
      />
      <TextInput
        label={t('place')}
        autoComplete="off"
        value={place}
        error={tried && place.trim() === '' && t('place-missing')}
        onChange={(event) => change({ place: event.currentTarget.value })}
      />
    </Form>
  );
}

/** On the page of a second convocation: what came before it. */
export function Origin({ follows }: { readonly follows: string }) {
  const t = useText(secondConvocationMessages);
  return (
    <p className={prose.small}>
      {t('origin')} <Link href={`/assemblies/${follows}/record`}>{t('origin.go')}</Link>
    </p>
  );
}
