import { OVERVIEW_LABELS as LABELS } from '../../../templates/documents/overview';
import type { ReportColumn } from './report-table';

export const PART_COLUMN: ReportColumn = { heading: LABELS.part, kind: 'text' };

export const DIFFERENCE_COLUMNS: readonly ReportColumn[] = [
  { heading: LABELS.difference, kind: 'amount', width: 47 },
  { heading: LABELS.sign, kind: 'sign', width: 14 },
  { heading: LABELS.percentage, kind: 'share', width: 24 },
];

export function amountColumn(heading: string, width = 52): ReportColumn {
  return { heading, kind: 'amount', width };
}
