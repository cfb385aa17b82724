import { useState } from 'react';
import type { DoorOpened } from '@collegium/contract';
import { ChoiceRows } from '../../shared/forms/ChoiceRows.js';
import { TextInput } from '../../shared/forms/kit.js';
import { useText } from '../../shared/i18n/LocaleProvider.js';
import prose from '../../shared/layout/Prose.module.css';
import { CollegeMark } from '../../shared/pictures/CollegeMark.js';
import type { AskDraft, AskSlip } from './ask.js';
import { findMembers, type Invited } from './find-members.js';
import { joiningMessages } from './messages.js';
import classes from './WhichMember.module.css';

interface WhichMemberProps {
  readonly door: DoorOpened;
  readonly draft: AskDraft;
  readonly slips: readonly AskSlip[];
  readonly onChange: (part: Partial<AskDraft>) => void;
}

const NEWCOMER = 'newcomer';
const SHOWN = 6;

/** Chooses among the invited by searching, or names an organisation that isn't among them. */
export function WhichMember({ door, draft, slips, onChange }: WhichMemberProps) {
  const t = useText(joiningMessages);
  const [search, setSearch] = useState('');
  const { shown, more } = findMembers(door.invited, search, { limit: SHOWN, chosen: draft.member });
  const label = (member: Invited) => <MemberLabel member={member} door={door} />;
  return (
    <div className={classes.which}>
      {door.invited.length > SHOWN && (
        <TextInput
          type="search"
          name="search"
          label={t('for.search')}
          autoComplete="off"
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      <ChoiceRows
        legend={t('for.legend')}
        value={draft.newcomer ? NEWCOMER : draft.member}
        onChange={(value) =>
          onChange(value === NEWCOMER ? { newcomer: true } : { newcomer: false, member: value })
        }
        rows={[
          ...shown.map((member) => ({ value: member.id, label: label(member) })),
          { value: NEWCOMER, label: t('for.newcomer') },
        ]}
      />
      <p className={prose.small} role="status">
        {shown.length === 0 ? t('for.none') : more > 0 ? t('for.more', { count: more }) : ''}
      </p>
      {slips.includes('member') && <p className={classes.slip}>{t('for.missing')}</p>}
      {draft.newcomer && <Newcomer door={door} draft={draft} slips={slips} onChange={onChange} />}
    </div>
  );
}

function MemberLabel({ member, door }: { readonly member: Invited; readonly door: DoorOpened }) {
  const t = useText(joiningMessages);
  const college = door.colleges.find(({ number }) => number === member.college);
  return (
    <span className={classes.member}>
      <span className={classes.name}>{member.name}</span>
      {member.example && <em>{t('for.example')}</em>}
      <span className={prose.small}>
        {t('for.college', { number: member.college, name: college?.name ?? '' })}
      </span>
    </span>
  );
}

function Newcomer({ door, draft, slips, onChange }: WhichMemberProps) {
  const t = useText(joiningMessages);
  return (
    <>
      <TextInput
        name="organisation"
        label={t('name.label')}
        autoComplete="organization"
        value={draft.name}
        error={slips.includes('name') && t('name.missing')}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <ChoiceRows
        legend={t('college.legend')}
        value={draft.college === null ? null : String(draft.college)}
        onChange={(value) => onChange({ college: Number(value) })}
        rows={door.colleges.map(({ number, name, seats }) => ({
          value: String(number),
          label: <CollegeMark college={number} name={name} />,
          hint: t('college.hint', { seats }),
        }))}
      />
      {slips.includes('college') && <p className={classes.slip}>{t('college.missing')}</p>}
    </>
  );
}
