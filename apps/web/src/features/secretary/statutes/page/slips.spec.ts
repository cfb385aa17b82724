import { presetStatutes } from '@collegium/rules';
import { formatMessage } from '../../../../shared/i18n/format-message.js';
import { statutesMessages } from '../messages.js';
import type { CountPlace, NamePlace, SharePlace } from '../text/sentence.js';
import { readCount, slipOf } from './slips.js';

const t: Parameters<typeof slipOf>[0] = (key, values) =>
  formatMessage('fr', statutesMessages.fr[key], values);
const set = () => presetStatutes('association');
const share: SharePlace = { kind: 'share', label: 'Seuil', value: '1/2', words: 'la moitié', set };
const count: CountPlace = { kind: 'count', label: 'Sièges', value: 3, min: 1, max: 99, set };
const name: NamePlace = { kind: 'name', label: 'Nom', value: 'Salariés', set };

describe('something typed that can’t stand in a sentence', () => {
  it('says why, and what to write', () => {
    expect(slipOf(t, share, '66,67 %')).toEqual({
      message: '« 66,67 % » est un arrondi : une règle se compte exactement.'
        .replace('« ', '«\u00a0')
        .replaceAll(' »', '\u00a0»')
        .replace(' :', '\u00a0:'),
      instead: { label: 'Écrire 2/3', share: '2/3' },
    });
    expect(slipOf(t, share, 'beaucoup')?.message).toContain('1/2, 2/3 ou 50');
    expect(slipOf(t, share, '4/3')?.message).toContain('dépasse le tout');
    expect(slipOf(t, count, '0')?.message).toContain('de 1 à 99');
    expect(slipOf(t, name, ' ')?.message).toContain('nom du collège');
  });

  it('is nothing of what can', () => {
    expect([slipOf(t, share, '2/3'), slipOf(t, count, '12'), slipOf(t, name, 'Usagers')]).toEqual([
      null,
      null,
      null,
    ]);
    expect([readCount(' 7 ', count), readCount('7,5', count), readCount('100', count)]).toEqual([
      7,
      null,
      null,
    ]);
  });
});
