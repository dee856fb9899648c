/** So many at the same time; whoever comes next waits for a turn, first come first served, but not for ever. */
export class Turns {
  private readonly queue: (() => void)[] = [];
  private taken = 0;

  constructor(
    private readonly most: number,
    private readonly longestWaitMs: number,
  ) {}

  /** How many wait for a turn. */
  get waiting(): number {
    return this.queue.length;
  }

  /** Whether nobody has a turn. */
  get isIdle(): boolean {
    return this.taken === 0;
  }

  /** Takes a turn if one is free. */
  tryTake(): boolean {
    if (this.taken === this.most) return false;
    this.taken += 1;
    return true;
  }

  /** Waits for a turn; throws what `tooLong` says when none comes in time. Whoever has one gives it back. */
  async take(tooLong: () => Error): Promise<void> {
    if (!this.tryTake()) await this.wait(tooLong);
  }

  /** Gives a turn to whoever waits longest. */
  giveBack(): void {
    const begin = this.queue.shift();
    if (begin) begin();
    else this.taken -= 1;
  }

  private wait(tooLong: () => Error): Promise<void> {
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
