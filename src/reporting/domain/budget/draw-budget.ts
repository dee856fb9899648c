import { agreedTotal, latestByKey } from '../../../addenda/domain';
import { success, type Outcome } from '../../../kernel/fault/fault';
import { Euro } from '../../../kernel/money';
import { monthAt, monthOf, monthsOfYear, yearOf, type Month } from '../../../kernel/time';
import { addendumOf, yearTerms, type YearLimits } from '../../../settlement/domain';
import type { ChargedAmount } from '../half-year-overview';
import { OVERVIEW_ROWS, rowOf, type OverviewRowName } from '../overview-rows';
import type { Prospect } from '../overview/expect-of-part';
import { expectOfParts, type ExpectedYear } from '../overview/expect-of-parts';
import { MonthlyFigures } from '../overview/monthly-figures';
import { parkInPeriod } from '../overview/park-in-period';
import { standingOf } from '../standing-of-year';
import { settleKnownYear, type KnownYear } from '../overview/settle-asked-year';
import type { AddendumStand, BudgetRequest, BudgetStand, FormationUpTo, PartStand } from './budget-stand';
import { drawServices } from './draw-services';

interface Drawing extends KnownYear {
  readonly request: BudgetRequest;
  readonly expected: ExpectedYear;
  readonly upTo: Month;
  readonly chargeable: readonly ChargedAmount[];
  readonly charged: readonly ChargedAmount[];
}

/**
 * Budget and limits of a year as known at a moment, per part and per service (R14; DVO 4.2, 6), by the figures of the
 * half-year overview; or every fault in the way.
 */
export function drawBudget(request: BudgetRequest): Outcome<BudgetStand> {
  const { year, knowledge, issued } = request;
  const asked = settleKnownYear(request);
  if (!asked.ok) return asked;
  const expected = expectOfParts(request, asked.value);
  if (!expected.ok) return expected;
  const [last, moment] = [monthAt(year, 12), monthOf(knowledge.day)];
  const upTo = last < moment ? last : moment;
  const ofYear = ({ costMonth }: ChargedAmount): boolean => yearOf(costMonth) === year;
  return success(
    draw({
      ...{ request, ...asked.value, expected: expected.value, upTo },
      chargeable: asked.value.settlement.lines.filter((line) => ofYear(line) && line.costMonth <= upTo),
      charged: issued.filter(ofYear),
    }),
  );
}

function draw(drawing: Drawing): BudgetStand {
  const { known, settled, upTo, chargeable, charged } = drawing;
  const { projected } = drawing.expected;
  const { lastMonthWithPayroll } = projected;
  return {
    ...{ year: settled.year, upTo, basis: projected.basis, hasEnded: settled.hasEnded },
    standing: standingOf(known, monthsOfYear(settled.year)),
    ...(lastMonthWithPayroll !== undefined && { lastMonthWithPayroll }),
    parts: drawParts(drawing),
    ...drawServices({ known, projected, decided: settled.limits.decidedExtra, chargeable, charged }),
    addenda: drawAddenda(drawing),
    months: drawMonths(drawing),
    provisionalTables: settled.limits.provisionalTables,
  };
}

function drawParts(drawing: Drawing): PartStand[] {
  const { request, known, settlement, settled, expected, upTo, chargeable, charged } = drawing;
  const { year } = settled;
  const kindOf = rowOf(request.facts, known.facts);
  const monthly = new MonthlyFigures({
    ...{ limits: settled.limits, known: known.facts, kindOf },
    ...{ chargeable, charged },
  });
  const parked = parkInPeriod(settlement, { year, half: 2 }, upTo, kindOf);
  const byCalendar = partsByCalendar(drawing);
  return OVERVIEW_ROWS.flatMap((row) => {
    const prospect = expected.prospects.get(row);
    const sum = (field: 'budget' | 'chargeable' | 'charged' | 'committed'): Euro =>
      Euro.sum(monthsOfYear(year).map((month) => monthly.ofMonth(row, month)[field]));
    const parkedOfPart = Euro.sum(parked.filter((one) => one.row === row).map(({ toDate }) => toDate));
    return prospect
      ? drawPart({ row, prospect, sum, parked: parkedOfPart, limits: settled.limits, byCalendar })
      : [];
  });
}

interface PartTerms {
  readonly row: OverviewRowName;
  readonly prospect: Prospect;
  readonly sum: (field: 'budget' | 'chargeable' | 'charged' | 'committed') => Euro;
  readonly parked: Euro;
  readonly limits: YearLimits;
  readonly byCalendar: readonly OverviewRowName[];
}

function drawPart({ row, prospect, sum, parked, limits, byCalendar }: PartTerms): PartStand {
  const [limit, chargeable] = [sum('budget'), sum('chargeable')];
  const decided = decidedOf(row, limits);
  return {
    ...{ row, ceiling: limit.minus(decided), decided, limit, chargeable, parked },
    ...{ costs: chargeable.plus(parked), charged: sum('charged'), committed: sum('committed') },
    ...{ headroom: limit.minus(chargeable), prospect, isByCalendar: byCalendar.includes(row) },
  };
}

function decidedOf(row: OverviewRowName, { decidedExtra, overheadOnDecided }: YearLimits): Euro {
  if (row === 'formation') return decidedExtra;
  return row === 'overhead' ? overheadOnDecided : Euro.ZERO;
}

/** Training in instalments and overhead over the ceiling fall due month by month, also when nothing is spent (R5, R6). */
function partsByCalendar({ known, settled }: Drawing): OverviewRowName[] {
  const policy = yearTerms(known, settled.year, () => undefined)?.policy;
  return [
    ...(policy?.trainingBasis === 'instalments' ? (['training'] as const) : []),
    ...(policy?.overheadBasis === 'formation-ceiling' ? (['overhead'] as const) : []),
  ];
}

function drawAddenda({ request, known, settlement, settled, upTo }: Drawing): AddendumStand[] {
  const kindOf = rowOf(request.facts, known.facts);
  return [...latestByKey(known.facts.addenda).values()].flatMap((addendum) => {
    const { addendum: key, title, from } = addendum;
    const maximum = agreedTotal(addendum, known.facts);
    if (!maximum) return [];
    const entries = settlement.entries.filter(
      ({ entry }) => entry.addendum === key && monthOf(entry.performedOn) <= upTo,
    );
    return {
      ...{ addendum: key, title, row: kindOf(addendumOf(key)), maximum },
      year: from === undefined ? settled.year : yearOf(from),
      costs: Euro.sum(entries.map(({ amount }) => amount)),
    };
  });
}

function drawMonths({ settled, expected, upTo }: Drawing): FormationUpTo[] {
  const { ceilingByMonth, decidedByMonth } = settled.limits;
  const { projected } = expected;
  const lastWithCosts = projected.basis === 'outcome' ? upTo : projected.lastMonthWithPayroll;
  let [budget, costs, awaited] = [Euro.ZERO, Euro.ZERO, Euro.ZERO];
  return monthsOfYear(settled.year).map((month) => {
    budget = Euro.sum([
      budget,
      ceilingByMonth.get(month) ?? Euro.ZERO,
      decidedByMonth.get(month) ?? Euro.ZERO,
    ]);
    const actualIn = (of: typeof settled): Euro =>
      of.months.find((one) => one.month === month)?.actual ?? Euro.ZERO;
    costs = costs.plus(actualIn(settled));
    awaited = awaited.plus(actualIn(projected.settled));
    return {
      ...{ month, budget, expected: projected.basis === 'budget' ? budget : awaited },
      ...(lastWithCosts !== undefined && month <= lastWithCosts && { costs }),
    };
  });
}
