import { silent } from '../../../kernel/explanation';
import { failure, success, type Outcome } from '../../../kernel/fault/fault';
import { isRecordedBy } from '../../../kernel/knowledge';
import { Euro } from '../../../kernel/money';
import { monthAt, monthOf, yearOf, yearOfDate } from '../../../kernel/time';
import { knownOf, selectKnown } from '../../../settlement/domain';
import { drawHalfYearOverview, type OverviewRow } from '../half-year-overview';
import { OVERVIEW_ROWS, rowOf, type OverviewRowName } from '../overview-rows';
import { bridgeBudget, type BudgetBridge } from './bridge-budget';
import { chargedPerDocument } from './charged-afterwards';
import { costsOfYear } from './costs-of-year';
import { owedInYear } from './owed-in-year';
import { parkByReason } from './park-by-reason';
import type { ParkedInYear, YearEndRequest, YearEndRow, YearEndStatement } from './year-end-statement';

/**
 * The account of a year as known at a moment (R14; DVO 4.2 and 6): its two half-years together, from which
 * budget they started, what is parked and why, and what is owed but not invoiced.
 */
export function drawYearEnd(asked: YearEndRequest): Outcome<YearEndStatement> {
  const request = { ...asked, agreement: { ...asked.agreement, years: [asked.year] } };
  const { facts, year, knowledge, rules, issued } = request;
  const halves = ([1, 2] as const).map((half) =>
    drawHalfYearOverview({ ...request, period: { year, half }, charged: issued }),
  );
  const known = selectKnown(facts, (fact) => isRecordedBy(fact, knowledge));
  const settlement = rules.settle(knownOf(request.agreement, known), monthAt(year, 12), silent);
  const bridge = bridgeBudget(request);
  const [first, second] = halves;
  if (!first?.ok || !second?.ok || !bridge) return failure(settlement.faults);
  const kindOf = rowOf(facts, known);
  const moment = monthOf(knowledge.day);
  const upTo = moment < monthAt(year, 12) ? moment : monthAt(year, 12);
  const hasBegun = yearOf(upTo) === year;
  const parked = hasBegun ? parkByReason(settlement, upTo, kindOf) : [];
  const costs = hasBegun ? costsOfYear(settlement, upTo, kindOf) : new Map<OverviewRowName, Euro>();
  const ofYear = issued.filter(({ costMonth }) => yearOf(costMonth) === year);
  const chargeable = settlement.lines.filter(
    ({ costMonth }) => yearOf(costMonth) === year && costMonth <= upTo,
  );
  return success({
    upTo,
    bridge,
    rows: OVERVIEW_ROWS.map((row) =>
      drawRow(row, { halves: [...first.value.rows, ...second.value.rows], bridge, parked, costs }),
    ),
    provisionalTables: first.value.provisionalTables,
    parked,
    owed: owedInYear(chargeable, ofYear, kindOf),
    decided: known.ceilingDecisions
      .filter((decision) => decision.year === year)
      .map(({ decidedOn, amount, reason }) => ({ decidedOn, amount, reason })),
    afterwards: chargedPerDocument(ofYear.filter(({ issuedOn }) => yearOfDate(issuedOn) > year)),
  });
}

interface RowSources {
  readonly halves: readonly OverviewRow[];
  readonly bridge: BudgetBridge;
  readonly parked: readonly ParkedInYear[];
  readonly costs: ReadonlyMap<OverviewRowName, Euro>;
}

function drawRow(row: OverviewRowName, { halves, bridge, parked, costs }: RowSources): YearEndRow {
  const ofRow = <T extends { readonly row: OverviewRowName }>(all: readonly T[]): T[] =>
    all.filter((one) => one.row === row);
  const sum = (field: 'budget' | 'chargeable' | 'charged' | 'toCharge'): Euro =>
    Euro.sum(ofRow(halves).map((half) => half[field]));
  const originalBudget = bridge.original.get(row) ?? Euro.ZERO;
  const currentBudget = sum('budget');
  return {
    row,
    originalBudget,
    changes: currentBudget.minus(originalBudget),
    currentBudget,
    actual: costs.get(row) ?? Euro.ZERO,
    chargeable: sum('chargeable'),
    charged: sum('charged'),
    parked: Euro.sum(ofRow(parked).map(({ amount }) => amount)),
    owed: sum('toCharge'),
  };
}
