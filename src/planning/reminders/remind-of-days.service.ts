import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { CLOCK, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import { DueWork } from '../../platform/queue';
import { dueReminders, type DueReminder, type PlanningSide } from '../domain';
import { ReadCalendar } from '../read-calendar.service';
import type { Reminder } from './reminder-rows';
import { RemindersStore } from './reminders.store';

/** A party hears of the days of which it was reminded on a day, in the background. */
export const PLANNING_REMINDED = 'planning-reminded';

const SIDES: readonly PlanningSide[] = ['contractor', 'client'];

/** Reminds each party of its days, of each once for each moment (decision 25). */
@Injectable()
export class RemindOfDays {
  constructor(
    private readonly reading: ReadCalendar,
    private readonly store: RemindersStore,
    private readonly work: DueWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Safe to repeat. What is due is looked at again under the lock of the agreement; most days there is nothing. */
  async remind(tx: Tx, record: AgreementRecord): Promise<void> {
    const { entries, moment } = await this.reading.forFeed(tx, record);
    const due = dueReminders(entries, moment.day);
    if ((await this.unsent(tx, record, due)).length === 0) return;
    await tx.lockAgreement(record.agreementId);
    const fresh = await this.unsent(tx, record, due);
    for (const { side, moment: when, entry } of fresh)
      await this.store.add(tx, record.agreementId, {
        ...{ key: entry.key, day: entry.day, moment: when, side, kind: entry.kind, of: entry.of },
        ...{ remindedOn: moment.day, remindedAt: this.clock.now() },
      });
    for (const side of SIDES.filter((one) => fresh.some((reminder) => reminder.side === one))) {
      const payload = { agreement: record.key, remindedOn: moment.day, side };
      const key = [PLANNING_REMINDED, ...Object.values(payload)].join(':');
      await this.work.schedule(tx, { kind: PLANNING_REMINDED, key, payload });
    }
  }

  /** Of which days a party was reminded on a day. */
  async sentOn(tx: Tx, { agreementId }: AgreementRecord, day: string, side: string): Promise<Reminder[]> {
    const sent = await this.store.all(tx, agreementId);
    return sent.filter((one) => one.remindedOn === day && one.side === side);
  }

  private async unsent(
    tx: Tx,
    { agreementId }: AgreementRecord,
    due: readonly DueReminder[],
  ): Promise<DueReminder[]> {
    const sent = new Set((await this.store.all(tx, agreementId)).map(identityOf));
    return due.filter(
      ({ side, moment, entry: { key, day } }) => !sent.has(identityOf({ side, moment, key, day })),
    );
  }
}

function identityOf({ side, moment, key, day }: Pick<Reminder, 'side' | 'moment' | 'key' | 'day'>): string {
  return [side, moment, day, key].join(' ');
}
