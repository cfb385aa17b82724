import { sha256Hex } from './digest.js';
import { parseVoteText, voteText } from './vote.js';
import type { VoteDraft } from './vote.js';

const id = (digit: number): string => `${String(digit).repeat(8)}-0000-4000-8000-000000000000`;
const draft: VoteDraft = {
  ballot: id(1),
  urn: id(2),
  entry: id(3),
  id: id(4),
  form: 'a'.repeat(64),
  choice: { kind: 'names', options: ['nola', 'auton'] },
};

describe('the text of a vote', () => {
  it('is canonical, its names sorted, and its hash that of the text', () => {
    const { text, hash } = voteText(draft);
    expect(text).toBe(
      `{"ballot":"${id(1)}","choice":{"kind":"names","options":["auton","nola"]},"entry":"${id(3)}","form":"${'a'.repeat(64)}","id":"${id(4)}","urn":"${id(2)}","v":1}`,
    );
    expect(hash).toBe(sha256Hex(text));
    expect(parseVoteText(text)).toEqual({ ...draft, choice: { kind: 'names', options: ['auton', 'nola'] } });
  });

  it('says that it is simulated, and only then', () => {
    const { text } = voteText({ ...draft, choice: { kind: 'blank' }, simulated: true });
    expect(text).toContain('"simulated":true');
    expect(parseVoteText(text)).toMatchObject({ choice: { kind: 'blank' }, simulated: true });
    expect(() => parseVoteText(text.replace('"simulated":true', '"simulated":false'))).toThrow('$.simulated');
  });

  it('takes an option', () => {
    expect(
      parseVoteText(voteText({ ...draft, choice: { kind: 'option', option: 'for' } }).text).choice,
    ).toEqual({
      kind: 'option',
      option: 'for',
    });
  });

  it.each([
    ['names out of order', '["auton","nola"]', '["nola","auton"]', 'sorted'],
    ['a name twice', '["auton","nola"]', '["auton","auton"]', 'sorted'],
    ['another kind', '"kind":"names"', '"kind":"ranking"', '$.choice.kind'],
    ['a field too many', '"v":1', '"v":1,"weight":2', '$.weight'],
    ['a field too few', ',"v":1', '', '$.v'],
    ['spaces', '"v":1', '"v": 1', 'canonical'],
    ['a choice that is none', '{"kind":"names","options":["auton","nola"]}', 'null', '$.choice'],
  ])('refuses %s', (_what, from, to, message) => {
    expect(() => parseVoteText(voteText(draft).text.replace(from, to))).toThrow(message);
  });

  it('is not made of nonsense', () => {
    expect(() => voteText({ ...draft, form: 'short' })).toThrow('$.form');
    expect(() => voteText({ ...draft, choice: { kind: 'names', options: ['a', 'a'] } })).toThrow('sorted');
  });
});
