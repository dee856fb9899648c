import { YEAR_END_LABELS as LABELS, YEAR_END_SECTIONS } from '../../../../templates/documents/year-end';
import { formatEuro } from '../../../kernel/text';
import type { YearEnd } from '../../../reporting';
import { euroOf } from '../../domain';
import type { Flow } from '../flow';
import { drawParticulars, type Particular } from '../particulars';
import type { StructureElement } from '../sheet';
import { PAGE, STYLE, TEXT_WIDTH } from '../style';

/** Which lines the statement counts, and what proves that they and it are unchanged. */
export function drawYearEndAccount(
  flow: Flow,
  parent: StructureElement,
  { body: { charged }, fingerprint }: YearEnd,
): void {
  const { heading, lead } = YEAR_END_SECTIONS.account;
  flow.heading(parent, heading, 100);
  flow.text(parent, lead, STYLE.body);
  flow.space(4);
  const particulars: readonly Particular[] = [
    [LABELS.lineCount, charged.count.toString()],
    [LABELS.lineSum, formatEuro(euroOf(charged.sum))],
    [LABELS.linesHash, charged.hash],
    [LABELS.fingerprint, fingerprint],
  ];
  const place = { x: PAGE.left, top: flow.y, width: TEXT_WIDTH, labelWidth: 130 };
  flow.y = drawParticulars(flow.sheet, parent, particulars, place);
}
