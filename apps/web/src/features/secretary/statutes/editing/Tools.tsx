import { Button } from '@mantine/core';
import { useState } from 'react';
import type { StatutesView } from '@collegium/contract';
import { isProblem } from '../../../../shared/api/problem.js';
import { useRefresh, useSend } from '../../../../shared/api/query.js';
import { saveFile } from '../../../../shared/device/save-file.js';
import { useLocale, useText } from '../../../../shared/i18n/LocaleProvider.js';
import { Refusal } from '../../../../shared/layout/Refusal.js';
import { exportText } from '../../../../shared/statutes/statutes-file.js';
import { editingMessages } from './messages.js';
import { ImportFile } from './ImportFile.js';
import { obstacleTo, type Obstacle } from './obstacle.js';
import { Presets } from './Presets.js';
import type { Desk } from './useEditing.js';
import classes from './Editing.module.css';

interface ToolsProps {
  readonly assembly: string;
  readonly view: StatutesView;
  readonly newest: number;
  readonly desk: Desk;
}

/** What is done with the text as a whole: save it, take a change back, start from a model, a file in, a file out. */
export function Tools({ assembly, view, newest, desk }: ToolsProps) {
  const t = useText(editingMessages);
  const { editing, unsaved } = desk;
  const [choosing, setChoosing] = useState(false);
  return (
    <section className={`${classes.tools} no-print`} aria-label={t('tools')}>
      <Applies view={view} newest={newest} />
      <div className={classes.acts}>
        <Save assembly={assembly} desk={desk} newest={newest} />
        <Button variant="default" disabled={editing.before.length === 0} onClick={desk.undo}>
          {t('undo')}
        </Button>
        <Button variant="default" onClick={() => setChoosing(true)}>
          {t('presets')}
        </Button>
        <ImportFile onRead={desk.replace} />
        <Button
          variant="default"
          onClick={() => saveFile('statutes.json', exportText(editing.text), 'application/json')}
        >
          {t('export')}
        </Button>
      </div>
      {unsaved && desk.found && (
        <p className={classes.found}>
          {t('found.text')}{' '}
          <button
            type="button"
            className={classes.plain}
            onClick={() => desk.startOver(editing.saved, newest)}
          >
            {t('found.drop')}
          </button>
        </p>
      )}
      <Presets
        open={choosing}
        text={editing.text}
        onClose={() => setChoosing(false)}
        onReplace={desk.replace}
      />
    </section>
  );
}

function Applies({ view, newest }: { readonly view: StatutesView; readonly newest: number }) {
  const t = useText(editingMessages);
  const taken = view.versions.find((version) => version.taken)?.version ?? newest;
  const next = newest + 1;
  return <p>{view.appliesHere ? t('applies.here', { next }) : t('applies.later', { taken, next })}</p>;
}

/** Saves, unless something keeps the text from it: then says what, and leads there. */
function Save({ assembly, desk, newest }: Omit<ToolsProps, 'view'>) {
  const t = useText(editingMessages);
  const { locale } = useLocale();
  const { editing, unsaved, kept, pen } = desk;
  const [obstacle, setObstacle] = useState<Obstacle | null>(null);
  const refresh = useRefresh();
  const again = () => refresh('getStatutes', 'getAssembly', 'getOffice', 'getBallot');
  const save = useSend('saveStatutes', async (answer) => {
    desk.startOver(answer.statutes, answer.version);
    await again();
  });
  const press = () => {
    const found = obstacleTo(editing.text, [...pen.slips.keys()], locale);
    setObstacle(found);
    if (found?.kind === 'findings') document.getElementById('summary')?.focus();
    if (found) return;
    const body = { statutes: editing.text, basedOn: editing.basedOn };
    // Somebody else may have been quicker: the page then shows that there is a newer version.
    save.mutate({ params: { assembly }, body }, { onError: () => void again() });
  };
  const state = unsaved
    ? kept
      ? t('state.unsaved')
      : t('state.not-kept')
    : t('state.saved', { version: editing.basedOn });
  return (
    <div className={classes.save}>
      <Button disabled={!unsaved || editing.basedOn < newest} loading={save.isPending} onClick={press}>
        {t('save')}
      </Button>
      <p role="status" className={classes.state} data-unsaved={unsaved}>
        {state}
      </p>
      <div role="alert">{obstacle && unsaved && <Cannot obstacle={obstacle} />}</div>
      <Refusal error={unsaved && !isProblem(save.error, 'statutes-newer') ? save.error : null} />
    </div>
  );
}

function Cannot({ obstacle }: { readonly obstacle: Obstacle }) {
  const t = useText(editingMessages);
  return (
    <div className={classes.cannot}>
      <p>{t(`cannot.${obstacle.kind}`)}</p>
      {obstacle.kind === 'schema' && (
        <ul>
          {obstacle.messages.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
