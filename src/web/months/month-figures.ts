import { publicationGroupOf, type FormationLine } from '../../agreements/domain';
import { Euro } from '../../kernel/money';
import { previousMonth, yearOf, type Month } from '../../kernel/time';
import { parkedSumOf, type SettledMonth, type SettledYear, type Settlement } from '../../settlement/domain';

/** Actual salary costs of a month, in euros, against the month before. */
export interface CostsOfMonth {
  readonly previous: Euro;
  readonly actual: Euro;
  readonly difference: Euro;
}

/** The costs of functions that are shown together. */
interface GroupCosts extends CostsOfMonth {
  readonly group: string;
}

/** What someone checks before a month is drafted; all amounts in euros. */
export interface MonthFigures {
  /** The month that it is held against; undefined in the first month of the agreement. */
  readonly comparedWith: Month | undefined;
  readonly groups: readonly GroupCosts[];
  readonly total: CostsOfMonth;
  readonly chargeableSalaries: Euro;
  readonly overhead: Euro;
  readonly training: Euro;
  /** Recorded for the month but above a limit of the year (R4 to R6). */
  readonly parked: Euro;
  /** The month's own part of the formation ceiling; above it is a signal, no limit (DVO 2.3). */
  readonly ceilingOfMonth: Euro;
  readonly chargeableUpToMonth: Euro;
  readonly salaryLimit: Euro;
  /** The provisional tables that the limit rests on (R1). */
  readonly provisionalTables: SettledYear['limits']['provisionalTables'];
}

/** Only the contractor sees these figures, so nothing is merged here. */
const NO_GROUP = 'Overige functies';

/** The control figures of a month; undefined when its year is not settled. */
export function figuresOf(
  settlement: Settlement,
  formation: readonly FormationLine[],
  month: Month,
): MonthFigures | undefined {
  const year = yearOfMonth(settlement, month);
  const settled = monthOfYear(year, month);
  if (!year || !settled) return undefined;
  const before = previousMonth(month);
  const previous = monthOfYear(yearOfMonth(settlement, before), before);
  const groups = groupCosts(settled, previous, formation);
  const upToMonth = year.months.filter((one) => one.month <= month);
  return {
    comparedWith: previous?.month,
    groups,
    total: compare(previous?.actual ?? Euro.ZERO, settled.actual),
    chargeableSalaries: settled.chargeableSalaries,
    overhead: settled.overhead,
    training: settled.training,
    parked: parkedSumOf([settled]),
    ceilingOfMonth: year.limits.ceilingByMonth.get(month) ?? Euro.ZERO,
    chargeableUpToMonth: Euro.sum(upToMonth.map(({ chargeableSalaries }) => chargeableSalaries)),
    salaryLimit: year.limits.salaryLimit,
    provisionalTables: year.limits.provisionalTables,
  };
}

function yearOfMonth(settlement: Settlement, month: Month): SettledYear | undefined {
  return settlement.years.find(({ year }) => year === yearOf(month));
}

function monthOfYear(year: SettledYear | undefined, month: Month): SettledMonth | undefined {
  return year?.months.find((settled) => settled.month === month);
}

function groupCosts(
  settled: SettledMonth,
  previous: SettledMonth | undefined,
  formation: readonly FormationLine[],
): GroupCosts[] {
  const now = sumPerGroup(settled, formation);
  const then = previous ? sumPerGroup(previous, formation) : new Map<string, Euro>();
  return [...new Set([...now.keys(), ...then.keys()])]
    .sort((left, right) => left.localeCompare(right, 'nl'))
    .map((group) => ({ group, ...compare(then.get(group) ?? Euro.ZERO, now.get(group) ?? Euro.ZERO) }));
}

function sumPerGroup(
  { month, salaries }: SettledMonth,
  formation: readonly FormationLine[],
): Map<string, Euro> {
  const sums = new Map<string, Euro>();
  for (const [jobFunction, amount] of salaries) {
    const group = publicationGroupOf(jobFunction, month, formation) ?? NO_GROUP;
    sums.set(group, (sums.get(group) ?? Euro.ZERO).plus(amount));
  }
  return sums;
}

function compare(previous: Euro, actual: Euro): CostsOfMonth {
  return { previous, actual, difference: actual.minus(previous) };
}
