import { Injectable, Logger } from '@nestjs/common';
import { Metrics } from '../metrics';
import { LEASE_SECONDS, type ClaimedWork } from './due-work';
import { DueWork } from './due-work.service';
import { WorkRegistry } from './work-registry';

const RENEW_MS = (LEASE_SECONDS * 1_000) / 3;

/** Does claimed work and writes down how it ended. */
@Injectable()
export class WorkPerformer {
  private readonly logger = new Logger(WorkPerformer.name);

  constructor(
    private readonly dueWork: DueWork,
    private readonly registry: WorkRegistry,
    private readonly metrics: Metrics,
  ) {}

  /** Never throws because of the work; throws when the database cannot be told how it ended. */
  async perform(work: ClaimedWork): Promise<void> {
    const renewal = setInterval(() => void this.renew(work), RENEW_MS);
    const began = process.hrtime.bigint();
    try {
      const failure = await this.attempt(work);
      const outcome = failure === undefined ? 'done' : 'failed';
      this.metrics.observeWork({ kind: work.kind, outcome }, Number(process.hrtime.bigint() - began) / 1e9);
      await (failure === undefined ? this.dueWork.complete(work) : this.dueWork.fail(work, failure));
    } finally {
      clearInterval(renewal);
    }
  }

  /** Answers the code of what went wrong. */
  private async attempt(work: ClaimedWork): Promise<string | undefined> {
    const perform = this.registry.find(work.kind);
    if (perform === undefined) {
      this.logger.error(`No function for work of kind ${work.kind}`);
      return 'unknown-kind';
    }
    try {
      await perform(work.payload, work.attempt);
      return undefined;
    } catch (error) {
      this.logger.error({ workId: work.id, kind: work.kind, attempt: work.attempt, err: error });
      return codeOf(error);
    }
  }

  private async renew(work: ClaimedWork): Promise<void> {
    await this.dueWork.extend(work).catch((error: unknown) => this.logger.warn(error));
  }
}

/** Codes only: messages can carry what a person typed. */
function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code === 'string') {
    return code;
  }
  return error instanceof Error ? error.name : 'unknown-error';
}
