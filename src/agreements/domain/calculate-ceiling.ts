import { about, type Because, type Trace } from '../../kernel/explanation';
import type { Fault, Report } from '../../kernel/fault/fault';
import { Amount, Euro, Exact } from '../../kernel/money';
import type { Percentage } from '../../kernel/percentage/percentage';
import { daysIn, firstDayOf, inForceOn, type LocalDate, type Month } from '../../kernel/time';
import { maximumOfScale, type SalaryTable } from '../../indexation/domain';
import { stretchesOf } from './stretches-of';
import type { DatedPercentage, FormationLine, Policy } from './terms-facts';

const LINE_CEILING: Because = { rule: 'R1', article: 'DVO 4.2', what: 'formation-line-ceiling' };
const MONTH_CEILING: Because = { rule: 'R1', article: 'DVO 4.2', what: 'formation-ceiling' };
const TEN_THOUSAND = Exact.of(10_000);

/** What the ceiling of a year is computed from (R1): the terms in force, as known at one moment. */
export interface CeilingTerms {
  readonly formation: readonly FormationLine[];
  /** The tables that count (R2). */
  readonly tables: readonly SalaryTable[];
  /** Known tables that do not count before the client accepts them (R2). */
  readonly waiting: readonly SalaryTable[];
  readonly ikb: readonly DatedPercentage[];
  readonly employerCharges: readonly DatedPercentage[];
  readonly policy: Pick<Policy, 'id' | 'fullTimeHours'>;
  readonly firstDayAfterAgreement: LocalDate | undefined;
}

/** The formation ceiling of a month in euros: the sum of its lines, each rounded once (R1; DVO 4.2). */
export function calculateCeilingOfMonth(
  terms: CeilingTerms,
  month: Month,
  trace: Trace,
  report: Report,
): Euro {
  const lines = terms.formation
    .map((line) => calculateLineCeiling(terms, line, month, trace, report))
    .filter((ceiling) => ceiling !== undefined);
  return Euro.sum(lines, about(MONTH_CEILING, month));
}

function calculateLineCeiling(
  terms: CeilingTerms,
  line: FormationLine,
  month: Month,
  trace: Trace,
  report: Report,
): Euro | undefined {
  const maxima = maximaByDay(terms, line, month, trace, report);
  if (maxima.length === 0) return undefined;
  const ikb = percentageIn(terms.ikb, 'ikb', month, trace, report);
  const charges = percentageIn(terms.employerCharges, 'employerCharges', month, trace, report);
  if (!ikb || !charges) return undefined;
  const fullTimeHours = trace(terms.policy.fullTimeHours, terms.policy.id, 'fullTimeHours');
  return Amount.sum(maxima)
    .times(trace(line.hoursPerWeek, line.id, 'hoursPerWeek'), ikb.onTop(), charges.onTop())
    .dividedBy(fullTimeHours, Exact.of(daysIn(month)), TEN_THOUSAND)
    .rounded(about(LINE_CEILING, `${line.function} ${month}`));
}

/** Σ over the days on which the line exists of the maximum in force, days of one maximum taken together. */
function maximaByDay(
  terms: CeilingTerms,
  line: FormationLine,
  month: Month,
  trace: Trace,
  report: Report,
): Amount[] {
  return stretchesOf(terms, line, month).map(({ from, days }) => {
    const maximum = maximumOn(terms, line, from, trace, report) ?? Euro.ZERO;
    return Amount.of(maximum).times(Exact.of(days));
  });
}

function maximumOn(
  terms: CeilingTerms,
  line: FormationLine,
  day: LocalDate,
  trace: Trace,
  report: Report,
): Euro | undefined {
  const grade = inForceOn(line.grades, day);
  if (!grade) {
    report({
      path: `${line.place}.grades`,
      code: 'no-grade-in-force',
      values: { day, function: line.function },
    });
    return undefined;
  }
  const table = inForceOn(terms.tables, day);
  if (!table) {
    report(withoutTable(terms.waiting, day));
    return undefined;
  }
  const maximum = maximumOfScale(table, grade.scale);
  if (!maximum) {
    const path = `${line.place}.grades[${line.grades.indexOf(grade).toString()}].scale`;
    report({ path, code: 'unknown-scale', values: { scale: grade.scale, table: table.id } });
    return undefined;
  }
  return trace(maximum, table.id, `scales.${grade.scale}`);
}

/** No table was read in, or one was and waits for the client: each asks for something else to be done. */
function withoutTable(waiting: readonly SalaryTable[], day: LocalDate): Fault {
  const table = inForceOn(waiting, day);
  if (!table) return { path: 'salaryTables', code: 'no-table-in-force', values: { day } };
  const { collectiveAgreement, from } = table;
  return {
    path: 'salaryTables',
    code: 'table-awaits-acceptance',
    values: { table: collectiveAgreement, from, day },
  };
}

/** The percentage in force in a month; a fault in the named list when there is none. */
export function percentageIn(
  versions: readonly DatedPercentage[],
  list: string,
  month: Month,
  trace: Trace,
  report: Report,
): Percentage | undefined {
  const version = inForceOn(versions, firstDayOf(month));
  if (version) return trace(version.percentage, version.id, 'percentage');
  report({ path: list, code: 'no-percentage-in-force', values: { month } });
  return undefined;
}
