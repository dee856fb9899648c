import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { Exact } from '../kernel/money';
import { field } from '../platform/http';
import { standingFigures, type EnteredFigure } from './domain';
import type { WrittenFigure } from './report-rows';

const FIGURE = {
  meting: field.line('Wat er is geteld of gemeten.', 'aanvragen'),
  product: field.line('Van welk product; alleen bij een meting per product.', 'paspoort').optional(),
  waarde: field.number('Hoeveel.', '120'),
  bron: field.line('Waar het cijfer vandaan komt.', 'iBurgerzaken, 3 april 2026'),
  vervangt: z.int().min(1).optional().describe('Het nummer van het cijfer dat hierdoor vervalt.'),
};

export class FigureBody extends createZodDto(z.strictObject(FIGURE).meta({ id: 'NieuwKwartaalcijfer' })) {}

export const ENTERED = z
  .strictObject({ nummer: z.int().describe('Het nummer van het cijfer.') })
  .meta({ id: 'KwartaalcijferVastgelegd' });

export const READ_IN = z
  .strictObject({ cijfers: z.int().describe('Hoeveel cijfers erin staan.') })
  .meta({ id: 'KwartaalcijfersIngelezen' });

export const FIGURES = z
  .strictObject({
    cijfers: z
      .array(
        z
          .strictObject({
            ...{ nummer: z.int().describe('Het nummer, in volgorde van vastleggen.'), ...FIGURE },
            geldt: z.boolean().describe('Onwaar als een later cijfer het vervangt.'),
            vastgelegdOp: field.moment('Wanneer.'),
            rol: z.string().describe('Rol van wie het vastlegde.'),
            bestand: field.digest('Van het bestand waaruit het is ingelezen.').optional(),
          })
          .meta({ id: 'Kwartaalcijfer' }),
      )
      .describe('Alle cijfers, ook die zijn vervangen.'),
  })
  .meta({ id: 'Kwartaalcijfers' });

export function readFigure({ meting, product, waarde, bron, vervangt }: FigureBody): EnteredFigure {
  return {
    ...{ measure: meting, value: Exact.parse(waarde) ?? Exact.of(0), source: bron },
    ...(product !== undefined && { product }),
    ...(vervangt !== undefined && { replaces: vervangt }),
  };
}

export function writeFigures(figures: readonly WrittenFigure[]): z.input<typeof FIGURES> {
  const standing = new Set(standingFigures(figures).map(({ number }) => number));
  return {
    cijfers: figures.map(({ number, measure, product, value, source, replaces, digest, ...entered }) => ({
      ...{ nummer: number, meting: measure, ...(product !== undefined && { product }) },
      ...{ waarde: value.toString(), bron: source, ...(replaces !== undefined && { vervangt: replaces }) },
      ...{ geldt: standing.has(number), vastgelegdOp: entered.enteredAt, rol: entered.enteredRole },
      ...(digest !== undefined && { bestand: digest }),
    })),
  };
}
