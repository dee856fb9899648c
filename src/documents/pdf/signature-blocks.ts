import { ADDENDUM_SECTIONS } from '../../../templates/documents/addendum';
import { fill } from '../wording';
import type { Flow } from './flow';
import type { StructureElement } from './sheet';
import { COLOUR, PAGE, STYLE, TEXT_WIDTH } from './style';

const { signing: WORDING } = ADDENDUM_SECTIONS;
const LINE_HEIGHT = 30;
const GUTTER = 24;

/** What the blocks take of a page, with a line of text above them. */
export const SIGNING_HEIGHT = 2 * STYLE.body.leading + (WORDING.lines.length + 1) * LINE_HEIGHT;

/** Room for both sides to sign, beside each other. */
export function drawSignatureBlocks(
  flow: Flow,
  parent: StructureElement,
  parties: readonly { readonly name: string }[],
): void {
  const width = (TEXT_WIDTH - GUTTER) / 2;
  const top = flow.y;
  parties.forEach(({ name }, index) => {
    flow.y = top;
    drawBlock(flow, parent, { name, x: PAGE.left + index * (width + GUTTER), width });
  });
}

interface Block {
  readonly name: string;
  readonly x: number;
  readonly width: number;
}

function drawBlock(flow: Flow, parent: StructureElement, { name, x, width }: Block): void {
  const { sheet } = flow;
  const write = (text: string, style: (typeof STYLE)['label']): void => {
    const place = { x, top: flow.y, width, align: 'left' } as const;
    sheet.element(parent, 'P', () => {
      sheet.write(sheet.lines(text, style, width), place, style);
    });
  };
  write(fill(WORDING.side, { party: name }), STYLE.bodyStrong);
  flow.space(STYLE.body.leading);
  for (const line of WORDING.lines) {
    write(line, STYLE.label);
    flow.space(LINE_HEIGHT);
    sheet.artifact('Layout', () => {
      sheet.rule(x, x + width, flow.y - 6, { colour: COLOUR.hairline, weight: 0.6 });
    });
  }
}
