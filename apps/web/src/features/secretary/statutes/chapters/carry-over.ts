import type { Base, StatutesWeighting } from '@collegium/rules';
import { BLANK, type Sentence } from '../text/sentence.js';
import { choice, comparator, share, type Writing } from '../text/writing.js';
import { baseOptions } from './majority-places.js';
import { putWeighting, withDenominator } from './weight-changes.js';

export function carryOver(writing: Writing, weighting: StatutesWeighting): Sentence {
  const { statutes, w } = writing;
  const put = putWeighting(statutes, weighting);
  const blank = [BLANK, w('…… à lire dans les statuts ……', '…… to be read in the statutes ……')] as const;
  return {
    id: 'carry-over',
    setting: 'weighting.carryOver',
    template: w(
      'Un collège reporte {carry}. Sa part est prise {base}.',
      'A college carries over {carry}. Its share is taken {base}.',
    ),
    places: {
      carry: choice<'proportional' | 'majority'>(
        w('Report des voix', 'Carry-over of votes'),
        weighting.carryOver ?? BLANK,
        [
          blank,
          [
            'proportional',
            w(
              'la part de ses voix « pour », multipliée par son poids (report proportionnel)',
              'the share of its votes for, times its weight (proportional)',
            ),
          ],
          [
            'majority',
            w(
              'tout son poids s’il est majoritairement pour, rien sinon (report majoritaire)',
              'its whole weight if its majority is for, nothing otherwise (by majority)',
            ),
          ],
        ],
        (value) => put({ carryOver: (value as string) === BLANK ? null : value }),
      ),
      base: choice<Base>(
        w('De quoi la part d’un collège est prise', 'What a college’s share is taken of'),
        weighting.denominator ?? BLANK,
        [blank, ...ownBases(w)],
        (value) => withDenominator(statutes, weighting, (value as string) === BLANK ? null : value),
      ),
    },
    depth: 0,
    acts: [],
  };
}

function ownBases(w: Writing['w']): readonly (readonly [Base, string])[] {
  const own: Readonly<Record<Base, string>> = {
    expressed: w('de ses suffrages exprimés', 'of its votes expressed'),
    ballots_cast: w(
      'des voix trouvées dans son urne, blancs et nuls compris',
      'of the votes found in its urn, blank and void included',
    ),
    present_or_represented: w(
      'des voix de ses membres présents ou représentés',
      'of the votes of its members present or represented',
    ),
    members: w(
      'des voix de tous ses membres, absents compris',
      'of the votes of all its members, the absent included',
    ),
  };
  return baseOptions(w).map(([base]) => [base, own[base]]);
}

export function majorityInside(writing: Writing, weighting: StatutesWeighting): Sentence {
  const { statutes, w } = writing;
  const { majority } = weighting;
  const put = putWeighting(statutes, weighting);
  return {
    id: 'weighting.majority',
    setting: 'weighting.majority',
    template: w(
      'Un collège est pour s’il réunit {op} {share} de cette base ; exactement partagé, {tie}.',
      'A college is for if it has {op} {share} of that base; exactly divided, {tie}.',
    ),
    places: {
      op: comparator(writing, majority.op, majority.threshold, (op) =>
        put({ majority: { ...majority, op } }),
      ),
      share: share(
        writing,
        w('Majorité dans un collège', 'Majority inside a college'),
        majority.threshold,
        (threshold) => put({ majority: { ...majority, threshold } }),
      ),
      tie: choice<StatutesWeighting['tie']>(
        w('Collège exactement partagé', 'College exactly divided'),
        weighting.tie,
        [
          ['weight_lost', w('son poids est perdu', 'its weight is lost')],
          ['split_half', w('son poids se partage en deux', 'its weight is split in two')],
          ['against', w('son poids compte contre', 'its weight counts against')],
        ],
        (tie) => put({ tie }),
      ),
    },
    depth: 0,
    acts: [],
  };
}
