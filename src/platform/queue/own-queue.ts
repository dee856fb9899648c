import { Logger } from '@nestjs/common';
import type { DueWork } from './due-work.service';
import { Repeater } from './repeater';
import type { WorkBell } from './work-bell';
import type { WorkPerformer } from './work-performer';
import type { WorkQueue } from './work-queue';

const LOOK_EVERY_MS = 1_000;

/** Without Redis: this process itself looks for work and does it. */
export class OwnQueue implements WorkQueue {
  private readonly logger = new Logger(OwnQueue.name);
  private readonly runners: readonly Repeater[];
  private stopListening: () => void = () => undefined;

  constructor(
    private readonly dueWork: DueWork,
    private readonly performer: WorkPerformer,
    private readonly bell: WorkBell,
    /** How much this process does at the same time, next to answering requests. */
    concurrency: number,
  ) {
    this.runners = Array.from({ length: concurrency }, () => this.createRunner());
  }

  start(): Promise<void> {
    this.stopListening = this.bell.listen(() => this.runners.forEach((runner) => runner.wake()));
    this.runners.forEach((runner) => runner.start());
    return Promise.resolve();
  }

  async stop(): Promise<void> {
    this.stopListening();
    await Promise.all(this.runners.map((runner) => runner.stop()));
  }

  isReachable(): boolean {
    return true;
  }

  private createRunner(): Repeater {
    const runner: Repeater = new Repeater(LOOK_EVERY_MS, async () => {
      try {
        while (!runner.isStopping && (await this.performNext())) {
          // Goes on until nothing is due.
        }
      } catch (error) {
        // The database is away; look again later.
        this.logger.error(error);
      }
    });
    return runner;
  }

  private async performNext(): Promise<boolean> {
    const work = await this.dueWork.claimNext();
    if (work !== undefined) {
      await this.performer.perform(work);
    }
    return work !== undefined;
  }
}
