import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import PDFDocument from 'pdfkit';
import { renderPdf, renderUbl } from '../../src/documents/render';
import { FACE_NAMES, parseFace } from '../../src/documents/pdf/fonts';
import type { IssuedDocument } from '../../src/invoicing/domain';
import { sampleDocument } from '../documents/sample-documents';
import { cpuOf, medians, type Measurement } from './measure';

const TIMES = 20;
const DRAWING = [
  'addPage',
  'switchToPage',
  'font',
  'fontSize',
  'fillColor',
  'text',
  'moveTo',
  'lineTo',
  'lineWidth',
  'strokeColor',
  'stroke',
  'roundedRect',
  'fill',
] as const;

interface Drawing {
  readonly method: (typeof DRAWING)[number];
  readonly args: readonly unknown[];
}

type Methods = Record<string, (...args: readonly unknown[]) => unknown>;

/**
 * The smallest invoice, as PDF/A-3a with tags and its e-invoice, against pdfkit that puts the same words
 * and rules at the same places, ready computed: no tags, no attachment, no measuring, fonts parsed before.
 * The product knows the words of its wording from other letters, but lays out each amount, number and date
 * again: the same letter once more is to it as any other.
 */
export const invoicePdf: Measurement = {
  name: 'invoice-pdf',
  measure: async () => {
    const document = sampleDocument([{ amount: '24810.44' }]);
    const ubl = renderUbl(document);
    const drawings = await drawingsOf(document, ubl);
    const faces = FACE_NAMES.map((name) => [name, parseFace(name)] as const);
    return [
      {
        work: 'PDF of one line (2 pages), tagged, A-3a, UBL inside, CPU; bare pdfkit',
        ...(await medians(
          cpuOf(() => renderPdf(document, ubl), TIMES),
          cpuOf(() => drawBare(drawings, faces), TIMES),
        )),
        bound: { mostTimes: 1.25 },
      },
    ];
  },
};

/** What the product asks pdfkit to draw; not what pdfkit asks itself, nor the measuring of text. */
async function drawingsOf(document: IssuedDocument, ubl: string): Promise<Drawing[]> {
  const drawings: Drawing[] = [];
  const prototype = PDFDocument.prototype as unknown as Methods;
  const originals = DRAWING.map((method) => [method, prototype[method]!] as const);
  let depth = 0;
  for (const [method, original] of originals)
    prototype[method] = function (this: unknown, ...args) {
      if (depth === 0) drawings.push({ method, args });
      depth += 1;
      try {
        return original.apply(this, [...args]);
      } finally {
        depth -= 1;
      }
    };
  try {
    await renderPdf(document, ubl);
  } finally {
    for (const [method, original] of originals) prototype[method] = original;
  }
  return drawings;
}

async function drawBare(
  drawings: readonly Drawing[],
  faces: readonly (readonly [string, unknown])[],
): Promise<void> {
  const pdf = new PDFDocument({ autoFirstPage: false, bufferPages: true, size: 'A4', margin: 0 });
  for (const [name, font] of faces) pdf.registerFont(name, font as Buffer);
  const methods = pdf as unknown as Methods;
  for (const { method, args } of drawings) methods[method]!(...args);
  pdf.end();
  await pipeline(pdf, new Writable({ write: (_chunk, _encoding, done) => done() }));
}
