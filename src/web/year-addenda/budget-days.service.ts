import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import type { LocalDate } from '../../kernel/time';
import { CLOCK, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import { WeighYear, type ShownYear } from '../../year-addenda';
import { sayBudgetDay } from './budget-day';

/** By when years are agreed on, as pages say it today (DVO 4.5). */
@Injectable()
export class BudgetDays {
  constructor(
    private readonly weighing: WeighYear,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The sentence about a year; undefined once it is agreed on. */
  async say(
    tx: Tx,
    record: AgreementRecord,
    year: number,
    shown: ShownYear | undefined,
  ): Promise<string | undefined> {
    if (shown?.state.approved !== undefined) return undefined;
    const lastDay = await this.weighing.lastDay(tx, record, year);
    return sayBudgetDay(year, lastDay, this.clock.today() as LocalDate);
  }
}
