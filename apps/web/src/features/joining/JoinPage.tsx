import { useEffect, useState } from 'react';
import { useHash } from '../../shared/device/useHash.js';
import { useText } from '../../shared/i18n/LocaleProvider.js';
import { Failure, Loading } from '../../shared/layout/Fetched.js';
import { Page } from '../../shared/layout/Page.js';
import { SignedIn } from '../../shared/layout/SignedIn.js';
import prose from '../../shared/layout/Prose.module.css';
import { isProblem } from '../../shared/api/problem.js';
import { doorCode, lastDoor, useDoor } from './door.js';
import { Entrance } from './Entrance.js';
import { joiningMessages } from './messages.js';
import { TypeCode } from './TypeCode.js';

/** The way in: a code scanned (`/join#CODE`) or typed, for whom one comes, then the secretary's answer. */
export function JoinPage() {
  const t = useText(joiningMessages);
  const scanned = doorCode(useHash());
  const [typed, setTyped] = useState(lastDoor.read);
  const code = scanned || typed;
  return (
    <SignedIn fallbackTitle={t('title')}>
      {() => <Door key={code} code={code} onCode={(next) => leaveHash(next, setTyped)} />}
    </SignedIn>
  );
}

/** A typed code replaces the scanned one in the address too, so that a reload doesn't bring the old one back. */
function leaveHash(code: string, setTyped: (code: string) => void): void {
  if (window.location.hash !== '') window.location.hash = code;
  setTyped(code);
}

function Door({ code, onCode }: { readonly code: string; readonly onCode: (code: string) => void }) {
  const t = useText(joiningMessages);
  const door = useDoor(code);
  const wrong = isProblem(door.error, 'door-code-wrong') || isProblem(door.error, 'door-closed');
  useEffect(() => {
    if (door.data) lastDoor.keep(code);
    if (wrong) lastDoor.forget();
  }, [door.data, wrong, code]);
  const asking = code === '' || wrong || isProblem(door.error);
  return (
    <Page
      title={door.data ? `${t('title')} · ${door.data.title}` : t('title')}
      {...(door.data ? { simulated: door.data.simulated, context: door.data.organisation } : {})}
    >
      <div className={prose.stack}>
        {door.data ? (
          <Entrance code={code} door={door.data} onOther={() => onCode('')} />
        ) : asking ? (
          <TypeCode start={code} error={door.error} onCode={onCode} />
        ) : door.error ? (
          <Failure error={door.error} retry={() => void door.refetch()} level={1} />
        ) : (
          <Loading />
        )}
      </div>
    </Page>
  );
}
