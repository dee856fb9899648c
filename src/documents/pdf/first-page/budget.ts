import { BUDGET } from '../../../../templates/documents/invoice-pdf';
import type { IssuedDocument } from '../../../invoicing/domain';
import { percentageText, shareInTenths } from '../../../kernel/percentage/share-of';
import { formatEuro, formatPercentage, nameOfMonth } from '../../../kernel/text';
import { euroOf, monthOf, percentageOf } from '../../domain';
import { fill, sayProvisional } from '../../wording';
import type { Flow } from '../flow';
import type { StructureElement } from '../sheet';
import { COLOUR, PAGE, STYLE, TEXT_WIDTH } from '../style';

const BAR = 4;

/** What was charged of the year's maximum, in words and as a bar. */
export function drawBudget(flow: Flow, parent: StructureElement, document: IssuedDocument): void {
  const { budget } = document;
  const [charged, maximum] = [euroOf(budget.charged), euroOf(budget.maximum)];
  const tenths = shareInTenths(charged, maximum);
  flow.heading(parent, fill(BUDGET.heading, { year: budget.year.toString() }), 40);
  const values = {
    month: nameOfMonth(monthOf(budget.upTo)),
    charged: formatEuro(charged),
    maximum: formatEuro(maximum),
  };
  const sentence =
    tenths === undefined
      ? fill(BUDGET.withoutShare, values)
      : fill(BUDGET.share, { ...values, share: formatPercentage(percentageOf(percentageText(tenths))) });
  flow.text(parent, sentence, STYLE.body);
  if (tenths !== undefined) drawBar(flow, Number(tenths) / 1000);
  flow.text(parent, BUDGET.meaning, STYLE.small);
  for (const remark of sayProvisional(document)) flow.text(parent, remark, STYLE.small);
}

function drawBar(flow: Flow, share: number): void {
  const { sheet } = flow;
  const top = flow.y + 3;
  const width = TEXT_WIDTH * Math.min(Math.max(share, 0), 1);
  const bar = { x: PAGE.left, top, height: BAR };
  sheet.artifact('Layout', () => {
    sheet.box({ ...bar, width: TEXT_WIDTH }, COLOUR.soft);
    if (width > 0) sheet.box({ ...bar, width }, COLOUR.teal);
  });
  flow.space(BAR + 6);
}
