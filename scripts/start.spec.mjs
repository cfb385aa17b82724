import { createServer } from 'node:net';
import { once } from 'node:events';
import { readArguments } from './start/arguments.mjs';
import { choosePort } from './start/port.mjs';

describe('the arguments of npm start', () => {
  test('say where it listens and what it loads', () => {
    expect(readArguments([], {})).toMatchObject({ port: 4400, host: '127.0.0.1', empty: false });
    const asked = readArguments(['--lan', '--empty', '--port', '8080'], { PORT: '1' });
    expect(asked).toMatchObject({ port: 8080, host: '0.0.0.0', empty: true });
    const told = readArguments([], { PORT: '5000', COLLEGIUM_DATA: '/srv/votes' });
    expect(told).toMatchObject({ port: 5000, folder: '/srv/votes' });
  });

  test.each([['--port', 'abc'], ['--port', '70000'], ['--port', '1.5'], ['--open'], ['here']])(
    '%s %s is refused in words',
    (...argv) => {
      expect(() => readArguments(argv, {})).toThrow(expect.objectContaining({ name: 'Refusal' }));
    },
  );
});

test('a taken port gives the next one', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address();
  try {
    const chosen = await choosePort(port, '127.0.0.1');
    expect(chosen).toBeGreaterThan(port);
    expect(chosen).toBeLessThan(port + 50);
  } finally {
    other.close();
  }
});
