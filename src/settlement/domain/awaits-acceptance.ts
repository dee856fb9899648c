import type { SalaryTable } from '../../indexation/domain';
import { firstOfYear, inForceOn, yearOfDate } from '../../kernel/time';
import type { AgreementFacts } from './agreement-facts';

/** Whether a table does not count in some of these years, because the client has not accepted it (R2). */
export function awaitsAcceptance(
  { policies, tableAcceptances }: AgreementFacts,
  table: Pick<SalaryTable, 'id' | 'from'>,
  years: readonly number[],
): boolean {
  if (tableAcceptances.some((acceptance) => acceptance.table === table.id)) return false;
  return years.some(
    (year) =>
      year >= yearOfDate(table.from) &&
      inForceOn(policies, firstOfYear(year))?.indexation === 'after-agreement',
  );
}
