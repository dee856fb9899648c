import { calculateAddendumBudget, latestByKey, type AddendumKind } from '../../addenda/domain';
import { Euro } from '../../kernel/money';
import { isRecordedBy, type Knowledge } from '../../kernel/knowledge';
import { silent } from '../../kernel/explanation';
import { failure, success, type Outcome } from '../../kernel/fault/fault';
import {
  monthAt,
  monthOf,
  monthsOfHalf,
  monthsOfYear,
  ordinalOf,
  previousMonth,
  type HalfYear,
  type Month,
} from '../../kernel/time';
import type { Agreement } from '../../agreements/domain';
import {
  addendumKeyOf,
  CORPORATION_TAX,
  instalmentsUpTo,
  isSalary,
  knownOf,
  OVERHEAD,
  selectKnown,
  settle,
  TRAINING,
  type AgreementFacts,
  type Component,
  type SettledYear,
  type Settlement,
} from '../../settlement/domain';

const OVERVIEW_ROWS = [
  'formation',
  'overhead',
  'training',
  'extra-volume',
  'bespoke',
  'project',
  'election',
  'calamity',
  'corporation-tax',
] as const;
export type OverviewRowName = (typeof OVERVIEW_ROWS)[number];

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
  /** Lines of the documents made up to the moment. */
  readonly charged: readonly ChargedAmount[];
}

interface Drawing {
  readonly settlement: Settlement;
  readonly known: AgreementFacts;
  readonly year: SettledYear | undefined;
  readonly months: readonly Month[];
  readonly yearMonths: readonly Month[];
  readonly kindOf: (component: Component) => OverviewRowName;
}

/** Budget against actual for a half-year, as known at a moment (R14; DVO 6). */
export function drawHalfYearOverview(request: OverviewRequest): Outcome<HalfYearOverview> {
  const { agreement, facts, period, knowledge } = request;
  const known = selectKnown(facts, (fact) => isRecordedBy(fact, knowledge));
  const lastOfYear = monthAt(period.year, 12);
  const momentMonth = monthOf(knowledge.day);
  const settlement = settle(knownOf(agreement, known), lastOfYear, silent);
  if (settlement.faults.length > 0) return failure(settlement.faults);
  const drawing: Drawing = {
    settlement,
    known,
    year: settlement.years.find(({ year }) => year === period.year),
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
  const budget = budgetOf(drawing, row, drawing.months);
  const chargeable = sumIn(ofRow(drawing.settlement.lines), reached);
  const chargedInPeriod = sumIn(ofRow(charged), drawing.months);
  return {
    row,
    annualBudget: budgetOf(drawing, row, drawing.yearMonths),
    budget,
    chargeable,
    charged: chargedInPeriod,
    toCharge: chargeable.minus(chargedInPeriod),
    difference: budget.minus(chargeable),
  };
}

function budgetOf(drawing: Drawing, row: OverviewRowName, months: readonly Month[]): Euro {
  const limits = drawing.year?.limits;
  const sumOf = (amounts: ReadonlyMap<Month, Euro> | undefined): Euro =>
    Euro.sum(months.map((month) => amounts?.get(month) ?? Euro.ZERO));
  switch (row) {
    case 'formation':
      return sumOf(limits?.ceilingByMonth).plus(sumOf(limits?.decidedByMonth));
    case 'overhead':
      return sumOf(limits?.overheadByMonth);
    case 'training':
      return instalments(limits?.trainingBudget ?? Euro.ZERO, months);
    case 'corporation-tax':
      return Euro.ZERO;
    default:
      return addendaBudget(drawing, row, months);
  }
}

/** Twelfths of the training budget that fall due in a stretch of months of one year. */
function instalments(budget: Euro, months: readonly Month[]): Euro {
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return Euro.ZERO;
  const before = ordinalOf(first) === 1 ? Euro.ZERO : instalmentsUpTo(budget, previousMonth(first));
  return instalmentsUpTo(budget, last).minus(before);
}

function addendaBudget(drawing: Drawing, kind: AddendumKind, months: readonly Month[]): Euro {
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return Euro.ZERO;
  const addenda = [...latestByKey(drawing.known.addenda).values()].filter(
    (addendum) => addendum.kind === kind,
  );
  return Euro.sum(addenda.map((addendum) => calculateAddendumBudget(addendum, drawing.known, first, last)));
}

function parkedUpTo({ year, settlement }: Drawing, upTo: Month): HalfYearOverview['parked'] {
  const months = year?.months.filter(({ month }) => month <= upTo) ?? [];
  return {
    salaryCosts: Euro.sum(months.map((month) => month.actual.minus(month.chargeableSalaries))),
    overhead: Euro.sum(months.map((month) => month.overheadDue.minus(month.overhead))),
    training: Euro.sum(months.map((month) => month.trainingDue.minus(month.training))),
    addenda: Euro.sum(settlement.entries.map(({ parked }) => parked)),
  };
}

function sumIn(amounts: readonly { costMonth: Month; amount: Euro }[], months: readonly Month[]): Euro {
  return Euro.sum(amounts.filter(({ costMonth }) => months.includes(costMonth)).map(({ amount }) => amount));
}

/** The row that a component belongs to; an addendum that was withdrawn since keeps the row of its kind. */
function rowOf(facts: AgreementFacts, known: AgreementFacts): (component: Component) => OverviewRowName {
  const addenda = new Map([...latestByKey(facts.addenda), ...latestByKey(known.addenda)]);
  return (component) => {
    if (isSalary(component)) return 'formation';
    if (component === OVERHEAD) return 'overhead';
    if (component === TRAINING) return 'training';
    if (component === CORPORATION_TAX) return 'corporation-tax';
    return addenda.get(addendumKeyOf(component) ?? '')?.kind ?? 'bespoke';
  };
}
