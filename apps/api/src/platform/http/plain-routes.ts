import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { Configuration } from '../configuration.js';
import { openApiDocument } from './openapi.js';

/** What machines ask: is the process up, can it serve, what does it offer. No session, no data. */
export function addPlainRoutes(app: NestFastifyApplication): void {
  const server = app.getHttpAdapter().getInstance();
  const database = app.get(DataSource);
  const { mailbox, demonstration } = app.get(Configuration);
  const document = JSON.stringify(openApiDocument({ development: mailbox, demonstration }));

  server.get('/healthz', (_request, reply) => reply.type('text/plain').send('ok\n'));
  server.get('/readyz', async (_request, reply) => {
    const ready = await database.query('select 1').then(
      () => true,
      () => false,
    );
    return reply
      .status(ready ? 200 : 503)
      .type('text/plain')
      .send(ready ? 'ready\n' : 'the database does not answer\n');
  });
  server.get('/api/openapi.json', (_request, reply) => reply.type('application/json').send(document));
}
