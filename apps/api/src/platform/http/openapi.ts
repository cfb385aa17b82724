import {
  paths,
  problemSchema,
  routes,
  type Access,
  type RouteName,
  type RouteSpec,
} from '@collegium/contract';
import { z } from 'zod';

type Json = Readonly<Record<string, unknown>>;

/** The OpenAPI 3.1 document of the routes this installation has, made from the contract and nothing else. */
export function openApiDocument(installation: { development: boolean; demonstration: boolean }): Json {
  const offered = (Object.keys(routes) as RouteName[]).filter((name) =>
    isOffered(routes[name], installation),
  );
  const operations: Record<string, Record<string, Json>> = {};
  for (const name of offered) {
    const [method, path] = paths[name];
    const template = `/api${path.replaceAll(/:(\w+)/g, '{$1}')}`;
    operations[template] = { ...operations[template], [method.toLowerCase()]: operation(name, routes[name]) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Collegium',
      version: '0.1.0',
      license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
    },
    paths: operations,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'collegium_session' } },
      schemas: { Problem: schemaOf(problemSchema, 'output') },
    },
  };
}

export function isOffered(
  { only }: RouteSpec,
  { development, demonstration }: { development: boolean; demonstration: boolean },
): boolean {
  if (only === 'development') return development;
  return only === 'demonstration' ? demonstration : true;
}

function operation(name: RouteName, spec: RouteSpec): Json {
  return {
    operationId: name,
    summary: spec.summary,
    description: whoMay(spec.access),
    ...(spec.access === 'public' ? {} : { security: [{ session: [] }] }),
    parameters: [...parametersOf(spec.params, 'path'), ...parametersOf(spec.query, 'query')],
    ...(spec.body ? { requestBody: { required: true, content: json(schemaOf(spec.body, 'input')) } } : {}),
    responses: {
      [String(spec.status ?? 200)]: { description: spec.summary, content: answerContent(spec.answer) },
      default: {
        description: 'A refusal (RFC 9457), in the language of Accept-Language',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

function whoMay(access: Access): string {
  if (access === 'public') return 'Open to everyone.';
  if (access === 'session') return 'For anyone who is signed in.';
  if (access === 'founder') return 'For those who may create an organisation.';
  return `For: ${access.join(', ')}.`;
}

function answerContent(answer: RouteSpec['answer']): Json {
  if (answer === 'application/zip')
    return { 'application/zip': { schema: { type: 'string', format: 'binary' } } };
  return json(schemaOf(answer, 'output'));
}

const json = (schema: Json): Json => ({ 'application/json': { schema } });

function parametersOf(schema: z.ZodObject | undefined, place: 'path' | 'query'): Json[] {
  if (!schema) return [];
  return Object.entries(schema.shape).map(([name, of]) => {
    return { name, in: place, required: true, schema: schemaOf(of as z.ZodType, 'output') };
  });
}

/** OpenAPI 3.1 speaks JSON Schema 2020-12; each schema stands whole where it is used. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _version, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
