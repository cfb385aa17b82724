/** Commits in flight at once, and rows in one of them at most: measured on two cores, more of either gains nothing. */
const IN_FLIGHT = 2;
const LARGEST_BATCH = 256;

interface Waiting<Row, Answer> {
  readonly row: Row;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * What arrives while a commit runs goes into the next one together: a room that votes at once costs a few commits,
 * and a lone vote waits for none. `commit` answers its rows in their order.
 */
export class GroupCommit<Row, Answer> {
  private readonly waiting: Waiting<Row, Answer>[] = [];
  private running = 0;

  /** `mayBeOneRows`: whether a failure may come from one row, so that the others deserve another try. */
  constructor(
    private readonly commit: (rows: readonly Row[]) => Promise<readonly Answer[]>,
    private readonly mayBeOneRows: (error: unknown) => boolean,
  ) {}

  add(row: Row): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ row, resolve, reject });
      this.pump();
    });
  }

  private pump(): void {
    while (this.running < IN_FLIGHT && this.waiting.length > 0) {
      void this.run(this.waiting.splice(0, LARGEST_BATCH));
    }
  }

  private async run(batch: readonly Waiting<Row, Answer>[]): Promise<void> {
    this.running += 1;
    try {
      await this.answer(batch);
    } finally {
      this.running -= 1;
      this.pump();
    }
  }

  /** A batch that fails by one of its rows is tried again row by row: one row's trouble is never another's. */
  private async answer(batch: readonly Waiting<Row, Answer>[]): Promise<void> {
    try {
      const answers = await this.commit(batch.map(({ row }) => row));
      if (answers.length !== batch.length) throw new Error('a commit must answer each of its rows');
      for (const [i, answer] of answers.entries()) batch[i]?.resolve(answer);
    } catch (error) {
      const again = batch.length > 1 && this.mayBeOneRows(error);
      for (const waiting of batch) {
        if (again) await this.answer([waiting]);
        else waiting.reject(error);
      }
    }
  }
}
