import { presetNames, presetStatutes } from '@collegium/rules';
import { exportText, LARGEST_FILE, readStatutesFile } from './statutes-file.js';

const scic = presetStatutes('scic-proportional');

describe('a file of statutes', () => {
  it.each(presetNames)('comes back as it went: %s', (name) => {
    const statutes = presetStatutes(name);
    expect(readStatutesFile(exportText(statutes), 'fr')).toEqual({ statutes });
  });

  it('is refused as a whole when it is something else', () => {
    expect(readStatutesFile('nom;collège', 'fr')).toEqual({ refused: 'not-json' });
    expect(readStatutesFile(' '.repeat(LARGEST_FILE + 1), 'fr')).toEqual({ refused: 'too-large' });
  });

  it('names every setting that is wrong, with its article and what to write', () => {
    const wrong = {
      ...scic,
      articles: { quorum: 'art. 14' },
      quorum: {
        first: [{ scope: 'global', counted: ['present'], measure: 'heads', value: '0,5', op: '>=' }],
        second: [],
      },
      resolution: { ...scic.resolution, tie: 'toss' },
    };
    const read = readStatutesFile(JSON.stringify(wrong), 'fr');
    if (!('issues' in read)) throw new Error('taken');
    expect(read.issues.map(({ path }) => path)).toEqual(['quorum.first[0].value', 'resolution.tie']);
    expect(read.issues[0]?.message).toContain('Quorum sur première convocation');
    expect(read.issues[0]?.message).toContain('art. 14');
    expect(read.issues[1]?.message).toContain('Partage des voix');
  });

  it('is refused when it contradicts itself, though each part is well written', () => {
    const { weighting } = scic;
    if (weighting === 'none') throw new Error('not weighted');
    const colleges = weighting.colleges.map((college) => ({ ...college, weight: '1/4' }));
    const read = readStatutesFile(exportText({ ...scic, weighting: { ...weighting, colleges } }), 'en');
    if (!('issues' in read)) throw new Error('taken');
    expect(read.issues.map(({ message }) => message).join()).toContain('3/4');
  });
});
