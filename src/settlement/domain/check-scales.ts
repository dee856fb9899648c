import type { FormationLine } from '../../agreements/domain';
import { maximumOfScale, type SalaryTable } from '../../indexation/domain';
import type { Report } from '../../kernel/fault/fault';
import { inForceOn, laterOf, type LocalDate } from '../../kernel/time';
import { selectKnown, type AgreementFacts } from './agreement-facts';
import { isNew } from './is-new';

/**
 * A grade names a scale that every table in force meanwhile has: otherwise the year could not be settled
 * any more. Asked of facts to record, and of what they meet.
 */
export function checkScales(facts: AgreementFacts, report: Report): void {
  const known = selectKnown(facts, () => true);
  for (const line of known.formation) checkLine(line, known.salaryTables, report);
}

function checkLine(line: FormationLine, tables: readonly SalaryTable[], report: Report): void {
  line.grades.forEach(({ from, scale }, index) => {
    const start = laterOf(from, line.from);
    const until = firstOf([line.until, ...line.grades.map((grade) => grade.from)], start);
    for (const table of tablesBetween(tables, start, until)) {
      if (!(isNew(line) || isNew(table)) || maximumOfScale(table, scale)) continue;
      const place = isNew(line) ? `${line.place}.grades[${index}].scale` : table.place;
      report({ path: place, code: 'unknown-scale', values: { scale, table: table.id } });
    }
  });
}

/** The tables in force on some day from a day to another (exclusive). */
function tablesBetween(
  tables: readonly SalaryTable[],
  start: LocalDate,
  until: LocalDate | undefined,
): Set<SalaryTable> {
  const days = tables
    .map((table) => table.from)
    .filter((from) => from > start && (until === undefined || from < until));
  const inForce = [start, ...days].map((day) => inForceOn(tables, day));
  return new Set(inForce.filter((table) => table !== undefined));
}

function firstOf(days: readonly (LocalDate | undefined)[], after: LocalDate): LocalDate | undefined {
  return days.filter((day) => day !== undefined && day > after).sort()[0];
}
