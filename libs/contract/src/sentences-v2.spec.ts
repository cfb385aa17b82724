import { inPercent } from './percent.js';
import { tellBlock, tellReadiness, tellRule, tellStep } from './tell.js';

const nbsp = '\u00a0';

describe('a share in percent', () => {
  it.each([
    ['73/140', `73/140 (52,14${nbsp}%)`, '73/140 (52.14%)'],
    ['2/5', `2/5 (40${nbsp}%)`, '2/5 (40%)'],
    ['1/8', `1/8 (12,5${nbsp}%)`, '1/8 (12.5%)'],
    ['1', `1 (100${nbsp}%)`, '1 (100%)'],
    // 52.125 exactly: half up, and the decimals stay.
    ['417/800', `417/800 (52,13${nbsp}%)`, '417/800 (52.13%)'],
    ['0', '0', '0'],
    ['1/0', '1/0', '1/0'],
    ['half', 'half', 'half'],
  ])('%s', (share, fr, en) => {
    expect(inPercent('fr', share)).toBe(fr);
    expect(inPercent('en', share)).toBe(en);
  });

  it('never shows a rounded half as half', () => {
    expect(inPercent('en', '100001/200000')).toBe('100001/200000 (50.00%)');
    expect(inPercent('en', '9007199254740993/18014398509481985')).toContain('(50.00%)');
  });
});

describe('the arithmetic of weights, said', () => {
  it('carries a college over, whole or in proportion', () => {
    const college = { college: 1, for: 7, count: 12, base: 'expressed', weight: '3/5', carried: '7/20' };
    expect(tellStep('fr', 'college.share', college)).toBe(
      `Collège 1 : 7 pour sur 12 suffrages exprimés, à multiplier par son poids, 3/5 (60${nbsp}%) ; il reporte 7/20 (35${nbsp}%).`,
    );
    expect(tellStep('en', 'college.share', { ...college, base: 'members' })).toBe(
      'College 1: 7 for out of 12 votes of members called, to multiply by its weight, 3/5 (60%); it carries over 7/20 (35%).',
    );
    const divided = { ...college, for: 6, carried: '3/10' };
    expect(tellStep('fr', 'college.divided', { ...divided, policy: 'split_half' })).toBe(
      `Collège 1 : 6 pour sur 12 suffrages exprimés, le collège est exactement partagé ; il reporte la moitié de son poids, 3/10 (30${nbsp}%).`,
    );
  });

  it('sets weights beside their colleges', () => {
    const effective = { colleges: ['1', '2', '3'], weights: ['2/5', '1/4', '7/20'] };
    expect(tellStep('fr', 'weights.effective', effective)).toBe(
      'Poids des collèges pour cette décision : collège 1 (2/5), collège 2 (1/4) et collège 3 (7/20).',
    );
    const shared = { ...effective, college: ['4'], weight: '1/10', policy: 'redistribute_equal', cap: '1/2' };
    expect(tellStep('en', 'weights.redistributed', shared)).toBe(
      'To share: 1/10 (10%) (weight of college 4), equally, no college passing half; the weights become: college 1 (2/5), college 2 (1/4) and college 3 (7/20).',
    );
    expect(tellStep('en', 'weights.redistributed', { ...shared, cap: '1' })).toContain(
      'equally; the weights',
    );
  });

  it('says what becomes of a college that is missing', () => {
    const absent = { college: 3, members: 1, weight: '1/5', policy: 'weight_lost' };
    expect(tellStep('fr', 'college.absent', absent)).toBe(
      `Collège 3 : 1 membre convoqué, aucun ne prend part au vote. Son poids, 1/5 (20${nbsp}%), est perdu : il ne compte pour personne.`,
    );
    const suspended = { colleges: 2, least: 3, counting: 'formed' };
    expect(tellStep('en', 'weights.suspended', suspended)).toBe(
      'The weighting is suspended: 2 colleges are formed, 3 are needed. All votes count alike.',
    );
  });

  it('counts the voices under their cap', () => {
    const cap = {
      share: '1/20',
      base: 'members',
      voices: 100,
      most: 5,
      method: 'before_reduction',
      capped: 1,
    };
    expect(tellStep('en', 'voices.cap', cap)).toBe(
      'No member has more than 1/20 (5%) of the votes of all members called: 5 votes at most, out of 100 votes counted before any is cut. 1 member is brought down to this cap.',
    );
  });
});

describe('a decision, said', () => {
  it('is weighted, divided or treated', () => {
    const weighted = { share: '73/140', threshold: '1/2', carryOver: 'proportional' };
    expect(tellStep('fr', 'decision.weighted-reached', weighted)).toBe(
      `La majorité pondérée est atteinte : 73/140 (52,14${nbsp}%) pour, par report proportionnel des voix des collèges (seuil : la moitié).`,
    );
    expect(tellStep('fr', 'decision.casting-vote', { side: 'against' })).toBe(
      'Partage des voix : la présidence de séance a voix prépondérante et vote contre.',
    );
    const treated = { abstentionAs: 'for', abstention: 5, blankAs: 'neutral', blank: 2, voidAs: 'against' };
    expect(tellStep('en', 'decision.counted-as', { ...treated, void: 1, for: 15, against: 6 })).toBe(
      'Under the statutes, an abstention counts for (5), a void vote counts against (1): 15 for and 6 against.',
    );
    expect(tellStep('en', 'decision.division-unused', { kind: 'casting-vote' })).toBe(
      'Casting vote: to no purpose, the votes are not exactly divided.',
    );
  });

  it('has its quorum by college or by rights', () => {
    const college = {
      convocation: 1,
      college: 2,
      counted: ['present', 'postal'],
      heads: 3,
      called: 5,
      needed: 3,
    };
    expect(tellStep('fr', 'quorum.college-reached', college)).toBe(
      'Collège 2 : le quorum est atteint, 3 présents ou par correspondance sur 5 membres convoqués, il en fallait au moins 3.',
    );
    const rights = { convocation: 1, counted: ['present', 'represented'], share: '7/20', threshold: '1/4' };
    expect(tellStep('en', 'quorum.rights-reached', rights)).toBe(
      'The quorum is reached: the members present or represented carry 7/20 (35%) of the voting rights (threshold: a quarter).',
    );
  });
});

