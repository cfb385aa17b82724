import type { DecideInput } from '../facts.js';
import { voicesIn } from '../lift.js';
import type { ResolutionRulesV2 } from '../rules-v2.js';
import { treat } from '../treatment.js';
import { countUrns, electorsOf } from '../urns.js';
import type { Count } from '../urns.js';
import { assessVoices } from '../voices.js';
import { collegeCount, collegesIn } from '../weighting/colleges.js';
import type { CollegeCount, Counted } from '../weighting/colleges.js';
import { weigh } from '../weighting/weigh.js';
import type { Assembled } from './tests.js';

/** A resolution ready for its majority tests, and everything in its urns. */
export interface Gathered extends Assembled {
  readonly count: Count;
}

/** Puts together what a resolution's tests are asked of: all votes, and the colleges with their weights. */
export function gather(rules: ResolutionRulesV2, input: DecideInput): Gathered {
  const { roll, attendance, tallies, holdings } = input;
  const { colleges: voices } = assessVoices(
    voicesIn(rules),
    attendance,
    holdings === undefined ? {} : { holdings },
  );
  const counted: Counted = { rules, roll, heads: attendance.colleges, voices, tallies };
  const countIn = (college: number): CollegeCount => collegeCount(counted, college);
  const weighed = rules.weighting === 'none' ? undefined : weigh(rules.weighting, countIn, rules.articles);
  const count = countUrns(tallies, ['for', 'against'], electorsOf(roll, null));
  return {
    rules,
    count,
    weighed,
    // Without weights, a college to which nobody was called doesn't exist.
    colleges:
      weighed?.colleges ??
      collegesIn(counted)
        .map(countIn)
        .filter(({ members }) => members > 0),
    whole: { treated: treat(rules, count), voices },
  };
}
