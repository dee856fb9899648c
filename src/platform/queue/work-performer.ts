import { Injectable, Logger } from '@nestjs/common';
import { DatabaseAway } from '../database';
import { Metrics } from '../metrics';
import {
  FIRST_PAUSE_SECONDS,
  HELD_PAUSE_SECONDS,
  isLast,
  LEASE_SECONDS,
  MAX_DEATHS,
  type ClaimedWork,
} from './due-work';
import { DueWork } from './due-work.service';
import { WorkHeld } from './work-held';
import { WorkRegistry } from './work-registry';

const RENEW_MS = (LEASE_SECONDS * 1_000) / 3;

interface Failure {
  readonly code: string;
  readonly outcome: 'failed' | 'held';
  /** After how many seconds work comes back of which the failure says nothing. */
  readonly pause?: number;
}

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
      const failure = await this.end(work, await this.attempt(work));
      this.tell(work, failure, Number(process.hrtime.bigint() - began));
      if (failure === undefined) await this.dueWork.complete(work);
      else if (failure.pause !== undefined)
        await this.dueWork.putBack(work, { code: failure.code, pause: failure.pause });
      else await this.dueWork.fail(work, failure.code);
    } finally {
      clearInterval(renewal);
    }
  }

  /** Kinds, times and codes: what the work is about stays in its table. */
  private tell(
    { id, kind, attempt, deaths }: ClaimedWork,
    failure: Failure | undefined,
    nanoseconds: number,
  ): void {
    const outcome = failure?.outcome ?? 'done';
    this.metrics.observeWork({ kind, outcome }, nanoseconds / 1e9);
    const milliseconds = Math.round(nanoseconds / 1e6);
    this.logger.log({
      workId: id,
      kind,
      attempt,
      ...(deaths > 0 && { deaths }),
      milliseconds,
      outcome,
      ...(failure && { code: failure.code }),
    });
  }

  /** Answers what went wrong. */
  private async attempt(work: ClaimedWork): Promise<Failure | undefined> {
    if (work.deaths >= MAX_DEATHS) return { code: 'runner-died', outcome: 'failed' };
    const perform = this.registry.find(work.kind);
    if (perform === undefined) {
      this.logger.error(`No function for work of kind ${work.kind}`);
      return { code: 'unknown-kind', outcome: 'failed' };
    }
    try {
      await perform(work.payload, work.attempt);
      return undefined;
    } catch (error) {
      if (!(error instanceof WorkHeld))
        this.logger.error({ workId: work.id, kind: work.kind, attempt: work.attempt, err: error });
      return failureOf(error);
    }
  }

  /** Tells that work is given up; it is so too where that cannot be written down, unless that says nothing of the work. */
  private async end(work: ClaimedWork, failure: Failure | undefined): Promise<Failure | undefined> {
    if (failure === undefined || failure.pause !== undefined || !isLast(work)) return failure;
    try {
      await this.registry.findGivingUp(work.kind)?.(work.payload);
      return failure;
    } catch (error) {
      this.logger.error({ workId: work.id, kind: work.kind, err: error });
      return { ...failureOf(error), code: failure.code };
    }
  }

  private async renew(work: ClaimedWork): Promise<void> {
    await this.dueWork.extend(work).catch((error: unknown) => this.logger.warn(error));
  }
}

function failureOf(error: unknown): Failure {
  const code = codeOf(error);
  if (error instanceof WorkHeld) return { code, outcome: 'held', pause: HELD_PAUSE_SECONDS };
  return { code, outcome: 'failed', ...(error instanceof DatabaseAway && { pause: FIRST_PAUSE_SECONDS }) };
}

/** Codes only: messages can carry what a person typed. */
function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code === 'string') {
    return code;
  }
  return error instanceof Error ? error.name : 'unknown-error';
}
