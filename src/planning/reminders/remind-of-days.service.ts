import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import type { Tx } from '../../platform/database';
import { DueWork } from '../../platform/queue';
import { dueReminders, type DueReminder, type PlanningSide } from '../domain';
import { ReadCalendar } from '../read-calendar.service';
import { ReachableSides } from './reachable-sides.service';
import type { Reminder } from './reminder-rows';
import { RemindersStore } from './reminders.store';

/** A party hears of the days of which it was reminded at an instant, in the background. */
export const PLANNING_REMINDED = 'planning-reminded';

/** Reminds each party of its days, of each once for each moment (decision 25). */
@Injectable()
export class RemindOfDays {
  constructor(
    private readonly reading: ReadCalendar,
    private readonly store: RemindersStore,
    private readonly work: DueWork,
    private readonly reachable: ReachableSides,
  ) {}

  /** Safe to repeat. Under the lock of the agreement, so that no day is moved after it was read here. */
  async remind(tx: Tx, record: AgreementRecord): Promise<void> {
    await tx.lockAgreement(record.agreementId);
    const sides = await this.reachable.of(tx, record);
    const { entries, moment } = await this.reading.forFeed(tx, record);
    const due = dueReminders(entries, moment.day).filter(({ side }) => sides.includes(side));
    const fresh = await this.unsent(tx, record, due);
    if (fresh.length === 0) return;
    const remindedAt = await this.store.add(
      tx,
      record.agreementId,
      fresh.map(({ side, moment: when, entry: { key, day, kind, of } }) => ({
        ...{ key, day, moment: when, side, kind, of, remindedOn: moment.day },
      })),
    );
    for (const side of sides.filter((one) => fresh.some((reminder) => reminder.side === one)))
      await this.askForMail(tx, { agreement: record.key, remindedAt, side });
  }

  /** Of which days a party was reminded at an instant, or on a day. */
  async sentAt(tx: Tx, { agreementId }: AgreementRecord, when: string, side: string): Promise<Reminder[]> {
    const sent = await this.store.all(tx, agreementId);
    return sent.filter((one) => one.side === side && [one.remindedAt, one.remindedOn].includes(when));
  }

  /** By the instant, so that a second look on the same day has a mail of its own. */
  private async askForMail(
    tx: Tx,
    payload: { readonly agreement: string; readonly remindedAt: string; readonly side: PlanningSide },
  ): Promise<void> {
    const key = [PLANNING_REMINDED, ...Object.values(payload)].join(':');
    await this.work.schedule(tx, { kind: PLANNING_REMINDED, key, payload });
  }

  private async unsent(
    tx: Tx,
    { agreementId }: AgreementRecord,
    due: readonly DueReminder[],
  ): Promise<DueReminder[]> {
    const told = new Set((await this.store.all(tx, agreementId)).map(wordsOf));
    return due.filter(({ side, moment, entry: { kind, of, day } }) => {
      const words = wordsOf({ side, moment, kind, of, day });
      const isNew = !told.has(words);
      told.add(words);
      return isNew;
    });
  }
}

/** What a party reads: who was told of something for a day is not told it again because it came under another key. */
function wordsOf({
  side,
  moment,
  kind,
  of,
  day,
}: Pick<Reminder, 'side' | 'moment' | 'kind' | 'of' | 'day'>): string {
  return [side, moment, day, kind, of].join(' ');
}
