import type { DecisionTest, StatutesSetting } from '@collegium/rules';
import type { KeyOf } from '../../shared/i18n/catalogue.js';
import type { Text } from '../../shared/i18n/LocaleProvider.js';
import type { simulatorMessages } from './messages.js';
import type { Simulation } from './simulation.js';
import { bases, carryOvers, withReading } from './variants.js';

export interface OpenChoice {
  readonly label: string;
  /** The simulation with the clause read that way. */
  readonly taken: () => Simulation;
}

export interface OpenClause {
  readonly setting: StatutesSetting;
  readonly choices: readonly OpenChoice[];
}

type Say = Text<KeyOf<typeof simulatorMessages>>;

/** The readings to try of each clause that statutes leave open. */
export function clausesToChoose(
  simulation: Simulation,
  settings: readonly StatutesSetting[],
  t: Say,
): readonly OpenClause[] {
  return settings.map((setting) => ({ setting, choices: choicesOf(simulation, setting, t) }));
}

function choicesOf(simulation: Simulation, setting: StatutesSetting, t: Say): readonly OpenChoice[] {
  const { weighting } = simulation.statutes;
  if (weighting !== 'none' && setting === 'weighting.carryOver') {
    const { denominator } = weighting;
    return carryOvers.map((carryOver) => ({
      label: t(`carry.${carryOver}`),
      taken: () => withReading(simulation, { carryOver, denominator }),
    }));
  }
  if (weighting !== 'none' && setting === 'weighting.denominator') {
    const { carryOver } = weighting;
    return bases.map((denominator) => ({
      label: t(`base.${denominator}`),
      taken: () => withReading(simulation, { carryOver, denominator }),
    }));
  }
  return majorityChoices(simulation, t);
}

/** The majorities that statutes usually ask for, on each base. */
function majorityChoices(simulation: Simulation, t: Say): readonly OpenChoice[] {
  const { statutes, asked } = simulation;
  return (['half', 'two-thirds'] as const).flatMap((majority) =>
    bases.map((base) => {
      const bound =
        majority === 'half'
          ? ({ threshold: '1/2', op: '>' } as const)
          : ({ threshold: '2/3', op: '>=' } as const);
      const test: DecisionTest = {
        scope: 'global',
        base,
        weighting: statutes.weighting !== 'none',
        ...bound,
      };
      return {
        label: t(`majority.${majority}`, { base: t(`base.${base}`) }),
        taken: () => ({
          ...simulation,
          statutes: { ...statutes, [asked]: { ...statutes[asked], tests: [test] } },
        }),
      };
    }),
  );
}
