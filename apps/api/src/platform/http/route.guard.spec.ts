import { paths, routes, type RouteName, type RouteSpec } from '@collegium/contract';
import { Controller, Get } from '@nestjs/common';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { GrantEntity } from '../../accounts/grant.entity.js';
import { Random } from '../random.js';
import { TestApi, type Person } from '../testing/start-api.js';
import { ROUTE } from './handles.js';
import { foundForSpecs } from '../../founding/testing/found-for-specs.js';

const names = Object.keys(routes) as RouteName[];
const spec = (name: RouteName): RouteSpec => routes[name];
const ofAssemblies = names.filter((name) => paths[name][1].includes(':assembly'));
const roles = ['secretary', 'chair', 'auditor', 'observer', 'member'] as const;
const nowhere = '00000000-0000-4000-8000-000000000000';

interface OpenApi {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, { operationId: string }>>;
}

describe('who may call what', () => {
  let api: TestApi;
  let ours: Awaited<ReturnType<typeof foundForSpecs>>;
  let theirs: Awaited<ReturnType<typeof foundForSpecs>>;

  beforeAll(async () => {
    api = await TestApi.start({ demo: true });
    ours = await foundForSpecs(api);
    theirs = await foundForSpecs(api);
  });
  afterAll(() => api.close());

  it('is written once: each route of the contract has one handler, each handler a route', () => {
    const modules = [...api.app.get(ModulesContainer).values()];
    const controllers = modules.flatMap((module) => [...module.controllers.values()]);
    const handled = controllers.flatMap(({ instance, name }) => {
      const prototype: object = Object.getPrototypeOf(instance) as object;
      return new MetadataScanner().getAllMethodNames(prototype).flatMap((method) => {
        const handler = (prototype as Record<string, object>)[method]!;
        if (Reflect.getMetadata(PATH_METADATA, handler) === undefined) return [];
        const route = Reflect.getMetadata(ROUTE, handler) as RouteName | undefined;
        return [route ?? `${name}.${method} names no route`];
      });
    });
    expect(handled.toSorted()).toEqual(names.toSorted());
  });

  it('needs a session wherever the contract does not say public', async () => {
    for (const name of names.filter((one) => spec(one).access !== 'public')) {
      const params = {
        assembly: ours.assembly,
        ballot: nowhere,
        admission: nowhere,
        member: nowhere,
        grant: nowhere,
        vote: nowhere,
      };
      const answers = [
        await api.stranger().refused(name, { params }),
        await api.stranger().refused(name, { params, headers: { cookie: 'collegium_session=forged' } }),
      ];
      for (const { status, code } of answers)
        expect([name, status, code]).toEqual([name, 401, 'sign-in-required']);
    }
  });

  it('needs a founder to found', async () => {
    const { client } = await api.person('Someone');
    for (const name of names.filter((one) => spec(one).access === 'founder')) {
      expect(await client.refused(name)).toMatchObject({ status: 403, code: 'role-required' });
    }
  });

  it('follows the contract’s table: role × route, here and in someone else’s organisation', async () => {
    const people = new Map<string, Person>();
    for (const role of roles) people.set(role, await holder(role));
    for (const name of ofAssemblies) {
      const { access } = spec(name);
      if (!Array.isArray(access)) continue;
      for (const role of roles) {
        const { client } = people.get(role)!;
        const seen = await answerTo(client, name, ours.assembly);
        if (access.includes(role))
          expect([name, role, seen]).not.toEqual([
            name,
            role,
            expect.objectContaining({ code: 'role-required' }),
          ]);
        else expect([name, role, seen]).toEqual([name, role, { status: 403, code: 'role-required' }]);
        // Who has no tie with an assembly doesn't learn that it exists: it is as one that doesn't.
        for (const assembly of [theirs.assembly, nowhere]) {
          expect([name, role, await answerTo(client, name, assembly)]).toEqual([
            name,
            role,
            { status: 404, code: 'not-found' },
          ]);
        }
      }
    }
    expect(await answerTo(people.get('chair')!.client, 'getChair', 'not-an-id')).toMatchObject({
      status: 404,
    });
  }, 60_000);

  it('refuses everyone where a handler names no route', async () => {
    @Controller()
    class Forgotten {
      @Get('forgotten')
      hello(): string {
        return 'hello';
      }
    }
    const bare = await TestApi.start({ controllers: [Forgotten] });
    try {
      const { client } = await bare.person('Founder', { founder: true });
      const response = await fetch(`${bare.url}/api/forgotten`, {
        headers: { cookie: client.cookieHeader() },
      });
      expect(response.status).toBe(404);
    } finally {
      await bare.close();
    }
  });

  it('refuses pages of other sites, forms and bodies that aren’t JSON', async () => {
    const { client } = await api.person('Someone');
    const body = { name: 'Changed by another site' };
    for (const headers of [
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ]) {
      expect(await client.refused('updateMe', { body, headers })).toMatchObject({
        status: 403,
        code: 'foreign-origin',
      });
    }
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const answer = await client.refused('updateMe', { body, headers: { 'content-type': type } });
      expect(answer).toMatchObject({ status: 400, code: 'invalid-request' });
    }
    expect((await client.send('updateMe', { body, headers: { origin: api.url } })).status).toBe(200);
  });

  it('names the fields of a request that is malformed, and adds nothing to what is asked', async () => {
    const { client } = await api.person('Someone');
    const answer = await client.refused('updateMe', { body: { name: '', admin: true } });
    expect(answer.errors?.map(({ path }) => path)).toEqual(expect.arrayContaining(['name', '']));
    const broken = await fetch(`${api.url}/api/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"email":',
    });
    expect(broken.status).toBe(400);
    expect(broken.headers.get('content-type')).toContain('application/problem+json');
    const large = await client.refused('updateMe', { body: { name: 'x'.repeat(7_000_000) } });
    expect(large).toMatchObject({ status: 413, code: 'too-large' });
  });

  it('describes every route of the installation in OpenAPI 3.1', async () => {
    const document = (await (await fetch(`${api.url}/api/openapi.json`)).json()) as OpenApi;
    expect(document.openapi).toBe('3.1.0');
    const described = Object.values(document.paths)
      .flatMap((methods) => Object.values(methods))
      .map(({ operationId }) => operationId);
    expect(described.toSorted()).toEqual(names.toSorted());
    expect(JSON.stringify(document)).not.toContain('#/$defs');
    expect(document.paths['/api/assemblies/{assembly}/ballots/{ballot}/votes']!['post']).toMatchObject({
      parameters: [
        { name: 'assembly', in: 'path' },
        { name: 'ballot', in: 'path' },
      ],
      responses: { 201: expect.anything(), default: expect.anything() },
    });
  });

  it('tells machines whether it is up and ready', async () => {
    expect((await fetch(`${api.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${api.url}/readyz`)).status).toBe(200);
  });

  async function holder(role: (typeof roles)[number]): Promise<Person> {
    if (role === 'secretary') return ours.secretary;
    const person = await api.person(`As ${role}`);
    if (role === 'member') await ours.represent(person);
    else {
      await api.database.manager.insert(GrantEntity, {
        id: api.app.get(Random).uuid(),
        personId: person.personId,
        role,
        organisationId: ours.organisation,
        assemblyId: ours.assembly,
      });
    }
    return person;
  }

  /** Harmless: the other identifiers name nothing, and acts of an assembly are asked with a body none of them takes. */
  async function answerTo(client: Person['client'], name: RouteName, assembly: string) {
    const params = {
      assembly,
      ballot: nowhere,
      admission: nowhere,
      member: nowhere,
      grant: nowhere,
      vote: nowhere,
    };
    const answer = await client.send(name, { params, body: { unasked: true } });
    const code = (answer.body as { code?: string }).code ?? null;
    return { status: answer.status, code };
  }
});
