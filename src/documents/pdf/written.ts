import type { TextBlock } from '../../kernel/text';
import type { Flow } from './flow';
import type { StructureElement } from './sheet';
import { PAGE, TEXT_WIDTH, type TextStyle } from './style';

const BULLET = '•';
const AFTER_BLOCK = 3;
/** From the margin to the bullet, and to the words after it. */
const INDENT = { bullet: 4, words: 14 } as const;

/** What someone wrote, paragraph by paragraph; lists are tagged as lists with their items. */
export function drawWritten(
  flow: Flow,
  parent: StructureElement,
  blocks: readonly TextBlock[],
  style: TextStyle,
): void {
  for (const block of blocks) {
    if (block.kind === 'paragraph') flow.text(parent, block.text, style);
    else {
      const list = flow.sheet.group(parent, 'L');
      for (const item of block.items) drawItem(flow, flow.sheet.group(list, 'LI'), item, style);
    }
    flow.space(AFTER_BLOCK);
  }
}

function drawItem(flow: Flow, item: StructureElement, text: string, style: TextStyle): void {
  const { sheet } = flow;
  const width = TEXT_WIDTH - INDENT.words;
  const lines = sheet.lines(text, style, width);
  const height = lines.length * style.leading;
  flow.ensure(height);
  const write = (type: string, said: readonly string[], indent: number): void => {
    const place = { x: PAGE.left + indent, top: flow.y, width, align: 'left' } as const;
    sheet.element(item, type, () => {
      sheet.write(said, place, style);
    });
  };
  write('Lbl', [BULLET], INDENT.bullet);
  write('LBody', lines, INDENT.words);
  flow.space(height);
}
