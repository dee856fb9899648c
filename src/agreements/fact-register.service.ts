import { Inject, Injectable } from '@nestjs/common';
import type { LocalDate } from '../kernel/time';
import type { Contents } from '../platform/audit';
import { CLOCK, type Clock } from '../platform/clock';
import { Remembered, type Tx } from '../platform/database';
import { FactRegisterStore } from './fact-register.store';
import { DueWork } from '../platform/queue';
import type { FactItem, FactLists, Recording, Stand } from './fact-rows';
import { limitsToWatch, WATCH_LIMITS } from './limits-to-watch';

/** So many facts of all agreements together are at hand. */
const MOST_FACTS = 100_000;

/**
 * Where facts of agreements are recorded: each gets the next position of its agreement, under the
 * agreement's lock. Facts recorded together share day and source.
 */
@Injectable()
export class FactRegister {
  private readonly remembered = new Remembered<FactLists>(MOST_FACTS, countFacts);

  constructor(
    private readonly store: FactRegisterStore,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly work: DueWork,
  ) {}

  /** The day that a fact gets when it is recorded now. */
  today(): LocalDate {
    return this.clock.today() as LocalDate;
  }

  /** Takes the next positions for `count` facts that the caller stores itself, such as payroll lines. */
  async reserve(tx: Tx, agreementId: string, source: string, count: number): Promise<Recording> {
    await tx.lockAgreement(agreementId);
    const firstPosition = (await this.store.lastPosition(tx, agreementId)) + 1;
    const recording = {
      firstPosition,
      lastPosition: firstPosition + count - 1,
      source,
      recordedAt: this.clock.now(),
      recordedOn: this.clock.today(),
    };
    await this.store.addRecording(tx, agreementId, recording);
    const { lastPosition, recordedOn } = recording;
    // What becomes known together is looked at together: a file with back pay makes more than one recording.
    tx.beforeCommit(`${WATCH_LIMITS} ${agreementId}`, async () => {
      await this.work.schedule(tx, limitsToWatch(agreementId, recordedOn, lastPosition));
    });
    return recording;
  }

  /** Records facts that were read and found without faults. */
  async append(tx: Tx, agreementId: string, source: string, facts: readonly FactItem[]): Promise<Recording> {
    const recording = await this.reserve(tx, agreementId, source, facts.length);
    await this.store.addFacts(tx, agreementId, recording, facts);
    return recording;
  }

  /** How far the recording of an agreement has come, as this transaction sees it. */
  stand(tx: Tx, agreementId: string): Promise<Stand> {
    return this.store.stand(tx, agreementId);
  }

  /** The facts of an agreement up to where its recording stands, without payroll lines; nobody changes them. */
  async read(tx: Tx, agreementId: string, stand?: Stand): Promise<FactLists> {
    const { key, position } = stand ?? (await this.stand(tx, agreementId));
    return this.remembered.of(tx, key, () => this.store.read(tx, agreementId, position));
  }

  /** The last position of an agreement, of a day or until now; 0 before its first fact. */
  lastPosition(tx: Tx, agreementId: string, day?: string): Promise<number> {
    return this.store.lastPosition(tx, agreementId, day);
  }

  /** The day and last position of the recording that holds a position; for 0 the day before the first fact. */
  recordingAt(
    tx: Tx,
    agreementId: string,
    position: number,
  ): Promise<{ readonly day: string; readonly position: number } | undefined> {
    return this.store.recordingAt(tx, agreementId, position);
  }

  /** Digests of recordings with their facts, for the audit chain: of the one at a position, or of all. */
  contents(tx: Tx, agreementId: string, firstPosition?: number): Promise<Contents> {
    return this.store.contents(tx, agreementId, firstPosition);
  }

  recorders(tx: Tx, agreementId: string, after: number, upTo: number): Promise<string[]> {
    return this.store.recorders(tx, agreementId, after, upTo);
  }

  recordings(tx: Tx, agreementId: string): ReturnType<FactRegisterStore['recordings']> {
    return this.store.recordings(tx, agreementId);
  }
}

function countFacts(lists: FactLists): number {
  return Object.values(lists).reduce((sum, { length }) => sum + length, 0);
}
