import type { Sheet, StructureElement } from './sheet';
import { PAGE, STYLE, TEXT_WIDTH, type TextStyle } from './style';

/** Fills pages from top to bottom. */
export class Flow {
  /** Where the next block begins. */
  y: number = PAGE.top;

  constructor(
    readonly sheet: Sheet,
    private readonly runningHead: string,
  ) {
    sheet.addPage();
  }

  get room(): number {
    return PAGE.bottom - this.y;
  }

  /** Goes to a new page when a block does not fit on this one; tells whether it did. */
  ensure(height: number): boolean {
    if (height <= this.room || this.y <= PAGE.top) return false;
    this.newPage();
    return true;
  }

  newPage(): void {
    this.sheet.addPage();
    this.y = PAGE.top;
    const place = { x: PAGE.left, top: PAGE.letterheadTop - 6, width: TEXT_WIDTH, align: 'left' } as const;
    this.sheet.artifact('Pagination', () => {
      this.sheet.write(this.sheet.lines(this.runningHead, STYLE.small, TEXT_WIDTH), place, STYLE.small);
    });
  }

  space(height: number): void {
    this.y += height;
  }

  /** A paragraph, or another kind of text, over the width of the page. */
  text(parent: StructureElement, text: string, style: TextStyle, type = 'P'): void {
    const lines = this.sheet.lines(text, style, TEXT_WIDTH);
    this.ensure(lines.length * style.leading);
    const place = { x: PAGE.left, top: this.y, width: TEXT_WIDTH, align: 'left' } as const;
    this.sheet.element(parent, type, () => {
      this.sheet.write(lines, place, style);
    });
    this.space(lines.length * style.leading);
  }

  /** A heading that stays with the block below it; one of a part of a section is smaller. */
  heading(parent: StructureElement, text: string, heightBelow: number, level: 2 | 3 = 2): void {
    const style = level === 2 ? STYLE.heading : STYLE.subheading;
    const above = level === 2 ? 14 : 9;
    this.ensure(above + style.leading + heightBelow);
    if (this.y > PAGE.top) this.space(above);
    this.text(parent, text, style, `H${level.toString()}`);
    this.space(3);
  }
}
