import { YEAR_END_LABELS as LABELS, YEAR_END_SECTIONS } from '../../../../templates/documents/year-end';
import type { YearEndBody } from '../../../reporting/domain';
import { nameReportPart, nameVatBriefly } from '../../wording';
import { amountCell } from '../annexes/line-cells';
import type { Flow } from '../flow';
import type { StructureElement } from '../sheet';
import type { Column, Row } from '../table';
import { drawSection } from './section';

/** Owed but not invoiced, per part and VAT treatment, for the annual accounts of both parties. */
export function drawOwed(flow: Flow, parent: StructureElement, { owed, owedTotal }: YearEndBody): void {
  const lines = owed.map(({ part, vatCategory, vatPercentage, net, vat, gross }): Row => ({
    kind: 'line',
    cells: [
      nameReportPart(part),
      nameVatBriefly({ category: vatCategory, percentage: vatPercentage }),
      ...[net, vat, gross].map(amountCell),
    ],
  }));
  const { net, vat, gross } = owedTotal;
  const total: Row = { kind: 'total', cells: [LABELS.total, '', ...[net, vat, gross].map(amountCell)] };
  const rows = lines.length === 0 ? [] : [...lines, total];
  drawSection(flow, parent, YEAR_END_SECTIONS.owed, { columns: COLUMNS, rows });
}

const COLUMNS: readonly Column[] = [
  { heading: LABELS.part, align: 'left' },
  { heading: LABELS.vat, align: 'left', width: 72 },
  { heading: LABELS.net, align: 'right', width: 76 },
  { heading: LABELS.vatAmount, align: 'right', width: 66 },
  { heading: LABELS.gross, align: 'right', width: 76 },
];
