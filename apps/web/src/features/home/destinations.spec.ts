import { destinationsOf } from './destinations.js';

describe('the next thing to do in an assembly', () => {
  it.each([
    ['chair', 'convened', 'chair'],
    ['secretary', 'convened', 'office'],
    ['member', 'open', 'booth'],
    ['auditor', 'open', 'record'],
    ['observer', 'open', 'screen'],
    ['member', 'closed', 'record'],
    ['chair', 'closed', 'record'],
  ] as const)('of the %s of an assembly that is %s is the page %s', (role, state, page) => {
    expect(destinationsOf({ roles: [role], state })[0]).toBe(page);
  });

  it('lists each page once, whatever one is', () => {
    const all = destinationsOf({ roles: ['secretary', 'chair', 'member', 'auditor'], state: 'open' });
    expect(all).toEqual(['chair', 'booth', 'office', 'record', 'screen']);
    expect(destinationsOf({ roles: [], state: 'open' })).toEqual(['screen', 'record']);
  });
});
