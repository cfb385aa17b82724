import type { BallotRules } from './ballot-rules.js';
import type { Figure, FigureName, Scope } from './decision.js';
import { byText } from './order.js';
import { votesFor } from './urns.js';
import type { Count } from './urns.js';

/** Everything that can be shown about what was counted in one scope; each percentage with its two numbers and its base. */
export function figuresOf(rules: BallotRules, scope: Scope, count: Count): Figure[] {
  const { electors, votes, expressed } = count;
  const abstention: Figure = { name: 'abstention', scope, value: count.abstention };
  return [
    { name: 'electors', scope, value: electors },
    { name: 'votes', scope, value: votes, ...based('electors', votes, electors) },
    { name: 'expressed', scope, value: expressed },
    ...optionFigures(rules, scope, count),
    ...(rules.kind === 'resolution' ? [abstention] : []),
    { name: 'blank', scope, value: count.blank },
    { name: 'void', scope, value: count.void },
  ];
}

/** For and against; or the candidates, most votes first, those without a vote included. */
function optionFigures(rules: BallotRules, scope: Scope, count: Count): Figure[] {
  const figure = (name: FigureName, value: number): Figure => ({
    name,
    scope,
    value,
    ...based('expressed', value, count.expressed),
  });
  if (rules.kind === 'resolution') {
    return [figure('for', votesFor(count, 'for')), figure('against', votesFor(count, 'against'))];
  }
  return [...count.options]
    .sort(([a, votesOfA], [b, votesOfB]) => votesOfB - votesOfA || byText(a, b))
    .map(([option, value]) => optionFigure(scope, { option, value, expressed: count.expressed }));
}

/** Written out rather than spread: a large election has hundreds of them, and a quarter of its time went into copying. */
function optionFigure(
  scope: Scope,
  {
    option,
    value,
    expressed,
  }: { readonly option: string; readonly value: number; readonly expressed: number },
): Figure {
  if (expressed === 0) return { name: 'option', scope, value, option };
  const share = { numerator: value, denominator: expressed };
  return { name: 'option', scope, value, base: 'expressed', share, option };
}

/** Base and share, left out where the base is nothing: 0 of 0 isn't a share. */
function based(
  base: 'electors' | 'expressed',
  numerator: number,
  denominator: number,
): Pick<Figure, 'base' | 'share'> {
  return denominator === 0 ? {} : { base, share: { numerator, denominator } };
}
