/** How long a decision takes, beside reading and writing the text of its own input. */
import { bundleCommand } from '../bundle-command.mjs';
import { BALLOTS } from './ballots.mjs';
import { measureBeside } from './measure.mjs';

const AIM = 2;

export async function measureDecisions() {
  const { decide } = await bundleCommand('libs/rules/src/index.ts');
  return BALLOTS.map(({ name, input, outcome }) => {
    const found = decide(input).outcome;
    if (found !== outcome) throw new Error(`${name} is ${found} instead of ${outcome}`);
    const measured = measureBeside(
      () => decide(input),
      () => JSON.parse(JSON.stringify(input)),
    );
    return { what: `decide: ${name}`, ...measured, aim: AIM };
  });
}
