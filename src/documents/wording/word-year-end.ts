import { AFTER_CLOSING, REPORT_PART_NAMES, YEAR_END } from '../../../templates/documents/year-end';
import type { PublishedLine } from '../../invoicing/domain';
import { fill, formatEuro, formatLongDate, formatMonth } from '../../kernel/text';
import { yearOf, type LocalDate } from '../../kernel/time';
import { dutchDateOf } from '../../platform/clock';
import { nameOfRole } from '../../platform/wording';
import type { YearEnd } from '../../reporting';
import type { OverviewRowName, YearEndBody } from '../../reporting/domain';
import { euroOf, monthOf } from '../domain';

/** `Formatie`, `Meerwerk`. */
export function nameReportPart(part: OverviewRowName): string {
  return REPORT_PART_NAMES[part];
}

/** Whether a statement is a draft, or when and by whom it was issued. */
export function wordYearEndState({ closed, isIssued }: Pick<YearEnd, 'closed' | 'isIssued'>): string {
  if (!closed) return YEAR_END.draft;
  const { issuedAt, issuedRole } = closed.issued;
  const date = formatLongDate(dutchDateOf(issuedAt) as LocalDate);
  return fill(isIssued ? YEAR_END.issued : YEAR_END.recalculated, { date, role: nameOfRole(issuedRole) });
}

/** What the year comes to, in one paragraph. */
export function summariseYearEnd({ year, total }: YearEndBody): string {
  const { chargeable, charged, owed, parked } = total;
  const amounts = Object.entries({ chargeable, charged, owed, parked }).map(([name, amount]) => [
    name,
    formatEuro(euroOf(amount)),
  ]);
  return fill(YEAR_END.short, { year: year.toString(), ...(Object.fromEntries(amounts) as object) });
}

/** Which months a statement counts the costs of; of a year to come none. */
export function sayMonthsOfYearEnd({ year, upTo }: Pick<YearEndBody, 'year' | 'upTo'>): string {
  const month = monthOf(upTo);
  return yearOf(month) === year
    ? fill(YEAR_END.monthsValue, { month: formatMonth(month) })
    : fill(YEAR_END.noMonths, { year: year.toString() });
}

/** `Overhead 24,5 % (na afsluiting 2025)`; the name alone on a line whose year was still open. */
export function withAfterClosing(
  name: string,
  { afterClosing, costMonth }: Pick<PublishedLine, 'afterClosing' | 'costMonth'>,
): string {
  return afterClosing === true ? fill(AFTER_CLOSING, { name, year: costMonth.slice(0, 4) }) : name;
}
