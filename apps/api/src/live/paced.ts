/**
 * Runs work for a key at once when it has rested, otherwise when it has: never more often than every `pause`
 * milliseconds, and always once more after the last call.
 */
export class Paced {
  private readonly keys = new Map<string, { again: boolean }>();
  private stopped = false;

  constructor(
    private readonly pause: number,
    private readonly work: (key: string) => Promise<void>,
  ) {}

  ask(key: string): void {
    const running = this.keys.get(key);
    if (running) running.again = true;
    else if (!this.stopped) this.run(key);
  }

  stop(): void {
    this.stopped = true;
  }

  private run(key: string): void {
    const state = { again: false };
    this.keys.set(key, state);
    const rest = new Promise<void>((resolve) => {
      setTimeout(resolve, this.pause).unref();
    });
    void Promise.all([this.work(key), rest]).finally(() => {
      this.keys.delete(key);
      if (state.again && !this.stopped) this.run(key);
    });
  }
}
