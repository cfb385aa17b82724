import { shortHead } from './short-head.js';
import { questionLength } from './stages/question-length.js';

describe('the big screen', () => {
  it('shows the head of the register in its short form, whichever form came', () => {
    expect(shortHead(`a1b2c3d4${'0'.repeat(56)}`)).toBe('a1b2-c3d4');
    expect(shortHead('a1b2-c3d4')).toBe('a1b2-c3d4');
  });

  it('sets a long question smaller', () => {
    expect(questionLength('Adoptez-vous les statuts ?')).toBe('short');
    expect(questionLength('x'.repeat(150))).toBe('long');
    expect(questionLength('x'.repeat(500))).toBe('very-long');
  });
});
