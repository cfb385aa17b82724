import { Link, useLocation } from 'wouter';
import type { Demonstration, Persona } from '@collegium/contract';
import { useSend } from '../../shared/api/query.js';
import { useLocale, useText, useWords } from '../../shared/i18n/LocaleProvider.js';
import { Refusal } from '../../shared/layout/Refusal.js';
import prose from '../../shared/layout/Prose.module.css';
import { CollegeMark } from '../../shared/pictures/CollegeMark.js';
import { useMe, useSignedIn } from '../../shared/session/useMe.js';
import classes from './DemoPage.module.css';
import { pageOf, resumeAt } from './destination.js';
import { demonstrationMessages } from './messages.js';

/** Every role, named by its function, taken in one click. */
export function Roles({ demonstration }: { readonly demonstration: Demonstration }) {
  const t = useText(demonstrationMessages);
  const { me } = useMe();
  const { locale } = useLocale();
  const signedIn = useSignedIn();
  const [, go] = useLocation();
  const take = useSend('takePersona', (taken) => {
    // The language one was reading in goes on: a persona has none of its own.
    signedIn({ ...taken, account: { ...taken.account, locale } });
    go(pageOf(taken, demonstration));
  });
  const rows = (personas: readonly Persona[]) =>
    personas.map((persona) => (
      <PersonaRow
        key={persona.key}
        persona={persona}
        busy={take.isPending}
        onTake={() => take.mutate({ body: { persona: persona.key } })}
      />
    ));
  const members = demonstration.personas.filter(({ role }) => role === 'member');
  const bureau = demonstration.personas.filter(({ role }) => role !== 'member');
  return (
    <section className={prose.stack}>
      <h2>{t('roles.title')}</h2>
      {me && (
        <p>
          {t('roles.current', { role: me.account.name })}{' '}
          <Link href={resumeAt(me, demonstration)}>{t('roles.resume')}</Link>
        </p>
      )}
      <Refusal error={take.error} />
      <h3>{t('roles.bureau')}</h3>
      <ul className={classes.roles}>{rows(bureau)}</ul>
      <h3>{t('roles.members')}</h3>
      <ul className={classes.roles}>{rows(members)}</ul>
    </section>
  );
}

interface PersonaRowProps {
  readonly persona: Persona;
  readonly busy: boolean;
  readonly onTake: () => void;
}

function PersonaRow({ persona, busy, onTake }: PersonaRowProps) {
  const t = useText(demonstrationMessages);
  const words = useWords();
  // "Chair: opens, closes, proclaims": the function first, then what it does.
  const [name, ...rest] = words(persona.label).split(/\s*:\s+/u);
  return (
    <li>
      <button type="button" className={classes.role} disabled={busy} onClick={onTake}>
        {persona.college !== null && <CollegeMark college={persona.college} />}
        <span className={classes.label}>
          <strong>{name}</strong> {rest.join(' : ')}
          {persona.taken && <span className={classes.taken}>{t('roles.taken')}</span>}
        </span>
      </button>
    </li>
  );
}
