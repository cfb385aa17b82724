import type { AssemblyView, OfficeView } from '@collegium/contract';
import { useRead, useRefreshOn } from '../../../shared/api/query.js';
import { useText } from '../../../shared/i18n/LocaleProvider.js';
import { sharedMessages } from '../../../shared/i18n/messages.js';
import { Fetched } from '../../../shared/layout/Fetched.js';
import { LiveLine } from '../../../shared/layout/LiveLine.js';
import { Page } from '../../../shared/layout/Page.js';
import { SignedIn } from '../../../shared/layout/SignedIn.js';
import { When } from '../../../shared/layout/When.js';
import prose from '../../../shared/layout/Prose.module.css';
import { useLive } from '../../../shared/live/useLive.js';
import { SimulatorLink } from '../../../shared/layout/SimulatorLink.js';
import { Origin, SecondConvocation } from '../second-convocation/SecondConvocation.js';
import { Ballots } from './Ballots.js';
import { Checklist } from './Checklist.js';
import { Door } from './Door.js';
import { Grants } from './Grants.js';
import { Members } from './Members.js';
import { officeMessages } from './messages.js';
import classes from './Office.module.css';
import { officeStamp } from './office-stamp.js';
import { Requests } from './Requests.js';

/** The secretary's table: what is missing, who is at the door, who is here, what will be asked. */
export function OfficePage({ assembly }: { readonly assembly: string }) {
  const t = useText(officeMessages);
  return <SignedIn fallbackTitle={t('title')}>{() => <Office assembly={assembly} />}</SignedIn>;
}

function Office({ assembly }: { readonly assembly: string }) {
  const t = useText(officeMessages);
  const params = { assembly };
  const view = useRead('getAssembly', { params });
  const office = useRead('getOffice', { params });
  const live = useLive(assembly);
  useRefreshOn(officeStamp(live.snapshot), 'getOffice', 'getAssembly', 'getBallot');
  return (
    <Page
      title={view.data ? `${t('title')} · ${view.data.title}` : t('title')}
      width="wide"
      context={view.data?.organisation.shortName}
      {...(view.data ? { simulated: view.data.simulated } : {})}
    >
      <Fetched read={view}>
        {(about) => (
          <div className={prose.stack}>
            <Heading about={about} />
            <LiveLine live={live} />
            <Fetched read={office} level={2}>
              {(people) => <Tables about={about} people={people} />}
            </Fetched>
          </div>
        )}
      </Fetched>
    </Page>
  );
}

function Heading({ about }: { readonly about: AssemblyView }) {
  const t = useText(officeMessages);
  const shared = useText(sharedMessages);
  return (
    <header>
      <p className={prose.soft}>{t('title')}</p>
      <h1>{about.title}</h1>
      <p>
        <When instant={about.startsAt} timeZone={about.timeZone} />, {about.place} ·{' '}
        <strong>{shared(`state.${about.state}`)}</strong>
      </p>
      {about.follows !== null && <Origin follows={about.follows} />}
    </header>
  );
}

function Tables({ about, people }: { readonly about: AssemblyView; readonly people: OfficeView }) {
  const secretary = about.roles.includes('secretary');
  return (
    <div className={classes.tables}>
      <div className={classes.main}>
        {about.state === 'adjourned' ? (
          <SecondConvocation about={about} secretary={secretary} />
        ) : (
          <Checklist about={about} checklist={people.checklist} secretary={secretary} />
        )}
        <Requests assembly={about.id} admissions={people.admissions} secretary={secretary} />
        <Members about={about} members={people.members} secretary={secretary} />
        <Ballots about={about} secretary={secretary} />
        <SimulatorLink assembly={about.id} />
      </div>
      <div className={classes.side}>
        <Door code={people.doorCode} url={people.joinUrl} />
        <Grants assembly={about.id} grants={people.grants} secretary={secretary} />
      </div>
    </div>
  );
}
