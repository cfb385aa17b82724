import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { Admission, DoorOpened } from '@collegium/contract';
import { useRead, useRefresh } from '../../shared/api/query.js';
import { useText } from '../../shared/i18n/LocaleProvider.js';
import { Fetched } from '../../shared/layout/Fetched.js';
import prose from '../../shared/layout/Prose.module.css';
import { AskForm } from './AskForm.js';
import classes from './Entrance.module.css';
import { joiningMessages } from './messages.js';
import { MyRequests } from './MyRequests.js';

interface EntranceProps {
  readonly code: string;
  readonly door: DoorOpened;
  readonly onOther: () => void;
}

/** Behind the door: one's requests and their answers if any, else for whom one comes. */
export function Entrance({ code, door, onOther }: EntranceProps) {
  const t = useText(joiningMessages);
  const params = { assembly: door.assembly };
  const mine = useRead('myAdmissions', { params }, { refetchInterval: 2_500 });
  const [another, setAnother] = useState(false);
  const refresh = useRefresh();
  const accepted = mine.data?.admissions.filter(({ state }) => state === 'accepted').length ?? 0;
  useArrival(accepted);
  const sent = async () => {
    await refresh('myAdmissions', 'getMe');
    setAnother(false);
  };
  return (
    <>
      <header className={classes.head}>
        <p className={prose.soft}>{door.organisation}</p>
        <p className={classes.assembly}>{door.title}</p>
      </header>
      <Fetched read={mine} level={2}>
        {({ admissions }) =>
          admissions.length === 0 || another ? (
            <>
              <AskForm code={code} door={door} asked={admissions} onSent={sent} />
              {another && (
                <p>
                  <Button variant="subtle" onClick={() => setAnother(false)}>
                    {t('back')}
                  </Button>
                </p>
              )}
            </>
          ) : (
            <MyRequests
              assembly={door.assembly}
              admissions={admissions.toSorted(newestFirst)}
              onAnother={() => setAnother(true)}
            />
          )
        }
      </Fetched>
      <p>
        <Link href="/join" onClick={onOther}>
          {t('code.other')}
        </Link>
      </p>
    </>
  );
}

function newestFirst(a: Admission, b: Admission): number {
  return b.createdAt.localeCompare(a.createdAt);
}

/** Being accepted changes what one is in the assembly: everything read about oneself is asked again. */
function useArrival(accepted: number): void {
  const refresh = useRefresh();
  const last = useRef(accepted);
  useEffect(() => {
    if (accepted > last.current) void refresh('getMe', 'getBooth', 'getAssembly');
    last.current = accepted;
  }, [accepted, refresh]);
}