describe('a rule, said', () => {
  const test = { role: 'alone', op: '>', threshold: '1/2', base: 'expressed' };
  const quorum = {
    role: 'alone',
    convocation: 1,
    op: '>=',
    value: '1/4',
    counted: ['present', 'represented'],
    moment: 'each_ballot',
  };

  it('is the one a chair would read of a majority', () => {
    expect(tellRule('fr', 'rule.test-global', test)).toBe(
      'La proposition est adoptée si plus de la moitié des suffrages exprimés sont pour.',
    );
    const college = { ...test, role: 'required', op: '>=', threshold: '2/3', college: 2 };
    expect(tellRule('fr', 'rule.test-college', { ...college, base: 'present_or_represented' })).toBe(
      'La proposition n’est adoptée que si, dans le collège 2, deux tiers au moins des voix des membres présents ou représentés sont pour.',
    );
    expect(tellRule('fr', 'rule.test-each-college', { ...test, role: 'either', threshold: '1/4' })).toBe(
      'Ou bien, dans chaque collège, plus d’un quart des suffrages exprimés sont pour.',
    );
    expect(
      tellRule('en', 'rule.test-weighted', { ...test, role: 'afterAlone', op: '>=', threshold: '1' }),
    ).toBe(
      'After a suspension of the sitting, the proposal is adopted if all of the weighted votes of the colleges are for it.',
    );
  });

  it('is the one a chair would read of a quorum', () => {
    expect(tellRule('fr', 'rule.quorum-heads-each', quorum)).toBe(
      'Le quorum est atteint si un quart au moins des membres de chaque collège sont présents ou représentés.',
    );
    expect(tellRule('en', 'rule.quorum-heads-each', quorum)).toBe(
      'The quorum is reached if at least a quarter of the members of each college are present or represented.',
    );
    expect(tellRule('fr', 'rule.quorum-rights', { ...quorum, convocation: 2, op: '>', moment: 'both' })).toBe(
      'Sur deuxième convocation, le quorum est atteint si plus d’un quart des droits de vote sont présents ou représentés, à l’ouverture de la séance et de chaque scrutin.',
    );
    expect(tellRule('fr', 'rule.quorum-heads', { ...quorum, value: '1' })).toContain(
      'si la totalité des membres',
    );
  });

  it('is the one a chair would read of weights and voices', () => {
    expect(tellRule('fr', 'rule.carry-majority', { op: '>', threshold: '3/5', base: 'expressed' })).toBe(
      'Report des voix à la majorité : un collège reporte tout son poids si plus de 3/5 de ses suffrages exprimés sont pour, et rien sinon.',
    );
    expect(tellRule('en', 'rule.absent', { policy: 'block' })).toBe(
      'If no member of a college takes part in the vote, nothing can be decided.',
    );
    expect(tellRule('fr', 'rule.absent', { policy: 'redistribute_equal' })).toBe(
      'Si aucun membre d’un collège ne prend part au vote, son poids est réparti à parts égales entre les autres collèges.',
    );
    expect(tellRule('fr', 'rule.voices-brackets', { brackets: ['5', '15'], voices: ['1', '2'] })).toBe(
      'Le nombre de voix d’un membre suit un barème : 1 voix à partir de 5 et 2 voix à partir de 15 ; rien en dessous.',
    );
    expect(tellRule('en', 'rule.voices-fixed', { colleges: ['1', '2'], voices: ['3', '1'] })).toBe(
      'Number of votes of each member, by college: college 1 (3 votes) and college 2 (1 vote).',
    );
  });
});

describe('a notice, said', () => {
  it('names the bound of the law, and what is missing', () => {
    const below = { college: 5, weight: '1/20', bound: '1/10' };
    expect(tellReadiness('fr', 'weight-below-bound', below)).toBe(
      `Collège 5 : son poids, 1/20 (5${nbsp}%), est inférieur au minimum légal, 1/10 (10${nbsp}%) ; pour les SCIC, voir la loi 47-1775, art. 19 octies.`,
    );
    expect(tellReadiness('en', 'contradiction', { fault: 'brackets-disordered', where: 'voices' })).toBe(
      'The rules contradict themselves: the scale of votes does not rise (voices).',
    );
    expect(tellBlock('en', 'quorum-missed-rights', { share: '1/5', threshold: '1/4' })).toBe(
      'The quorum is not reached: 1/5 (20%) of the voting rights take part (threshold: a quarter).',
    );
  });
});
