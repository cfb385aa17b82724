import { fillPath } from './call.js';
import { ApiProblem, isProblem, NetworkFailure, readProblem } from './problem.js';

describe('a call', () => {
  it('fills the names of its path and nothing else', () => {
    expect(fillPath('/assemblies/:assembly/ballots/:ballot', { assembly: 'a/b', ballot: 'c' })).toBe(
      '/assemblies/a%2Fb/ballots/c',
    );
    expect(fillPath('/me')).toBe('/me');
  });

  it('tells a refusal from silence', () => {
    const body = { type: 't', code: 'ballot-closed', title: 'Le scrutin est clos.', status: 409 };
    const problem = new ApiProblem(readProblem(body)!);
    expect(problem.sentence).toBe('Le scrutin est clos.');
    expect(isProblem(problem, 'ballot-closed')).toBe(true);
    expect(isProblem(problem, 'ballot-not-open')).toBe(false);
    expect(isProblem(new NetworkFailure('x'))).toBe(false);
    expect(readProblem(null)).toBeNull();
    expect(readProblem({ title: 'Bad Gateway' })).toBeNull();
  });
});
