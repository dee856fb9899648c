import { setTimeout as pause } from 'node:timers/promises';

/** Does something again and again, one at a time: after a pause, or sooner when called. */
export class Repeater {
  private stopping = new AbortController();
  private wakeUp = new AbortController();
  private loop: Promise<void> = Promise.resolve();

  /** `act` must not throw. */
  constructor(
    private readonly pauseMs: number,
    private readonly act: () => Promise<void>,
  ) {}

  start(): void {
    this.stopping = new AbortController();
    this.loop = this.repeat();
  }

  /** Acts again without waiting for the pause to end. */
  wake(): void {
    this.wakeUp.abort();
  }

  /** Waits until what is running has ended. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.wake();
    await this.loop;
  }

  get isStopping(): boolean {
    return this.stopping.signal.aborted;
  }

  private async repeat(): Promise<void> {
    while (!this.isStopping) {
      // Renewed before acting, so that a call during the act is not lost.
      this.wakeUp = new AbortController();
      await this.act();
      await pause(this.pauseMs, undefined, { signal: this.wakeUp.signal }).catch(() => undefined);
    }
  }
}
