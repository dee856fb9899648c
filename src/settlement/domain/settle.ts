import { firstDayAfter, vatTreatmentOf, type VatTreatment } from '../../agreements/domain';
import { assessEntries, type AssessedEntry } from '../../addenda/domain';
import { about, type Because, type Trace } from '../../kernel/explanation';
import type { Fault } from '../../kernel/fault/fault';
import { Euro } from '../../kernel/money';
import { firstDayOf, firstOfYear, monthOf, type Month } from '../../kernel/time';
import {
  addendumOf,
  CEILING,
  CORPORATION_TAX,
  OVERHEAD,
  salaryOf,
  TRAINING,
  type Component,
} from './component';
import { settledYears, type Known } from './year-terms';
import { settleYear, type SettledYear } from './settle-year';

const ADDENDUM_MONTH: Because = { rule: 'R8', article: 'DVO 3.6', what: 'chargeable-addendum' };
const CORPORATION_TAX_MONTH: Because = { rule: 'R9', article: 'DVO 4.12', what: 'corporation-tax' };

/** What may be charged for a month and component under a VAT treatment, in euros. */
export interface ChargeableLine {
  readonly costMonth: Month;
  readonly component: Component;
  readonly vat: VatTreatment;
  readonly amount: Euro;
}

export interface Settlement {
  readonly years: readonly SettledYear[];
  readonly entries: readonly AssessedEntry[];
  readonly lines: readonly ChargeableLine[];
  /** What stood in the way of settling some year; that year then has no lines of its own. */
  readonly faults: readonly Fault[];
}

/** The last computable settlement of each year, for moments at which a year cannot be settled (yet). */
export type EarlierYears = ReadonlyMap<number, SettledYear>;

/**
 * What is chargeable for every month up to a month, by what is known (R1 to R9); nothing after the end (DVO 9.2). A year that cannot
 * be settled keeps its `earlier` settlement and reports its faults.
 */
export function settle(
  known: Known,
  upTo: Month,
  trace: Trace,
  earlier: EarlierYears = new Map(),
): Settlement {
  const faults: Fault[] = [];
  const years = settledYears(known)
    .filter((year) => firstOfYear(year).slice(0, 7) <= upTo)
    .map((year) => {
      const outcome = settleYear(known, year, upTo, trace);
      if (outcome.ok) return outcome.value;
      faults.push(...outcome.faults);
      return earlier.get(year);
    })
    .filter((year) => year !== undefined);
  const end = firstDayAfter(known.agreement);
  const entries = assessEntries(known.facts, trace, end);
  const amounts = [
    ...years.filter(({ hasEnded }) => !hasEnded).flatMap(linesOfYear),
    ...addendumLines(entries, upTo),
    ...corporationTaxLines(known, upTo, trace),
  ];
  const lines = amounts
    .filter(({ amount }) => !amount.isZero())
    .map((line) => ({ ...line, vat: vatTreatmentOf(known.facts.vat, line.component, line.costMonth) }));
  return { years, entries, lines, faults };
}

type Line = Omit<ChargeableLine, 'vat'>;

function linesOfYear(year: SettledYear): Line[] {
  return year.months.flatMap(({ month, salaries, ceiling, overhead, training }) => [
    ...[...salaries].map(([jobFunction, amount]) => ({
      costMonth: month,
      component: salaryOf(jobFunction),
      amount,
    })),
    { costMonth: month, component: CEILING, amount: ceiling },
    { costMonth: month, component: OVERHEAD, amount: overhead },
    { costMonth: month, component: TRAINING, amount: training },
  ]);
}

function addendumLines(entries: readonly AssessedEntry[], upTo: Month): Line[] {
  const sums = new Map<string, { costMonth: Month; component: Component; amounts: Euro[] }>();
  for (const { entry, chargeable } of entries) {
    const [costMonth, component] = [monthOf(entry.performedOn), addendumOf(entry.addendum)];
    if (costMonth > upTo || chargeable.isZero()) continue;
    const sum = sums.get(`${costMonth} ${component}`) ?? { costMonth, component, amounts: [] };
    sum.amounts.push(chargeable);
    sums.set(`${costMonth} ${component}`, sum);
  }
  return [...sums.values()].map(({ costMonth, component, amounts }) => ({
    costMonth,
    component,
    amount: Euro.sum(amounts, about(ADDENDUM_MONTH, `${component} ${costMonth}`)),
  }));
}

function corporationTaxLines(known: Known, upTo: Month, trace: Trace): Line[] {
  const end = firstDayAfter(known.agreement);
  const months = new Map<Month, Euro[]>();
  for (const tax of known.facts.corporationTax) {
    if (tax.costMonth > upTo || (end !== undefined && firstDayOf(tax.costMonth) >= end)) continue;
    months.set(tax.costMonth, [...(months.get(tax.costMonth) ?? []), trace(tax.amount, tax.id, 'amount')]);
  }
  return [...months].map(([costMonth, amounts]) => ({
    costMonth,
    component: CORPORATION_TAX,
    amount: Euro.sum(amounts, about(CORPORATION_TAX_MONTH, costMonth)),
  }));
}
