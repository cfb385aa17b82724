import { presetStatutes, type Statutes } from '@collegium/rules';
import type { Simulation } from './simulation.js';

/**
 * Where the simulator opens: the colleges and weights of a real SCIC (SCANI, 2022: 40, 25, 25 and 10 hundredths) with
 * votes made up so that carrying them in proportion rejects (137/308) what carrying them by majority adopts (13/20).
 */
export function pinnedSimulation(): Simulation {
  return {
    statutes: exampleStatutes(),
    asked: 'resolution',
    convocation: 1,
    room: [
      { college: 1, called: 16, present: 6, represented: 1, remote: 0, postal: 0 },
      { college: 2, called: 24, present: 10, represented: 1, remote: 0, postal: 0 },
      { college: 3, called: 9, present: 5, represented: 0, remote: 0, postal: 0 },
      { college: 4, called: 6, present: 3, represented: 0, remote: 0, postal: 0 },
    ],
    votes: [
      { college: 1, for: 5, against: 2, abstention: 0, blank: 0, void: 0 },
      { college: 2, for: 7, against: 4, abstention: 0, blank: 0, void: 0 },
      { college: 3, for: 0, against: 5, abstention: 0, blank: 0, void: 0 },
      { college: 4, for: 0, against: 3, abstention: 0, blank: 0, void: 0 },
    ],
  };
}

/** Its quorum and what its shares are taken of aren't published: those here are made up. */
function exampleStatutes(): Statutes {
  const statutes = presetStatutes('scic-proportional', [
    { number: 1, name: 'Bénévoles & salariés', seats: 3 },
    { number: 2, name: 'Bénéficiaires particuliers', seats: 3 },
    { number: 3, name: 'Bénéficiaires professionnels et collectivités', seats: 3 },
    { number: 4, name: 'Soutiens', seats: 3 },
  ]);
  if (statutes.weighting === 'none') return statutes;
  return {
    ...statutes,
    modelled: true,
    quorum: {
      first: [
        {
          scope: 'global',
          counted: ['present', 'remote', 'represented'],
          measure: 'heads',
          value: '1/3',
          op: '>=',
        },
      ],
      second: [],
    },
    weighting: {
      ...statutes.weighting,
      denominator: 'expressed',
      colleges: [
        { college: 1, weight: '2/5', minMembers: 1 },
        { college: 2, weight: '1/4', minMembers: 1 },
        { college: 3, weight: '1/4', minMembers: 1 },
        { college: 4, weight: '1/10', minMembers: 1 },
      ],
    },
  };
}
