import { nameSchema, paths, problems, routes, wordsSchema, type RouteName } from './index.js';

describe('the routes', () => {
  const names = Object.keys(paths) as RouteName[];

  it('have a path and a spec under the same names, and no two answer the same request', () => {
    expect(Object.keys(routes).sort()).toEqual([...names].sort());
    const requests = names.map((name) => paths[name].join(' '));
    expect(new Set(requests).size).toBe(names.length);
  });

  it('name in their params schema exactly the parameters of their path', () => {
    for (const name of names) {
      const inPath = [...paths[name][1].matchAll(/:(\w+)/g)].map((match) => match[1]);
      const spec = routes[name];
      const inSchema = 'params' in spec ? Object.keys(spec.params.shape) : [];
      expect({ name, params: inSchema }).toEqual({ name, params: inPath });
    }
  });

  it('never take a body where nothing is written, and always where something is', () => {
    for (const name of names)
      expect({ name, body: 'body' in routes[name] }).toEqual({ name, body: paths[name][0] !== 'GET' });
  });
});

describe('the catalogue of problems', () => {
  it('says each one in both languages with the same inputs', () => {
    const inputs = (text: string) =>
      [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => name))].sort();
    for (const [code, problem] of Object.entries(problems)) {
      expect({ code, inputs: inputs(problem.en) }).toEqual({ code, inputs: inputs(problem.fr) });
      expect(problem.status).toBeGreaterThanOrEqual(400);
    }
  });
});

describe('what a person types', () => {
  const takes = (text: string) => nameSchema.safeParse(text).success;

  it('is short for a name, and as long as it needs for a question', () => {
    const question = 'q'.repeat(1500);
    expect(wordsSchema.safeParse({ fr: question, en: question }).success).toBe(true);
    expect(wordsSchema.safeParse({ fr: 'q'.repeat(2001), en: question }).success).toBe(false);
    expect([takes('n'.repeat(200)), takes('n'.repeat(201))]).toEqual([true, false]);
  });

  it('is whole characters that a record can hold', () => {
    expect(['Pôle 𝒜', 'a\ud800', '\udc00a', 'a\u0000', 'a\nb'].map(takes)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
