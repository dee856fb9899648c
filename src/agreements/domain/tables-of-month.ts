import type { SalaryTable } from '../../indexation/domain';
import { inForceOn, type Month } from '../../kernel/time';
import type { CeilingTerms } from './calculate-ceiling';
import { stretchesOf } from './stretches-of';

/** The salary tables that the ceiling of a month rests on: those in force while a formation line exists (R1). */
export function tablesOfMonth(
  terms: Pick<CeilingTerms, 'formation' | 'tables' | 'firstDayAfterAgreement'>,
  month: Month,
): SalaryTable[] {
  const days = terms.formation.flatMap((line) => stretchesOf(terms, line, month).map(({ from }) => from));
  const inForce = [...new Set(days)].map((day) => inForceOn(terms.tables, day));
  return [...new Set(inForce)].filter((table) => table !== undefined);
}
