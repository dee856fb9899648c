import { isPaidFromOverhead, type OverheadServices } from '../../../agreements/domain';
import { Euro } from '../../../kernel/money';
import type { Percentage } from '../../../kernel/percentage/percentage';
import { formatMonth, formatPercentage } from '../../../kernel/text';
import { firstDayOf, previousMonth, yearOf, type Month } from '../../../kernel/time';
import type { AgreedFunctions } from './agreed-functions';
import { perFunctionAndMonth, type CountedCosts, type DeliveryTally } from './delivery-tally';
import { costsBookedIn, type EarlierDelivery } from './earlier-delivery';
import type { PayrollContext } from './payroll-context';
import { PAYROLL_WARNINGS, type PayrollWarning, type PayrollWarningCode } from './payroll-fault';

type Costs = Omit<CountedCosts, 'component'>;

/**
 * What someone should look at before a file without faults is accepted. Warnings name functions, months,
 * numbers of rows and percentages, never amounts: a function may be one person. What a function costs
 * in a month may come in several deliveries, so it is judged together with those that count already.
 */
export function findWarnings(
  tally: DeliveryTally,
  bookedMonth: Month,
  functions: AgreedFunctions,
  { profile, earlier = [], overheadServices = [] }: PayrollContext,
): PayrollWarning[] {
  const costs = perFunctionAndMonth(tally.counted());
  const recorded = costsBookedIn(bookedMonth, earlier);
  const present = new Map(
    costs
      .filter(({ costMonth }) => costMonth === bookedMonth)
      .map((cost) => [cost.function, cost.total.plus(recorded.get(cost.function) ?? Euro.ZERO)]),
  );
  return [
    ...withoutPay(new Set([...present.keys(), ...recorded.keys()]), bookedMonth, functions),
    ...jumps(present, costsBookedIn(previousMonth(bookedMonth), earlier), profile.jumpThreshold),
    ...withoutReason(tally),
    ...outsideFormation(costs, functions),
    ...earlierYears(costs, bookedMonth),
    ...negatives(present, bookedMonth),
    ...recordedBefore(present, bookedMonth, earlier),
    ...paidFromOverhead(costs, functions, overheadServices),
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
  present: ReadonlySet<string>,
  month: Month,
  functions: AgreedFunctions,
): PayrollWarning[] {
  const missing = functions.namesIn(month).filter((name) => !present.has(name));
  return missing.map((name) =>
    warning(PAYROLL_WARNINGS.functionWithoutPay, name, { function: name, month: formatMonth(month) }),
  );
}

/** The subject says how much: another percentage has to be answered again. */
function jumps(
  present: ReadonlyMap<string, Euro>,
  before: ReadonlyMap<string, Euro>,
  threshold: Percentage,
): PayrollWarning[] {
  return [...present].flatMap(([name, total]) => {
    const previous = before.get(name) ?? Euro.ZERO;
    const [size, change] = [magnitudeOf(previous), magnitudeOf(total.minus(previous))];
    if (size.isZero() || !threshold.of(size).rounded().isLessThan(change)) return [];
    const percentage = ((change.cents * 100n) / size.cents).toString();
    const values = { function: name, change: percentage, threshold: formatPercentage(threshold) };
    return [warning(PAYROLL_WARNINGS.jump, `${name}, ${percentage} procent`, values)];
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

/** A second file of a month adds to the first; the same file under another code would double the costs. */
function recordedBefore(
  present: ReadonlyMap<string, Euro>,
  month: Month,
  earlier: readonly EarlierDelivery[],
): PayrollWarning[] {
  return [...present.keys()].flatMap((name) => {
    const same = earlier.filter(({ bookedMonth, costs }) => bookedMonth === month && costs.has(name));
    if (same.length === 0) return [];
    const deliveries = same.map(({ deliveryId }) => deliveryId).join(', ');
    const values = { function: name, month: formatMonth(month), deliveries };
    return [warning(PAYROLL_WARNINGS.recordedBefore, `${name}, ${deliveries}`, values)];
  });
}

/** What the overhead percentage pays for already is charged twice with payroll of its own (SLA 1.10). */
function paidFromOverhead(
  costs: readonly Costs[],
  functions: AgreedFunctions,
  versions: readonly OverheadServices[],
): PayrollWarning[] {
  return costs.flatMap(({ function: name, costMonth }) => {
    const services = functions
      .servicesOf(name, costMonth)
      .filter((service) => isPaidFromOverhead(versions, service, firstDayOf(costMonth)));
    return services.map((service) =>
      warning(PAYROLL_WARNINGS.paidFromOverhead, `${name}, ${service}, ${costMonth}`, {
        function: name,
        service,
        month: formatMonth(costMonth),
      }),
    );
  });
}

function magnitudeOf(amount: Euro): Euro {
  return amount.isNegative() ? amount.negated() : amount;
}
