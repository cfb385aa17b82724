import type { Me, Role } from '@collegium/contract';
import { pageOf, resumeAt } from './destination.js';

const me = (...roles: Role[]) => ({ assemblies: [{ id: 'a', roles }] }) as unknown as Me;
const demonstration = { assembly: 'a', doorCode: 'AB 12' };

describe('after taking a role', () => {
  it.each([
    ['chair', '/assemblies/a/chair'],
    ['secretary', '/assemblies/a/office'],
    ['auditor', '/assemblies/a/record'],
    ['member', '/assemblies/a/booth'],
    ['observer', '/assemblies/a/screen'],
  ] as const)('the %s goes to %s', (role, page) => {
    expect(pageOf(me(role), demonstration)).toBe(page);
  });

  it('a member who is not in yet goes through the door', () => {
    expect(pageOf(me(), demonstration)).toBe('/join#AB%2012');
    expect(pageOf({ assemblies: [] } as unknown as Me, { ...demonstration, doorCode: null })).toBe('/join');
  });
});

describe('going on', () => {
  const plays = [
    { key: 'ptce', assembly: 'a' },
    { key: 'scic', assembly: 'b' },
  ] as const;

  it('leads to the assembly one has a role in, whichever one looks at', () => {
    const looking = { assembly: 'b', doorCode: 'CD 34', plays: [...plays] };
    expect(resumeAt(me('chair'), looking)).toBe('/assemblies/a/chair');
    expect(resumeAt(me('chair'), { ...looking, assembly: 'a' })).toBe('/assemblies/a/chair');
  });

  it('leads who is in none yet through the door of the one they look at', () => {
    expect(resumeAt(me(), { ...demonstration, plays: [...plays] })).toBe('/join#AB%2012');
  });
});
