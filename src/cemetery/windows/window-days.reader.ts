import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../kernel/time';
import type { Instant } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import { workingDaysWith } from '../cemetery-profiles';
import { DUE_SHIFTS, windowsOfYear, type DeliverySeries } from '../domain';

/** When the file of a window is due, and when the client got it. */
export interface WindowDay {
  readonly number: number;
  readonly dueOn: LocalDate;
  readonly deliveredAt?: Instant;
}

type DaysOfSeries = Pick<DeliverySeries, 'anchor' | 'days' | 'closingDays'> & {
  readonly shift: keyof typeof DUE_SHIFTS | null;
};

/** All that everyone of both parties sees of the windows: nothing of what is in their files (decision 25). */
@Injectable()
export class WindowDaysReader {
  /** The windows that end in a year, in order; none without a series. */
  async ofYears(tx: Tx, agreementId: string, years: readonly number[]): Promise<WindowDay[]> {
    const [series] = await tx.query<DaysOfSeries>(
      `SELECT first_day AS anchor, length AS days, due_shift AS shift, closing_days AS "closingDays"
       FROM slotsom.days_of_series($1)`,
      [agreementId],
    );
    if (!series) return [];
    const files = await tx.query<{ number: number; dueOn: LocalDate; deliveredAt: Instant | null }>(
      `SELECT number, due_day AS "dueOn", delivered AS "deliveredAt" FROM slotsom.days_of_files($1)`,
      [agreementId],
    );
    const released = new Map(files.map((file) => [file.number, file]));
    const following = { ...series, shift: DUE_SHIFTS[series.shift ?? 'volgende-werkdag'] };
    const workingDays = workingDaysWith(series.closingDays);
    return years
      .flatMap((year) => windowsOfYear(following, year, workingDays))
      .map(({ number, dueOn }) => {
        // What was released keeps its day, whatever was set up since.
        const file = released.get(number);
        const deliveredAt = file?.deliveredAt ?? undefined;
        return { number, dueOn: file?.dueOn ?? dueOn, ...(deliveredAt && { deliveredAt }) };
      });
  }
}
