import type { BallotView, LiveSnapshot } from '@collegium/contract';
import { divisionOf } from './division.js';
import { unwatched, watchQuorum, type QuorumWatch } from './quorum-news.js';

const at = (quorumReached: boolean, state: LiveSnapshot['state'] = 'open') =>
  ({ state, room: { quorumReached } }) as LiveSnapshot;
const play = (...snapshots: readonly LiveSnapshot[]) =>
  snapshots.reduce<QuorumWatch>((watch, snapshot) => watchQuorum(watch, snapshot), unwatched).news;

describe('the quorum during the sitting', () => {
  it('is no news while it stands, nor before the sitting', () => {
    expect(play(at(true), at(true))).toBeNull();
    expect(play(at(false, 'convened'), at(true, 'convened'), at(true))).toBeNull();
  });

  it('is told when lost, as long as it is, and when it comes back', () => {
    expect(play(at(true), at(false))).toBe('lost');
    expect(play(at(true), at(false), at(false, 'suspended'))).toBe('lost');
    expect(play(at(true), at(false), at(true), at(true))).toBe('regained');
  });

  it('is told as lost to a page opened after it went: a sitting opens with its quorum', () => {
    expect(play(at(false))).toBe('lost');
  });

  it('is no more news once the sitting is over', () => {
    expect(play(at(true), at(false), at(false, 'closed'))).toBeNull();
  });
});

describe('a resolution exactly divided', () => {
  const ballot = (rules: object, outcome = 'tied') =>
    ({ rules: { version: 2, kind: 'resolution', ...rules }, decision: { outcome } }) as unknown as BallotView;

  it('asks the chair only where the statutes give a casting vote, in an open ballot', () => {
    expect(divisionOf(ballot({ tie: 'casting_vote', secrecy: 'open' }))).toBe('casting-vote');
    expect(divisionOf(ballot({ tie: 'rejected', secrecy: 'open' }))).toBeNull();
    expect(divisionOf(ballot({ tie: 'new_vote', secrecy: 'open' }))).toBe('new-vote');
  });

  it('asks nothing of a decided one, of an election, of the first rules', () => {
    const rules = { tie: 'casting_vote', secrecy: 'open' };
    expect(divisionOf(ballot(rules, 'adopted'))).toBeNull();
    expect(divisionOf(ballot({ ...rules, kind: 'election' }))).toBeNull();
    expect(divisionOf(ballot({ ...rules, version: 1 }))).toBeNull();
  });
});
