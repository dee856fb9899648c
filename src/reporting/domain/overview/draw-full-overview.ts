import { thresholdOf } from '../../../agreements/domain';
import { silent } from '../../../kernel/explanation';
import { failure, success, type Outcome } from '../../../kernel/fault/fault';
import { isRecordedBy } from '../../../kernel/knowledge';
import { monthAt, monthOf, monthsOfHalf, monthsOfYear, yearOf, type Month } from '../../../kernel/time';
import {
  addendumOf,
  knownOf,
  selectKnown,
  type AgreementFacts,
  type Known,
  type SettledYear,
  type Settlement,
} from '../../../settlement/domain';
import { accountForFunding } from '../account-for-funding';
import { parkedUpTo, sumIn } from '../half-year-overview';
import { OVERVIEW_ROWS, rowOf, type OverviewRowName } from '../overview-rows';
import { bridgeBudget, type BudgetBridge } from '../year-end/bridge-budget';
import { bridgeToForecast } from './bridge-to-forecast';
import { divideFormation } from './divide-formation';
import { drawRows } from './draw-rows';
import { deviationsBeyond } from './exceeds-threshold';
import { expectOfPart, type Prospect } from './expect-of-part';
import type { FullOverview, FullOverviewRequest } from './full-overview';
import { invoicedInPeriod } from './invoiced-in-period';
import { MonthlyFigures } from './monthly-figures';
import { parkInPeriod } from './park-in-period';
import { projectYear } from './project-year';

/** What an overview is drawn from: one year, settled by what is known of it. */
interface Drawing {
  readonly request: FullOverviewRequest;
  readonly known: Known;
  readonly settlement: Settlement;
  readonly settled: SettledYear;
  readonly bridge: BudgetBridge;
  readonly upTo: Month;
}

/** Draws a half-year in full as known at a moment (R14; DVO 4.5, 6), or answers every fault in the way. */
export function drawFullOverview(request: FullOverviewRequest): Outcome<FullOverview> {
  const { period, knowledge, rules, facts } = request;
  const { year } = period;
  const agreement = { ...request.agreement, years: [year] };
  const known = knownOf(
    agreement,
    ofYear(
      selectKnown(facts, (fact) => isRecordedBy(fact, knowledge)),
      year,
    ),
  );
  const settlement = rules.settle(known, monthAt(year, 12), silent);
  const settled = settlement.years.find((one) => one.year === year);
  const bridge = bridgeBudget({ ...request, agreement, year });
  if (settlement.faults.length > 0 || !settled || !bridge) return failure(settlement.faults);
  const last = monthsOfHalf(period).at(-1) ?? monthAt(year, 12);
  const moment = monthOf(knowledge.day);
  const drawing = { request, known, settlement, settled, bridge, upTo: last < moment ? last : moment };
  const prospects = expectOfParts(drawing);
  return prospects.ok ? success(draw(drawing, prospects.value)) : prospects;
}

/** What of the known facts a year is settled by: payroll and training budgets of others settle others. */
function ofYear(known: AgreementFacts, year: number): AgreementFacts {
  return {
    ...known,
    payroll: known.payroll.filter(({ costMonth }) => yearOf(costMonth) === year),
    trainingBudgets: known.trainingBudgets.filter((budget) => budget.year === year),
  };
}

function expectOfParts({ request, known, settlement, settled }: Drawing): Outcome<Prospects> {
  const momentMonth = monthOf(request.knowledge.day);
  const projected = projectYear(
    { agreement: known.agreement, known: known.facts, rules: request.rules, momentMonth },
    settled,
  );
  if (!projected.ok) return projected;
  const kindOf = rowOf(request.facts, known.facts);
  const terms = {
    ...{ known: known.facts, year: settled.year, momentMonth, hasEnded: settled.hasEnded },
    ...{ projected: projected.value, lines: settlement.lines },
    entriesOf: (row: OverviewRowName) =>
      settlement.entries.filter(({ entry }) => kindOf(addendumOf(entry.addendum)) === row),
  };
  return success(new Map(OVERVIEW_ROWS.map((row) => [row, expectOfPart(terms, row)])));
}

type Prospects = ReadonlyMap<OverviewRowName, Prospect>;

function draw(drawing: Drawing, prospects: Prospects): FullOverview {
  const { request, known, settlement, settled, bridge, upTo } = drawing;
  const { period, issued, facts } = request;
  const kindOf = rowOf(facts, known.facts);
  const months = monthsOfHalf(period);
  const reached = settlement.lines.filter(
    ({ costMonth }) => yearOf(costMonth) === period.year && costMonth <= upTo,
  );
  const charged = issued.filter(({ costMonth }) => yearOf(costMonth) === period.year);
  const monthly = new MonthlyFigures({
    ...{ limits: settled.limits, known: known.facts, kindOf },
    ...{ chargeable: reached, charged },
  });
  const parked = parkInPeriod(settlement, period, upTo, kindOf);
  const rows = drawRows({
    monthly,
    months,
    yearMonths: monthsOfYear(period.year),
    bridge,
    prospects,
    parked,
  });
  const threshold = thresholdOf(known.facts.deviationThresholds, period.year);
  return {
    ...{ period, upTo, rows, parked, threshold },
    parkedToDate: parkedUpTo({ year: settled, settlement }, upTo),
    deviations: deviationsBeyond(rows, threshold),
    months: OVERVIEW_ROWS.flatMap((row) => months.map((month) => monthly.ofMonth(row, month))),
    formation: divideFormation({
      ...{ known, months, decidedByMonth: settled.limits.decidedByMonth },
      ...{ chargeable: reached, charged },
    }),
    invoiced: invoicedInPeriod(issued, period, kindOf),
    bridge: bridgeToForecast(bridge, prospects),
    directCosts: sumIn(known.facts.directCosts, months),
    mandatePurchases: sumIn(known.facts.mandatePurchases, months),
    fundings: accountForFunding(facts, known.facts).filter(({ funding }) => funding.year === period.year),
    provisionalTables: settled.limits.provisionalTables,
  };
}
