import type { Me, Role } from '@collegium/contract';
import { pageOf } from './destination.js';

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
