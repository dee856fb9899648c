import PDFDocument from 'pdfkit';
import type { LocalDate } from '../../kernel/time';
import { fixedDate } from './fixed-date';
import { face, FACE_NAMES } from './fonts';
import { PDF_UA_METADATA } from './metadata';
import { NO_BREAK_SPACE } from './printable';
import { breakLines } from './break-lines';
import { PAGE, type TextStyle } from './style';

export type StructureElement = PDFKit.PDFStructureElement;

/** Attributes that pdfkit writes but its types do not name. */
interface ElementOptions extends PDFKit.Mixins.StructureElementOptions {
  readonly scope?: 'Column' | 'Row';
  /** From the top left: left, top, right, bottom. */
  readonly bbox?: readonly [number, number, number, number];
}

export interface Attachment {
  readonly content: Buffer;
  readonly name: string;
  readonly description: string;
  readonly day: LocalDate;
}

/** A4 pages on which every text is either part of the structure or marked as decoration (PDF/A-3a, PDF/UA-1). */
export class Sheet {
  private readonly pdf: PDFKit.PDFDocument;
  readonly root: StructureElement;

  constructor(title: string, day: LocalDate) {
    this.pdf = new PDFDocument({
      subset: 'PDF/A-3a',
      pdfVersion: '1.7',
      tagged: true,
      lang: 'nl-NL',
      displayTitle: true,
      autoFirstPage: false,
      bufferPages: true,
      size: [PAGE.width, PAGE.height],
      margin: 0,
      info: { Title: title, CreationDate: fixedDate(day), Creator: 'Slotsom', Producer: 'Slotsom' },
      ...WITHOUT_DEFAULT_FONT,
    });
    for (const name of FACE_NAMES) {
      // pdfkit takes a parsed font as well, which its types do not say.
      this.pdf.registerFont(name, face(name) as unknown as Buffer);
    }
    this.pdf.appendXML(PDF_UA_METADATA);
    this.root = this.pdf.struct('Document');
    this.pdf.addStructure(this.root);
  }

  addPage(): void {
    this.pdf.addPage();
  }

  get pages(): number {
    return this.pdf.bufferedPageRange().count;
  }

  /** Goes back to a page, counted from 0, to add what only the end knows. */
  turnTo(page: number): void {
    this.pdf.switchToPage(page);
  }

  /** A part of the structure that holds other parts. */
  group(parent: StructureElement, type: string): StructureElement {
    const element = this.pdf.struct(type);
    parent.add(element);
    return element;
  }

  /** A part of the structure with what `draw` puts on the page. */
  element(parent: StructureElement, type: string, draw: () => void, options: ElementOptions = {}): void {
    parent.add(this.pdf.struct(type, options, [draw]));
  }

  /** Something that is looked at, with the text that says what is to be seen in it. */
  figure(parent: StructureElement, { summary, box }: Figure, draw: () => void): void {
    this.element(parent, 'Figure', draw, { alt: summary, bbox: box });
  }

  /** A part of the structure without content: an empty cell. */
  emptyElement(parent: StructureElement, type: string): void {
    parent.add(this.pdf.struct(type, {}, []));
  }

  /** Decoration and repetition, which a screen reader passes over. */
  artifact(type: 'Layout' | 'Pagination', draw: () => void): void {
    this.pdf.markContent('Artifact', { type });
    draw();
    this.pdf.endMarkedContent();
  }

  bookmark(title: string): void {
    this.pdf.outline.addItem(title);
  }

  attach({ content, name, description, day }: Attachment): void {
    const date = fixedDate(day);
    const options = { name, description, type: 'text/xml', relationship: 'Alternative' };
    this.pdf.file(content, { ...options, creationDate: date, modifiedDate: date });
  }

  widthOf(text: string, style: TextStyle): number {
    return this.use(style).widthOfString(text.replaceAll(NO_BREAK_SPACE, ' '));
  }

  lines(text: string, style: TextStyle, width: number): string[] {
    return breakLines(text, width, (part) => this.widthOf(part, style));
  }

  /** Writes lines from a height downwards, at the left or the right of a width. */
  write(lines: readonly string[], place: Place, style: TextStyle): void {
    const { x, top, width, align } = place;
    lines.forEach((line, index) => {
      const shift = align === 'right' ? width - this.widthOf(line, style) : 0;
      // Capitals stand in the middle of the leading.
      const baseline = top + index * style.leading + style.leading / 2 + style.size * HALF_CAPITAL;
      // The space keeps the words at a line's end apart for who listens or copies.
      const text = index < lines.length - 1 ? `${line} ` : line;
      this.use(style)
        .fillColor(style.colour)
        .text(text.replaceAll(NO_BREAK_SPACE, ' '), x + shift, baseline, {
          lineBreak: false,
          baseline: 'alphabetic',
        });
    });
  }

  rule(from: number, to: number, y: number, line: { colour: string; weight: number }): void {
    this.pdf.moveTo(from, y).lineTo(to, y).lineWidth(line.weight).strokeColor(line.colour).stroke();
  }

  polyline(points: readonly { x: number; y: number }[], line: Line): void {
    const [first, ...others] = points;
    if (!first) return;
    this.pdf.save().moveTo(first.x, first.y);
    for (const { x, y } of others) this.pdf.lineTo(x, y);
    if (line.isDashed) this.pdf.dash(4, { space: 2.5 });
    this.pdf.lineWidth(line.weight).strokeColor(line.colour).stroke().restore();
  }

  box(box: Box, colour: string): void {
    const { x, top, width, height, radius = 0 } = box;
    this.pdf.roundedRect(x, top, width, height, radius).fill(colour);
  }

  /** Ends the document and answers its bytes. */
  async bytes(): Promise<Buffer> {
    this.root.end();
    this.pdf.end();
    const chunks: Buffer[] = [];
    for await (const chunk of this.pdf) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }

  private use(style: TextStyle): PDFKit.PDFDocument {
    return this.pdf.font(style.face).fontSize(style.size);
  }
}

interface Figure {
  readonly summary: string;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
}

interface Line {
  readonly colour: string;
  readonly weight: number;
  readonly isDashed: boolean;
}

export interface Place {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly align: 'left' | 'right';
}

export interface Box {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
}

/** Half the height of a capital, as a part of the size of the font. */
const HALF_CAPITAL = 0.33;

/** Otherwise pdfkit refers to Helvetica, which is not embedded. Its types do not know `null`. */
const WITHOUT_DEFAULT_FONT = { font: null } as unknown as { font: string };
