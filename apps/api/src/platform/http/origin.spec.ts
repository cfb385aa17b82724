import type { FastifyRequest } from 'fastify';
import { isOfThisMachine } from './origin.js';

describe('who reads the mails of this machine', () => {
  const from = (remoteAddress: string, localAddress: string) =>
    isOfThisMachine({ socket: { remoteAddress, localAddress } as FastifyRequest['socket'] });

  it('is this machine, by whatever address it calls itself', () => {
    expect(from('127.0.0.1', '127.0.0.1')).toBe(true);
    expect(from('::ffff:127.0.0.1', '::ffff:127.0.0.1')).toBe(true);
    expect(from('::1', '::1')).toBe(true);
    expect(from('192.168.1.5', '192.168.1.5')).toBe(true);
  });

  it('is no other device of its network', () => {
    expect(from('192.168.1.23', '192.168.1.5')).toBe(false);
    expect(from('::ffff:10.0.0.7', '::ffff:10.0.0.2')).toBe(false);
    expect(isOfThisMachine({ socket: {} as FastifyRequest['socket'] })).toBe(false);
  });
});
