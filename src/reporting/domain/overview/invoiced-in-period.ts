import { Euro } from '../../../kernel/money';
import { monthOf, monthsOfHalf, ordinalOf, yearOf, type HalfYear, type Month } from '../../../kernel/time';
import type { Component } from '../../../settlement/domain';
import type { OverviewRowName } from '../overview-rows';
import type { IssuedCharge } from '../year-end/year-end-statement';

/** What documents of the period charged of a part for an earlier half-year, in euros without VAT. */
export interface PriorPeriodCharge {
  readonly row: OverviewRowName;
  readonly period: HalfYear;
  readonly amount: Euro;
}

/**
 * What the documents dated in the period charged, in euros without VAT, by the months it was charged for. The rows count
 * by cost month; this is how they tie in with the invoices that were booked.
 */
export interface InvoicedInPeriod {
  readonly total: Euro;
  readonly ofPeriod: Euro;
  readonly ofEarlier: readonly PriorPeriodCharge[];
  readonly ofLater: Euro;
}

export function invoicedInPeriod(
  issued: readonly IssuedCharge[],
  period: HalfYear,
  kindOf: (component: Component) => OverviewRowName,
): InvoicedInPeriod {
  const months = monthsOfHalf(period);
  const [first, last] = [months[0] ?? '', months.at(-1) ?? ''];
  const booked = issued.filter(({ issuedOn }) => first <= monthOf(issuedOn) && monthOf(issuedOn) <= last);
  const sum = (isOf: (month: Month) => boolean): Euro =>
    Euro.sum(booked.filter(({ costMonth }) => isOf(costMonth)).map(({ amount }) => amount));
  return {
    total: sum(() => true),
    ofPeriod: sum((month) => first <= month && month <= last),
    ofEarlier: earlierPeriods(
      booked.filter(({ costMonth }) => costMonth < first),
      kindOf,
    ),
    ofLater: sum((month) => month > last),
  };
}

function earlierPeriods(
  lines: readonly IssuedCharge[],
  kindOf: (component: Component) => OverviewRowName,
): PriorPeriodCharge[] {
  const sums = new Map<string, PriorPeriodCharge>();
  for (const { costMonth, component, amount } of lines) {
    const period: HalfYear = { year: yearOf(costMonth), half: ordinalOf(costMonth) <= 6 ? 1 : 2 };
    const row = kindOf(component);
    const key = `${period.year.toString()}-${period.half.toString()} ${row}`;
    sums.set(key, { row, period, amount: (sums.get(key)?.amount ?? Euro.ZERO).plus(amount) });
  }
  return [...sums]
    .filter(([, { amount }]) => !amount.isZero())
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, charge]) => charge);
}
