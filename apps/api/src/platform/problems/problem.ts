import { problems, type ProblemBody, type ProblemCode } from '@collegium/contract';

type Inputs = NonNullable<ProblemBody['inputs']>;
type Extra = Pick<ProblemBody, 'errors' | 'findings' | 'receipt'>;

/** A refusal of the catalogue. Throwing one is how a handler, a service or the guard says no. */
export class Problem extends Error {
  readonly status: number;

  constructor(
    readonly code: ProblemCode,
    readonly inputs: Inputs = {},
    readonly extra: Extra = {},
  ) {
    super(code);
    this.name = 'Problem';
    this.status = problems[code].status;
  }
}
