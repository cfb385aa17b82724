import { useEffect, useState } from 'react';
import type { AssemblyView, StatutesView } from '@collegium/contract';
import type { Statutes } from '@collegium/rules';
import { useRead } from '../../../shared/api/query.js';
import { useText } from '../../../shared/i18n/LocaleProvider.js';
import { Fetched } from '../../../shared/layout/Fetched.js';
import prose from '../../../shared/layout/Prose.module.css';
import { LeaveGuard } from './editing/LeaveGuard.js';
import { Newer } from './editing/Newer.js';
import { Tools } from './editing/Tools.js';
import { useEditing } from './editing/useEditing.js';
import { statutesMessages } from './messages.js';
import { TextOfStatutes } from './page/TextOfStatutes.js';
import { Shelf } from './Reading.js';
import type { Shown } from './versions/address.js';
import { Versions } from './versions/Versions.js';

interface WorkshopProps {
  readonly about: AssemblyView;
  readonly view: StatutesView;
  readonly shown: Shown;
}

/** Where the secretary writes: always on from the newest version, whichever this assembly decides by. */
export function Workshop({ about, view, shown }: WorkshopProps) {
  const { read, newest } = useNewest(about.id, view);
  if (newest === null)
    return (
      <Fetched read={read} level={2}>
        {() => null}
      </Fetched>
    );
  return <Desk about={about} view={view} shown={shown} newest={newest.version} newestText={newest.text} />;
}

interface Newest {
  readonly version: number;
  readonly text: Statutes;
}

/** The newest version; the one before it while a newer one is on its way, so that whoever writes isn't interrupted. */
function useNewest(assembly: string, view: StatutesView) {
  const version = Math.max(...view.versions.map((one) => one.version));
  const asked = useRead('getStatutes', { params: { assembly }, query: { version } });
  const [newest, setNewest] = useState<Newest | null>(null);
  const come = view.version === version ? view : asked.data;
  if (come?.version === version && newest?.version !== version) {
    setNewest({ version, text: come.statutes });
  }
  return { read: asked, newest };
}

interface DeskProps extends WorkshopProps {
  readonly newest: number;
  readonly newestText: Statutes;
}

function Desk({ about, view, shown, newest, newestText }: DeskProps) {
  const t = useText(statutesMessages);
  const desk = useEditing(about.id, newestText, newest);
  const { text, basedOn } = desk.editing;
  const { unsaved, startOver } = desk;
  useEffect(() => {
    // Nothing was written here: a newer version just takes its place.
    if (!unsaved && basedOn < newest) startOver(newestText, newest);
  });
  return (
    <>
      <LeaveGuard unsaved={desk.unsaved} />
      <Newer desk={desk} newest={newest} newestText={newestText} />
      {shown.kind === 'text' ? (
        <>
          <p className={`${prose.lead} no-print`}>{t('lead.write')}</p>
          <Tools assembly={about.id} view={view} newest={newest} desk={desk} />
          <TextOfStatutes statutes={text} pen={desk.pen} />
          <Versions versions={view.versions} mine={desk.unsaved} />
        </>
      ) : (
        <Shelf assembly={about.id} shown={shown} mine={text} />
      )}
    </>
  );
}
