import { pageOfPlay, playIn, stepsOf } from './plays.js';

describe('the plays of the demonstration', () => {
  it('have a page each, whose address leads back to them', () => {
    for (const play of ['ptce', 'scic', 'scic-majority'] as const) {
      expect(playIn(pageOfPlay(play).replace('/demo', ''))).toBe(play);
    }
  });

  it('are the founding assembly for an address that names none', () => {
    expect(playIn('?play=opera')).toBe('ptce');
    expect(playIn('')).toBe('ptce');
  });

  it('end with the auditor', () => {
    for (const steps of Object.values(stepsOf)) expect(steps.at(-1)).toBe('audit');
  });
});
