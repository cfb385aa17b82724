import type { AddressInfo } from 'node:net';
import cookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { StartRefused, type Configuration } from './platform/configuration.js';
import { explainDatabase, migrate } from './platform/database/migrate.js';
import { codeOf } from './platform/error-code.js';
import { allowLongBodies, USUAL_BODY } from './platform/http/body-limits.js';
import { addPlainRoutes } from './platform/http/plain-routes.js';
import { setSecurityHeaders } from './platform/http/security-headers.js';
import { serveWebPages, webPage } from './platform/http/web-pages.js';
import { NestLog } from './platform/nest-log.js';
import type { Surroundings } from './platform/platform.module.js';
import { ProblemFilter } from './platform/problems/problem.filter.js';

/** Migrates, makes the application and listens. What `main` runs and every integration spec starts. */
export async function startApplication(surroundings: Surroundings): Promise<NestFastifyApplication> {
  const { configuration, log } = surroundings;
  await migrate(configuration.databaseOwnerUrl, configuration.databaseUrl, log).catch((error: unknown) => {
    throw explainDatabase(error, configuration.databaseOwnerUrl);
  });
  const app = await makeApplication(surroundings);
  try {
    await app.listen(configuration.port, configuration.host);
  } catch (error) {
    await app.close();
    throw codeOf(error) === 'EADDRINUSE' ? new StartRefused(portTaken(configuration)) : error;
  }
  configuration.listeningOn((app.getHttpServer().address() as AddressInfo).port);
  return app;
}

function portTaken({ host, port }: Configuration): string {
  return `The address ${host}:${port} is already taken: nothing was started. Stop what uses it, or give another PORT.`;
}

async function makeApplication(surroundings: Surroundings): Promise<NestFastifyApplication> {
  const { configuration, log } = surroundings;
  const adapter = new FastifyAdapter({ trustProxy: configuration.trustProxy, bodyLimit: USUAL_BODY });
  allowLongBodies(adapter.getInstance());
  // JSON is the only body there is: a form of another site can't send it.
  adapter.getInstance().removeContentTypeParser('text/plain');
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.within(surroundings), adapter, {
    bodyParser: false,
    abortOnError: false,
    logger: new NestLog(log),
  });
  app.setGlobalPrefix('api');
  const page = configuration.webDist === null ? null : webPage(configuration.webDist);
  app.useGlobalFilters(new ProblemFilter(log, page));
  addPlainRoutes(app);
  await app.register(cookie);
  await setSecurityHeaders(app, configuration.publicUrl.startsWith('https:'));
  if (configuration.webDist !== null) await serveWebPages(app, configuration.webDist);
  app.enableShutdownHooks();
  return app;
}
