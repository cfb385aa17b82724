import { shortHead } from './short-head.js';
import { spacedCode } from './stages/spaced-code.js';
import { questionLength } from './stages/question-length.js';

describe('the big screen', () => {
  it('shows the head of the register in its short form, whichever form came', () => {
    expect(shortHead(`a1b2c3d4${'0'.repeat(56)}`)).toBe('a1b2-c3d4');
    expect(shortHead('a1b2-c3d4')).toBe('a1b2-c3d4');
  });

  it('shows the door code in groups of four', () => {
    expect(spacedCode('7JDGMQP9')).toBe('7JDG MQP9');
    expect(spacedCode('7JDG-MQP9')).toBe('7JDG-MQP9');
    expect(spacedCode('7JDG')).toBe('7JDG');
  });

  it('sets a long question smaller', () => {
    expect(questionLength('Adoptez-vous les statuts ?')).toBe('short');
    expect(questionLength('x'.repeat(150))).toBe('long');
    expect(questionLength('x'.repeat(500))).toBe('very-long');
  });
});
