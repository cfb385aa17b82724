import type { Step } from '../index.js';

/** Steps as lines: key, college, what goes in, fraction, comparison, and whether it holds. */
export function written(steps: readonly Step[]): string[] {
  return steps.map(({ key, scope, inputs, fraction, comparison, holds }) => {
    const said = Object.entries(inputs).map(([name, value]) => `${name} ${[value].flat().join('|')}`);
    const parts = [
      scope === 'global' ? '' : `college ${scope.college}:`,
      said.join(', '),
      fraction === undefined ? '' : `${fraction.numerator}/${fraction.denominator}`,
      comparison === undefined ? '' : `${comparison.left} ${comparison.op} ${comparison.right}`,
      holds === null ? '' : holds ? 'holds' : 'fails',
    ];
    return [key, ...parts.filter((part) => part !== '')].join(' · ');
  });
}
