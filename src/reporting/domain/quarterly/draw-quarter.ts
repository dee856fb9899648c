import { success, type Outcome } from '../../../kernel/fault/fault';
import { Euro } from '../../../kernel/money';
import {
  addDays,
  firstDayOf,
  monthAt,
  monthOf,
  monthsOfQuarter,
  monthsOfYear,
  nextMonth,
  yearOf,
  type Month,
  type Quarter,
} from '../../../kernel/time';
import { OVERVIEW_ROWS, rowOf } from '../overview-rows';
import { divideFormation } from '../overview/divide-formation';
import { figuresOf } from '../overview/figures-of';
import type { PeriodFigures } from '../overview/full-overview';
import { MonthlyFigures } from '../overview/monthly-figures';
import { settleAskedYear, type AskedYear } from '../overview/settle-asked-year';
import type { BudgetQuestion } from '../year-end/bridge-budget';
import type { IssuedCharge } from '../year-end/year-end-statement';
import { addendaOfQuarter } from './addenda-of-quarter';
import { formationOfQuarter, monthsWithoutPayroll } from './formation-of-quarter';
import type { QuarterFigures, QuarterRow } from './quarter-figures';

/** A quarter as known at a moment, with the lines of the documents made up to it. */
export interface QuarterRequest extends Omit<BudgetQuestion, 'year'> {
  readonly quarter: Quarter;
  readonly issued: readonly IssuedCharge[];
}

/**
 * What the service knows of a quarter by itself, or every fault in the way (DVO 6; SLA, Rapportagemodel). The figures
 * of the months are those of the half-year overview, so two quarters add up to their half (R14).
 */
export function drawQuarter(request: QuarterRequest): Outcome<QuarterFigures> {
  const asked = settleAskedYear({ ...request, year: request.quarter.year });
  return asked.ok ? success(draw(request, asked.value)) : asked;
}

function draw(request: QuarterRequest, { known, settlement, settled, bridge }: AskedYear): QuarterFigures {
  const { quarter, issued, facts, knowledge } = request;
  const months = monthsOfQuarter(quarter);
  const [first, last] = [months[0] ?? monthAt(quarter.year, 1), months.at(-1) ?? monthAt(quarter.year, 12)];
  const moment = monthOf(knowledge.day);
  const upTo = last < moment ? last : moment;
  const lastDay = addDays(firstDayOf(nextMonth(last)), -1);
  const ofYear = <Line extends { readonly costMonth: Month }>(lines: readonly Line[]): Line[] =>
    lines.filter(({ costMonth }) => yearOf(costMonth) === quarter.year);
  const chargeable = ofYear(settlement.lines).filter(({ costMonth }) => costMonth <= upTo);
  const charged = ofYear(issued);
  const { limits } = settled;
  const kindOf = rowOf(facts, known.facts);
  const divided = divideFormation({
    ...{ known, months, chargeable, charged, decidedByMonth: limits.decidedByMonth },
  });
  return {
    ...{ quarter, upTo, formationOn: lastDay },
    monthsWithoutPayroll: monthsWithoutPayroll(known, months),
    formation: formationOfQuarter(known.facts, months, lastDay, divided),
    rows: rowsOf(
      new MonthlyFigures({ limits, known: known.facts, kindOf, chargeable, charged }),
      months,
      last,
    ),
    changes: bridge.changes
      .filter(({ day }) => day >= firstDayOf(first) && day <= lastDay)
      .map(({ amounts, ...change }) => ({ ...change, amount: Euro.sum([...amounts.values()]) })),
    addenda: addendaOfQuarter({ known: known.facts, entries: settlement.entries, months, lastDay }),
    notices: known.facts.notices.map(({ givenBy, givenOn, endsOn }) => ({ givenBy, givenOn, endsOn })),
    provisionalTables: limits.provisionalTables,
  };
}

function rowsOf(monthly: MonthlyFigures, months: readonly Month[], last: Month): QuarterRow[] {
  const year = monthsOfYear(yearOf(last));
  return OVERVIEW_ROWS.map((row) => {
    const over = (of: readonly Month[]): PeriodFigures => {
      const sum = (field: 'budget' | 'chargeable' | 'charged'): Euro =>
        Euro.sum(of.map((month) => monthly.ofMonth(row, month)[field]));
      return figuresOf({ budget: sum('budget'), chargeable: sum('chargeable'), charged: sum('charged') });
    };
    return {
      row,
      annualBudget: over(year).budget,
      inQuarter: over(months),
      toDate: over(year.filter((month) => month <= last)),
    };
  });
}
