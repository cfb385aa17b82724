/**
 * What a share is taken of, in words, for the catalogues: `count` with its `base`. In voices and not in heads, since a
 * member may have several; an unknown base stays visible.
 */
export const countedFr =
  '{base, select, expressed {{count, plural, one {1 suffrage exprimé} other {# suffrages exprimés}}} ballots_cast {{count, plural, one {1 voix trouvée dans les urnes} other {# voix trouvées dans les urnes}}} present_or_represented {{count, plural, one {1 voix présente ou représentée} other {# voix présentes ou représentées}}} members {{count, plural, one {1 voix de membre convoqué} other {# voix de membres convoqués}}} other {{count} ({base})}}';
export const countedEn =
  '{base, select, expressed {{count, plural, one {1 vote expressed} other {# votes expressed}}} ballots_cast {{count, plural, one {1 vote found in the urns} other {# votes found in the urns}}} present_or_represented {{count, plural, one {1 vote present or represented} other {# votes present or represented}}} members {{count, plural, one {1 vote of members called} other {# votes of members called}}} other {{count} ({base})}}';

/** The same before anyone votes: "half of the …". */
export const baseFr =
  '{base, select, expressed {des suffrages exprimés} ballots_cast {des voix trouvées dans les urnes, blancs et nuls compris,} present_or_represented {des voix des membres présents ou représentés} members {des voix de tous les membres convoqués, absents compris,} other {({base})}}';
export const baseEn =
  '{base, select, expressed {of the votes expressed} ballots_cast {of the votes found in the urns, blank and void included,} present_or_represented {of the votes of members present or represented} members {of the votes of all members called, the absent included,} other {({base})}}';

/** What becomes of a weight that nobody uses; follows the weight ("its weight, 2/5, …"). */
export const policyFr =
  '{policy, select, weight_lost {est perdu : il ne compte pour personne} redistribute_equal {est réparti à parts égales entre les autres collèges} redistribute_proportional {est réparti entre les autres collèges, en proportion de leur poids} against {compte contre} other {({policy})}}';
export const policyEn =
  '{policy, select, weight_lost {is lost: it counts for nobody} redistribute_equal {is shared equally among the other colleges} redistribute_proportional {is shared among the other colleges, in proportion to their weights} against {counts against} other {({policy})}}';

/** The base inside one college: "half of its …". */
export const ownBaseFr =
  '{base, select, expressed {de ses suffrages exprimés} ballots_cast {des voix trouvées dans son urne, blancs et nuls compris,} present_or_represented {des voix de ses membres présents ou représentés} members {des voix de tous ses membres convoqués, absents compris,} other {({base})}}';
export const ownBaseEn =
  '{base, select, expressed {of its votes expressed} ballots_cast {of the votes found in its urn, blank and void included,} present_or_represented {of the votes of its members present or represented} members {of the votes of all its members called, the absent included,} other {({base})}}';
