import { statutesLabels } from '@collegium/contract';
import {
  describeRules,
  presetNames,
  presetStatutes,
  type BallotRules,
  type PresetName,
  type Statutes,
} from '@collegium/rules';
import { NativeSelect } from '../../shared/forms/kit.js';
import { useSaid } from '../../shared/decision/useSaid.js';
import { useLocale, useText } from '../../shared/i18n/LocaleProvider.js';
import { ImportStatutes } from './ImportStatutes.js';
import { simulatorMessages } from './messages.js';
import { withStatutes } from './moves.js';
import { clausesToChoose } from './open-clauses.js';
import { pinnedSimulation } from './pinned.js';
import type { Simulated, Simulation } from './simulation.js';
import classes from './Simulator.module.css';

/** The statutes of the assembly one comes from. */
export interface StatutesHere {
  readonly version: number;
  readonly statutes: Statutes;
}

interface StatutesChoiceProps {
  readonly simulation: Simulation;
  readonly found: Simulated;
  readonly here: StatutesHere | null;
  readonly onChange: (next: Simulation) => void;
}

/** Which statutes decide, what is asked, on which convocation; and the rule they give, in full. */
export function StatutesChoice({ simulation, found, here, onChange }: StatutesChoiceProps) {
  const t = useText(simulatorMessages);
  const { statutes, convocation } = simulation;
  const { first, second } = statutes.quorum;
  const rules = found.kind === 'decided' ? ruleShown(found.input.rules) : null;
  const take = (taken: Statutes) => onChange(withStatutes(simulation, taken));
  return (
    <section className={classes.statutes} aria-labelledby="statutes">
      <h2 id="statutes">{t('statutes')}</h2>
      <div className={classes.choices}>
        <Version simulation={simulation} here={here} onChange={onChange} />
        <NativeSelect
          label={t('asked')}
          value={simulation.asked}
          data={(['resolution', 'ratification'] as const).map((value) => ({
            value,
            label: t(`asked.${value}`),
          }))}
          onChange={(event) => {
            const asked = event.currentTarget.value === 'ratification' ? 'ratification' : 'resolution';
            onChange({ ...simulation, asked });
          }}
        />
        {JSON.stringify(first) !== JSON.stringify(second) && (
          <NativeSelect
            label={t('convocation')}
            value={String(convocation)}
            data={(['1', '2'] as const).map((value) => ({ value, label: t(`convocation.${value}`) }))}
            onChange={(event) =>
              onChange({ ...simulation, convocation: event.currentTarget.value === '2' ? 2 : 1 })
            }
          />
        )}
      </div>
      {found.kind === 'open' && <OpenClauses simulation={simulation} found={found} onChange={onChange} />}
      {rules !== null && <Rule rules={rules} convocation={convocation} />}
      <ImportStatutes onImport={take} />
    </section>
  );
}

/** A preset is taken with the colleges of its own; the ones shown stay selectable, since no list names them. */
function Version({ simulation, here, onChange }: Omit<StatutesChoiceProps, 'found'>) {
  const t = useText(simulatorMessages);
  const pinned = pinnedSimulation();
  const named: readonly (readonly [string, Statutes])[] = [
    ...(here === null ? [] : [['here', here.statutes] as const]),
    ['example', pinned.statutes],
    ...presetNames.map((name) => [name, presetStatutes(name)] as const),
  ];
  const same = (statutes: Statutes) => JSON.stringify(statutes) === JSON.stringify(simulation.statutes);
  const shown = named.find(([, statutes]) => same(statutes))?.[0] ?? 'shown';
  const label = (name: string) => {
    if (name === 'here') return t('statutes.here', { version: here?.version ?? 0 });
    return name === 'example' ? t('statutes.example') : t(`preset.${name as PresetName}`);
  };
  const choose = (name: string) => {
    const taken = named.find(([one]) => one === name)?.[1];
    if (taken !== undefined) onChange(withStatutes(simulation, taken));
  };
  return (
    <NativeSelect
      label={t('statutes.choose')}
      value={shown}
      data={[
        ...(shown === 'shown' ? [{ value: 'shown', label: t('statutes.shown') }] : []),
        ...named.map(([name]) => ({ value: name, label: label(name) })),
      ]}
      onChange={(event) => choose(event.currentTarget.value)}
    />
  );
}

interface OpenClausesProps extends Omit<StatutesChoiceProps, 'found' | 'here'> {
  readonly found: Extract<Simulated, { kind: 'open' }>;
}

function OpenClauses({ simulation, found, onChange }: OpenClausesProps) {
  const t = useText(simulatorMessages);
  const { locale } = useLocale();
  return (
    <div className={classes.open}>
      <h3>{t('open')}</h3>
      <p>{t('open.text')}</p>
      <div className={classes.choices}>
        {clausesToChoose(simulation, found.clauses, t).map(({ setting, choices }) => (
          <NativeSelect
            key={setting}
            label={statutesLabels[locale][setting]}
            value=""
            data={[
              { value: '', label: t('open.choose') },
              ...choices.map(({ label }, index) => ({ value: String(index), label })),
            ]}
            onChange={(event) => {
              const { value } = event.currentTarget;
              const choice = value === '' ? undefined : choices[Number(value)];
              if (choice !== undefined) onChange(choice.taken());
            }}
          />
        ))}
      </div>
    </div>
  );
}

function Rule({ rules, convocation }: { readonly rules: BallotRules; readonly convocation: 1 | 2 }) {
  const t = useText(simulatorMessages);
  const tell = useSaid();
  return (
    <details className={classes.fold}>
      <summary>{t('rule')}</summary>
      <ul className={classes.rule}>
        {describeRules(rules, convocation).map(({ key, article, inputs }, index) => (
          <li key={`${key}-${index}`}>
            {tell(key, inputs)} {article !== undefined && <cite>{article}</cite>}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A simulated list has no names to tell: its rule is told as that of one resolution. */
function ruleShown(rules: BallotRules): BallotRules {
  if (!('ratifies' in rules)) return rules;
  const { ratifies, ...told } = rules;
  return ratifies?.length ? rules : told;
}
