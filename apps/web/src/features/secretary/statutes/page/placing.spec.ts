import { presetStatutes, statutesFindings, type Statutes } from '@collegium/rules';
import { chaptersOf } from '../chapters/chapters.js';
import { firstTopics, placeFindings } from './placing.js';

const scic = presetStatutes('scic-majority');
const weightsOf = (weights: readonly string[]): Statutes => {
  const { weighting } = scic;
  if (weighting === 'none') throw new Error('not weighted');
  const colleges = weighting.colleges.map((college, at) => ({ ...college, weight: weights[at] ?? '0' }));
  return { ...scic, weighting: { ...weighting, colleges } };
};

describe('what is said against a text', () => {
  it('stands beside the sentence it is about, all of it', () => {
    const statutes = weightsOf(['3/5', '7/20', '1/20']);
    const chapters = chaptersOf(statutes, 'fr');
    const findings = statutesFindings(statutes);
    const bySentence = placeFindings(chapters, findings);
    expect([...bySentence.values()].flat()).toHaveLength(findings.length);
    const keysAt = (id: string) => bySentence.get(id)?.map(({ key }) => key);
    expect(keysAt('weight-1')).toEqual(['weight-above-bound']);
    expect(keysAt('weight-3')).toEqual(['weight-below-bound']);
    expect(keysAt('weight-2')).toBeUndefined();
  });

  it('stands beside the sum, and beside the blank, when it is about those', () => {
    const statutes = weightsOf(['1/2', '1/4', '1/8']);
    const bySentence = placeFindings(chaptersOf(statutes, 'fr'), statutesFindings(statutes));
    const at = (key: string) => [...bySentence].find(([, all]) => all.some((one) => one.key === key))?.[0];
    expect(at('weights-sum')).toBe('weights-sum');
    expect(at('not-settled')).toBe('carry-over');
  });
});

describe('an article', () => {
  it('is cited once in a chapter, at the first sentence that rests on it', () => {
    for (const chapter of chaptersOf(scic, 'en')) {
      const topics = [...firstTopics(chapter).values()];
      expect(new Set(topics).size).toBe(topics.length);
    }
    const quorum = chaptersOf(scic, 'en').find(({ id }) => id === 'quorum');
    expect([...(quorum ? firstTopics(quorum) : [])]).toEqual([['quorum.first', 'quorum']]);
  });
});
