import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { CLOCK, instantAfter, lastInstantOf, type Clock } from '../../platform/clock';
import { addDays, type LocalDate } from '../../kernel/time';
import type { Tx } from '../../platform/database';
import { DueWork } from '../../platform/queue';

/** Each morning: which agreements there are to look at. */
export const LOOK_AHEAD = 'look-ahead';
/** One agreement by itself, so that what goes wrong with one leaves the others alone. */
export const REMIND_OF_DAYS = 'remind-of-days';

/** So long after midnight. */
const MORNING_MS = 6 * 60 * 60_000;

/** Asks for the looks at the calendars, each once a day. */
@Injectable()
export class LookSchedule {
  constructor(
    private readonly work: DueWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The look of the next morning. */
  async askForNext(tx: Tx): Promise<void> {
    const today = this.clock.today();
    const day = addDays(today as LocalDate, 1);
    await this.work.schedule(tx, {
      ...{ kind: LOOK_AHEAD, key: `${LOOK_AHEAD}:${day}`, payload: { day } },
      dueAt: instantAfter(lastInstantOf(today), MORNING_MS),
    });
  }

  async askForAgreement(tx: Tx, { key: agreement }: AgreementRecord): Promise<void> {
    const payload = { agreement, day: this.clock.today() };
    const key = [REMIND_OF_DAYS, ...Object.values(payload)].join(':');
    await this.work.schedule(tx, { kind: REMIND_OF_DAYS, key, payload });
  }
}
