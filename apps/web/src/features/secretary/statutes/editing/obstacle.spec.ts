import { presetNames, presetStatutes, type Statutes } from '@collegium/rules';
import { lostSentences, obstacleTo } from './obstacle.js';

const scic = presetStatutes('scic-proportional');

describe('saving a text', () => {
  it.each(presetNames)('is not kept from by what is still to be read: %s', (name) => {
    expect(obstacleTo(presetStatutes(name), [], 'fr')).toBeNull();
  });

  it('waits for what is typed to be readable, where it still stands', () => {
    expect(obstacleTo(scic, ['weight-1/weight'], 'fr')).toEqual({ kind: 'slips' });
    expect(obstacleTo(scic, ['weight-9/weight'], 'fr')).toBeNull();
  });

  it('waits for a name, and says of which setting', () => {
    const unnamed: Statutes = { ...scic, colleges: scic.colleges.map((one) => ({ ...one, name: '' })) };
    const found = obstacleTo(unnamed, [], 'fr');
    expect(found?.kind === 'schema' && found.messages[0]).toContain('Collèges et sièges');
  });

  it('waits for what contradicts itself, not for what passes the bounds of a law', () => {
    const { weighting } = scic;
    if (weighting === 'none') throw new Error('not weighted');
    const weigh = (weights: readonly string[]): Statutes => {
      const colleges = weighting.colleges.map((one, at) => ({ ...one, weight: weights[at] ?? '0' }));
      return { ...scic, weighting: { ...weighting, colleges } };
    };
    expect(obstacleTo(weigh(['1/2', '3/10', '1/10']), [], 'fr')).toEqual({ kind: 'findings' });
    expect(obstacleTo(weigh(['3/5', '1/5', '1/5']), [], 'fr')).toBeNull();
    expect(obstacleTo(weigh(['1/2', '3/10', '1/5']), [], 'fr')).toBeNull();
  });

  it('is not offered for other voices than one a head', () => {
    expect(obstacleTo({ ...scic, voices: { unit: 'shares' } }, [], 'en')).toEqual({ kind: 'voices' });
  });
});

describe('a text taking the place of another', () => {
  it('says which sentences go', () => {
    expect(lostSentences(scic, scic, 'fr')).toEqual([]);
    const tie: Statutes = { ...scic, resolution: { ...scic.resolution, tie: 'new_vote' } };
    expect(lostSentences(tie, scic, 'fr')).toEqual([expect.stringContaining('on vote de nouveau')]);
  });
});
