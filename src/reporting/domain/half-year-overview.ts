import { silent } from '../../kernel/explanation';
import { failure, success, type Outcome } from '../../kernel/fault/fault';
import { isRecordedBy, type Knowledge } from '../../kernel/knowledge';
import { Euro } from '../../kernel/money';
import { monthAt, monthOf, monthsOfHalf, monthsOfYear, type HalfYear, type Month } from '../../kernel/time';
import type { Agreement } from '../../agreements/domain';
import {
  knownOf,
  parkedOf,
  selectKnown,
  type AgreementFacts,
  type Component,
  type Rules,
  type SettledYear,
  type Settlement,
  type YearLimits,
} from '../../settlement/domain';
import { calculateBudget } from './calculate-budget';
import { OVERVIEW_ROWS, rowOf, type OverviewRowName } from './overview-rows';

/** One part of the compensation over a half-year, in euros; difference = budget − chargeable. */
export interface OverviewRow {
  readonly row: OverviewRowName;
  readonly annualBudget: Euro;
  readonly budget: Euro;
  readonly chargeable: Euro;
  readonly charged: Euro;
  readonly toCharge: Euro;
  readonly difference: Euro;
}

export interface HalfYearOverview {
  readonly rows: readonly OverviewRow[];
  readonly parked: { salaryCosts: Euro; overhead: Euro; training: Euro; addenda: Euro };
  readonly directCosts: Euro;
  /** Small materials bought under mandate, beside the room; for information (DVO 2.2a). */
  readonly mandatePurchases: Euro;
  /** The provisional tables that the budget of the whole year rests on (R1). */
  readonly provisionalTables: YearLimits['provisionalTables'];
}

export interface ChargedAmount {
  readonly costMonth: Month;
  readonly component: Component;
  readonly amount: Euro;
}

export interface OverviewRequest {
  readonly agreement: Agreement;
  readonly facts: AgreementFacts;
  readonly period: HalfYear;
  readonly knowledge: Knowledge;
  readonly rules: Rules;
  /** Lines of the documents made up to the moment. */
  readonly charged: readonly ChargedAmount[];
}

interface Drawing {
  readonly settlement: Settlement;
  readonly known: AgreementFacts;
  readonly year: SettledYear | undefined;
  readonly limits: YearLimits | undefined;
  readonly months: readonly Month[];
  readonly yearMonths: readonly Month[];
  readonly kindOf: (component: Component) => OverviewRowName;
}

/** Budget against actual for a half-year, as known at a moment (R14; DVO 6). */
export function drawHalfYearOverview(request: OverviewRequest): Outcome<HalfYearOverview> {
  const { agreement, facts, period, knowledge, rules } = request;
  const known = selectKnown(facts, (fact) => isRecordedBy(fact, knowledge));
  const lastOfYear = monthAt(period.year, 12);
  const momentMonth = monthOf(knowledge.day);
  const settlement = rules.settle(knownOf(agreement, known), lastOfYear, silent);
  if (settlement.faults.length > 0) return failure(settlement.faults);
  const year = settlement.years.find((candidate) => candidate.year === period.year);
  const drawing: Drawing = {
    settlement,
    known,
    year,
    limits: year?.limits,
    months: monthsOfHalf(period),
    yearMonths: monthsOfYear(period.year),
    kindOf: rowOf(facts, known),
  };
  const lastOfPeriod = drawing.months.at(-1) ?? lastOfYear;
  const upTo = lastOfPeriod < momentMonth ? lastOfPeriod : momentMonth;
  return success({
    rows: OVERVIEW_ROWS.map((row) => drawRow(drawing, row, upTo, request.charged)),
    parked: parkedUpTo(drawing, upTo),
    directCosts: sumIn(known.directCosts, drawing.months),
    mandatePurchases: sumIn(known.mandatePurchases, drawing.months),
    provisionalTables: year?.limits.provisionalTables ?? [],
  });
}

function drawRow(
  drawing: Drawing,
  row: OverviewRowName,
  upTo: Month,
  charged: readonly ChargedAmount[],
): OverviewRow {
  const ofRow = (lines: readonly ChargedAmount[]): ChargedAmount[] =>
    lines.filter(({ component }) => drawing.kindOf(component) === row);
  const reached = drawing.months.filter((month) => month <= upTo);
  const budget = calculateBudget(drawing, row, drawing.months);
  const chargeable = sumIn(ofRow(drawing.settlement.lines), reached);
  const chargedInPeriod = sumIn(ofRow(charged), drawing.months);
  return {
    row,
    annualBudget: calculateBudget(drawing, row, drawing.yearMonths),
    budget,
    chargeable,
    charged: chargedInPeriod,
    toCharge: chargeable.minus(chargedInPeriod),
    difference: budget.minus(chargeable),
  };
}

/** What is parked from January up to a month; of addenda all entries known (R14). */
export function parkedUpTo(
  { year, settlement }: Pick<Drawing, 'year' | 'settlement'>,
  upTo: Month,
): HalfYearOverview['parked'] {
  const months = year?.months.filter(({ month }) => month <= upTo) ?? [];
  return {
    ...parkedOf(months),
    addenda: Euro.sum(settlement.entries.map(({ parked }) => parked)),
  };
}

export function sumIn(
  amounts: readonly { costMonth: Month; amount: Euro }[],
  months: readonly Month[],
): Euro {
  return Euro.sum(amounts.filter(({ costMonth }) => months.includes(costMonth)).map(({ amount }) => amount));
}
