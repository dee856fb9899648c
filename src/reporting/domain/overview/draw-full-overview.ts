import { thresholdOf } from '../../../agreements/domain';
import { success, type Outcome } from '../../../kernel/fault/fault';
import { monthAt, monthOf, monthsOfHalf, monthsOfYear, yearOf, type Month } from '../../../kernel/time';
import { accountForFunding } from '../account-for-funding';
import { parkedUpTo, sumIn } from '../half-year-overview';
import { OVERVIEW_ROWS, rowOf } from '../overview-rows';
import { standingOf } from '../standing-of-year';
import { bridgeToForecast } from './bridge-to-forecast';
import { divideFormation } from './divide-formation';
import { drawRows } from './draw-rows';
import { deviationsBeyond } from './exceeds-threshold';
import { expectOfParts, type Prospects } from './expect-of-parts';
import type { FullOverview, FullOverviewRequest } from './full-overview';
import { invoicedInPeriod } from './invoiced-in-period';
import { listAddenda } from './list-addenda';
import { MonthlyFigures } from './monthly-figures';
import { parkInPeriod } from './park-in-period';
import { settleAskedYear, type AskedYear } from './settle-asked-year';

/** What an overview is drawn from: one year, settled by what is known of it. */
interface Drawing extends AskedYear {
  readonly request: FullOverviewRequest;
  readonly upTo: Month;
}

/** Draws a half-year in full as known at a moment (R14; DVO 4.5, 6), or answers every fault in the way. */
export function drawFullOverview(request: FullOverviewRequest): Outcome<FullOverview> {
  const { period, knowledge } = request;
  const asked = settleAskedYear({ ...request, year: period.year });
  if (!asked.ok) return asked;
  const last = monthsOfHalf(period).at(-1) ?? monthAt(period.year, 12);
  const moment = monthOf(knowledge.day);
  const drawing = { request, ...asked.value, upTo: last < moment ? last : moment };
  const expected = expectOfParts(request, asked.value);
  return expected.ok ? success(draw(drawing, expected.value.prospects)) : expected;
}

function draw(drawing: Drawing, prospects: Prospects): FullOverview {
  const { request, known, settlement, settled, bridge, upTo } = drawing;
  const { period, issued, facts } = request;
  const kindOf = rowOf(facts, known.facts);
  const months = monthsOfHalf(period);
  const yearMonths = monthsOfYear(period.year);
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
    yearMonths,
    bridge,
    prospects,
    parked,
  });
  const threshold = thresholdOf(known.facts.deviationThresholds, period.year);
  return {
    ...{ period, upTo, standing: standingOf(known, months), rows, parked, threshold },
    parkedToDate: parkedUpTo({ year: settled, settlement }, upTo),
    deviations: deviationsBeyond(rows, threshold),
    months: OVERVIEW_ROWS.flatMap((row) => yearMonths.map((month) => monthly.ofMonth(row, month))),
    addenda: listAddenda({ facts, known: known.facts, kindOf, months, chargeable: reached, charged }),
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
