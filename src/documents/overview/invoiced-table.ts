import { OVERVIEW_LABELS as LABELS, OVERVIEW_SECTIONS } from '../../../templates/documents/overview';
import { fill } from '../../kernel/text';
import type { HalfYearBody } from '../../reporting/domain';
import { euroOf, nameReportPart } from '../wording';
import { amountColumn } from './columns';
import { sayHalf } from './overview-texts';
import type { ReportTable } from './report-table';

/** How the overview ties in with the invoices that were booked in the half-year; corrections of before stand apart. */
export function invoicedTable({ invoiced }: HalfYearBody): ReportTable {
  const { ofPeriod, ofEarlier, ofLater, total } = invoiced;
  return {
    ...OVERVIEW_SECTIONS.invoiced,
    columns: [{ heading: LABELS.cause, kind: 'text' }, amountColumn(LABELS.amount, 80)],
    rows: [
      { kind: 'line', cells: [LABELS.ofPeriod, euroOf(ofPeriod)] },
      ...ofEarlier.map(({ part, period, amount }) => {
        const values = { part: nameReportPart(part), period: sayHalf(period) };
        return { kind: 'line' as const, cells: [fill(LABELS.ofEarlier, values), euroOf(amount)] };
      }),
      ...(euroOf(ofLater).isZero()
        ? []
        : [{ kind: 'line' as const, cells: [LABELS.ofLater, euroOf(ofLater)] }]),
      { kind: 'total', sumsFrom: 0, cells: [LABELS.invoiced, euroOf(total)] },
    ],
  };
}
