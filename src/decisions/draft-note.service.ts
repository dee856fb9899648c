import { Injectable } from '@nestjs/common';
import { DRAFTED } from '../../templates/wording/advice-notes';
import type { AgreementRecord } from '../agreements';
import type { Occasion } from '../agreements/domain';
import type { Decision } from '../kernel/fault/refusal';
import { fill, formatEuro, formatMonth } from '../kernel/text';
import type { Tx } from '../platform/database';
import { amountToAsk, type AdviceNote, type YearPosition } from './domain';
import { MeasureYear } from './measure-year.service';

/** Drafts an advice note from what is parked and from the forecast, for the team lead to complete; saves nothing. */
@Injectable()
export class DraftNote {
  constructor(private readonly years: MeasureYear) {}

  async draft(
    tx: Tx,
    record: AgreementRecord,
    year: number,
    occasion: Occasion,
  ): Promise<Decision<AdviceNote, 'year-cannot-be-settled'>> {
    const measured = await this.years.measure(tx, record, year);
    if (!measured.ok) return measured;
    const { position } = measured.value;
    const amount = amountToAsk(position);
    return {
      ok: true,
      value: {
        ...{ year, occasion, asked: fill(DRAFTED.asked[occasion], { year: year.toString() }) },
        ...{ arguments: argumentsOf(position), costs: amount, amount, annexes: [] },
      },
    };
  }
}

/** What the figures of the year say. */
function argumentsOf(position: YearPosition): string {
  const { year, parked, expected, limit, limitReachedIn, lastMonthWithPayroll } = position;
  const values = { year: year.toString(), limit: formatEuro(limit) };
  const lines = [
    ...(lastMonthWithPayroll === undefined || parked.isZero()
      ? []
      : [
          fill(DRAFTED.parked, {
            ...values,
            parked: formatEuro(parked),
            month: formatMonth(lastMonthWithPayroll),
          }),
        ]),
    limitReachedIn === undefined
      ? fill(DRAFTED.within, values)
      : fill(DRAFTED.expected, {
          ...{ ...values, expected: formatEuro(expected), month: formatMonth(limitReachedIn) },
        }),
  ];
  return lines.join('\n');
}
