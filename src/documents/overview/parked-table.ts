import { OVERVIEW_LABELS as LABELS, OVERVIEW_SECTIONS } from '../../../templates/documents/overview';
import type { HalfYearBody } from '../../reporting/domain';
import { euroOf, nameReportPart, wordParked } from '../wording';
import { amountColumn, PART_COLUMN } from './columns';
import type { ReportTable } from './report-table';

/** What is recorded but not chargeable, per part and reason (R4 to R8). */
export function parkedTable({ parked }: HalfYearBody): ReportTable {
  return {
    ...OVERVIEW_SECTIONS.parked,
    columns: [
      { ...PART_COLUMN, width: 78 },
      { heading: LABELS.reason, kind: 'text' },
      amountColumn(LABELS.inPeriod, 70),
      amountColumn(LABELS.toDate, 70),
    ],
    rows: parked.map(({ part, reason, inPeriod, toDate }) => ({
      kind: 'line',
      cells: [nameReportPart(part), wordParked(reason, 'screen').reason, euroOf(inPeriod), euroOf(toDate)],
    })),
  };
}
