import { stageOf, type StagedBallot } from './stage.js';

const ballot = (
  id: string,
  state: StagedBallot['state'],
  changes: Partial<StagedBallot> = {},
): StagedBallot => ({
  id,
  kind: 'resolution',
  state,
  readyAt: state === 'draft' ? null : '2025-05-19T09:00:00.000Z',
  proclaimedAt: state === 'proclaimed' ? '2025-05-19T10:00:00.000Z' : null,
  ...changes,
});

describe('the stage', () => {
  it.each([
    ['draft', [], 'welcome', null],
    ['convened', [ballot('a', 'draft')], 'welcome', null],
    ['convened', [ballot('a', 'ready')], 'announced', 'a'],
    ['open', [ballot('a', 'draft')], 'agenda', null],
    ['open', [ballot('a', 'ready')], 'announced', 'a'],
    ['open', [ballot('a', 'open'), ballot('b', 'ready')], 'open', 'a'],
    ['open', [ballot('a', 'suspended')], 'suspended', 'a'],
    ['open', [ballot('a', 'closed')], 'counting', 'a'],
    ['open', [ballot('a', 'counted')], 'counting', 'a'],
    ['open', [ballot('a', 'proclaimed')], 'decision', 'a'],
    ['open', [ballot('a', 'proclaimed', { kind: 'election' })], 'board', 'a'],
    ['suspended', [ballot('a', 'proclaimed')], 'suspended', null],
    ['closed', [ballot('a', 'proclaimed')], 'closed', 'a'],
    ['adjourned', [], 'closed', null],
  ] as const)('of an assembly %s with %j is %s', (assembly, ballots, stage, front) => {
    expect(stageOf(assembly, ballots)).toEqual({ stage, ballot: front });
  });

  it('keeps a decision on the screen until something is announced after it', () => {
    const decided = ballot('a', 'proclaimed');
    expect(stageOf('open', [decided, ballot('b', 'ready')])).toEqual({ stage: 'decision', ballot: 'a' });
    const later = ballot('b', 'ready', { readyAt: '2025-05-19T10:05:00.000Z' });
    expect(stageOf('open', [decided, later])).toEqual({ stage: 'announced', ballot: 'b' });
  });
});
