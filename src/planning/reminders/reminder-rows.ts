import type { LocalDate } from '../../kernel/time';
import type { Instant } from '../../platform/clock';
import type { EntryKind, PlanningSide, ReminderMoment } from '../domain';

/** That a party was reminded of a day, as it then was. */
export interface Reminder {
  readonly key: string;
  readonly day: LocalDate;
  readonly moment: ReminderMoment;
  readonly side: PlanningSide;
  readonly kind: EntryKind;
  readonly of: string;
  readonly remindedOn: LocalDate;
  readonly remindedAt: Instant;
}
