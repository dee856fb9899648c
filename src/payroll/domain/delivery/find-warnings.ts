import { Euro } from '../../../kernel/money';
import { formatMonth, formatPercentage } from '../../../kernel/text';
import { yearOf, type Month } from '../../../kernel/time';
import type { AgreedFunctions } from './agreed-functions';
import { perFunctionAndMonth, type CountedCosts, type DeliveryTally } from './delivery-tally';
import type { PayrollContext } from './payroll-context';
import { PAYROLL_WARNINGS, type PayrollWarning, type PayrollWarningCode } from './payroll-fault';

type Costs = Omit<CountedCosts, 'component'>;

/**
 * What someone should look at before a file without faults is accepted. Warnings name functions, months,
 * numbers of rows and percentages, never amounts: a function may be one person.
 */
export function findWarnings(
  tally: DeliveryTally,
  bookedMonth: Month,
  functions: AgreedFunctions,
  context: PayrollContext,
): PayrollWarning[] {
  const costs = perFunctionAndMonth(tally.counted());
  const present = new Map(
    costs.filter(({ costMonth }) => costMonth === bookedMonth).map((cost) => [cost.function, cost.total]),
  );
  return [
    ...withoutPay(present, bookedMonth, functions),
    ...jumps(present, context),
    ...withoutReason(tally),
    ...outsideFormation(costs, functions),
    ...earlierYears(costs, bookedMonth),
    ...negatives(present, bookedMonth),
  ];
}

function warning(
  code: PayrollWarningCode,
  subject: string,
  values: Readonly<Record<string, string>>,
): PayrollWarning {
  return { path: subject, code, values };
}

function withoutPay(
  present: ReadonlyMap<string, Euro>,
  month: Month,
  functions: AgreedFunctions,
): PayrollWarning[] {
  const missing = functions.namesIn(month).filter((name) => !present.has(name));
  return missing.map((name) =>
    warning(PAYROLL_WARNINGS.functionWithoutPay, name, { function: name, month: formatMonth(month) }),
  );
}

function jumps(present: ReadonlyMap<string, Euro>, context: PayrollContext): PayrollWarning[] {
  const { jumpThreshold } = context.profile;
  return [...present].flatMap(([name, total]) => {
    const previous = magnitudeOf(context.previousCosts?.get(name) ?? Euro.ZERO);
    const change = magnitudeOf(total.minus(context.previousCosts?.get(name) ?? Euro.ZERO));
    const allowed = jumpThreshold.of(previous).rounded();
    if (previous.isZero() || !allowed.isLessThan(change)) return [];
    const percentage = ((change.cents * 100n) / previous.cents).toString();
    const values = { function: name, change: percentage, threshold: formatPercentage(jumpThreshold) };
    return [warning(PAYROLL_WARNINGS.jump, name, values)];
  });
}

function withoutReason(tally: DeliveryTally): PayrollWarning[] {
  return [...tally.backPayWithoutReason()].sort().map(([month, rows]) =>
    warning(PAYROLL_WARNINGS.backPayWithoutReason, month, {
      month: formatMonth(month),
      rows: rows.toString(),
    }),
  );
}

function outsideFormation(costs: readonly Costs[], functions: AgreedFunctions): PayrollWarning[] {
  return costs
    .filter((cost) => !functions.existsIn(cost.function, cost.costMonth))
    .map((cost) =>
      warning(PAYROLL_WARNINGS.outsideFormation, `${cost.function}, ${cost.costMonth}`, {
        function: cost.function,
        month: formatMonth(cost.costMonth),
      }),
    );
}

function earlierYears(costs: readonly Costs[], bookedMonth: Month): PayrollWarning[] {
  const rowsByYear = new Map<number, number>();
  for (const { costMonth, lines } of costs) {
    const year = yearOf(costMonth);
    if (year < yearOf(bookedMonth)) rowsByYear.set(year, (rowsByYear.get(year) ?? 0) + lines);
  }
  return [...rowsByYear].map(([year, rows]) =>
    warning(PAYROLL_WARNINGS.earlierYear, year.toString(), { year: year.toString(), rows: rows.toString() }),
  );
}

function negatives(present: ReadonlyMap<string, Euro>, month: Month): PayrollWarning[] {
  const below = [...present].filter(([, total]) => total.isNegative());
  return below.map(([name]) =>
    warning(PAYROLL_WARNINGS.negativeTotal, name, { function: name, month: formatMonth(month) }),
  );
}

function magnitudeOf(amount: Euro): Euro {
  return amount.isNegative() ? amount.negated() : amount;
}
