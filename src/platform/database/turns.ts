/** So many at the same time; whoever comes next waits for a turn, first come first served, but not for ever. */
export class Turns {
  private readonly queue: (() => void)[] = [];

  constructor(
    private free: number,
    private readonly longestWaitMs: number,
  ) {}

  /** How many wait for a turn. */
  get waiting(): number {
    return this.queue.length;
  }

  /** Throws what `tooLong` says when no turn comes in time. */
  async take<T>(work: () => Promise<T>, tooLong: () => Error): Promise<T> {
    if (this.free > 0) this.free -= 1;
    else await this.turn(tooLong);
    try {
      return await work();
    } finally {
      const begin = this.queue.shift();
      if (begin) begin();
      else this.free += 1;
    }
  }

  private turn(tooLong: () => Error): Promise<void> {
    return new Promise((resolve, reject) => {
      const begin = (): void => {
        clearTimeout(limit);
        resolve();
      };
      const limit = setTimeout(() => {
        this.queue.splice(this.queue.indexOf(begin), 1);
        reject(tooLong());
      }, this.longestWaitMs);
      this.queue.push(begin);
    });
  }
}
