import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

type Page = (request: FastifyRequest, reply: FastifyReply) => boolean;

/** Serves the built web application: its files, and its one page for every address that isn't the API's. */
export async function serveWebPages(app: NestFastifyApplication, folder: string): Promise<void> {
  const { default: files } = await import('@fastify/static');
  await app.register(files, {
    root: folder,
    index: false,
    wildcard: false,
    cacheControl: false,
    // The build left a .br and a .gz beside each file.
    preCompressed: true,
    setHeaders: (reply, path) => {
      // Files of /assets carry their hash in their name.
      const forEver = path.includes(`${join('/', 'assets')}/`);
      void reply.header('cache-control', forEver ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}

/** Answers with the application's page; says false for what is the API's to refuse. Routes of the web live in the page. */
export function webPage(folder: string): Page {
  const page = readFileSync(join(folder, 'index.html'));
  return (request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    const asked = request.method === 'GET' || request.method === 'HEAD';
    // A missing file must stay missing: a page served as a script breaks in ways nobody can read.
    if (!asked || path === '/api' || path.startsWith('/api/') || /\.[a-z0-9]+$/i.test(path)) return false;
    void reply.status(200).type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page);
    return true;
  };
}
