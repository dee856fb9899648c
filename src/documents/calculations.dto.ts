import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { knownMoment } from '../agreements';
import type { LineExplanation, LinePlace } from '../invoicing';
import type { GraphNode } from '../kernel/explanation';
import { field, problems } from '../platform/http';
import { DocumentPath } from './document-files.dto';
import { nameStep, sayCalculation } from './wording';

export const CALCULATION_PROBLEMS = problems({ 'fact-not-recorded': 404 });

const OPERATIONS = {
  fact: 'feit',
  constant: 'vast',
  sum: 'som',
  difference: 'verschil',
  product: 'product',
  quotient: 'quotient',
  minimum: 'minimum',
  'round-to-cents': 'afgerond-op-centen',
} as const;

export class LinePath extends createZodDto(
  DocumentPath.schema.extend({
    regel: field.code('Nummer van de regel, vanaf 1.', /^[1-9]\d{0,5}$/, 'not-a-line-number', '1'),
  }),
) {}

export class FactQuery extends createZodDto(
  z.strictObject({
    feit: field.line(
      'Id van het feit, loonregel als levering/regel, of cel van een salaristabel als tabel/schaal of tabel/schaal/trede.',
      'LOON-2026-01/2',
    ),
  }),
) {}

const STEP = z
  .strictObject({
    bewerking: z.enum(Object.values(OPERATIONS)).describe('Hoe de waarde ontstaat.'),
    waarde: z.string().describe('Exacte waarde: euro’s, uren, procenten of een getal.'),
    uit: z.array(z.int()).describe('De stappen die worden gebruikt, op hun plaats in de lijst, vanaf 0.'),
    feit: z.string().optional().describe('Id van het feit, of nummer en regel van een factuur.'),
    veld: z.string().optional().describe('Welk veld van het feit.'),
    naam: z.string().optional().describe('Wat de stap berekent.'),
    waarover: z.string().optional().describe('De maand, het jaar of de functie waarover het gaat.'),
    rekenregel: z.string().optional().describe('De rekenregel, R1 tot en met R15.'),
    artikel: z.string().optional().describe('Het artikel waarop die rust.'),
  })
  .meta({ id: 'Rekenstap' });

export const CALCULATION = z
  .strictObject({
    factuur: z.string().describe('Nummer van de factuur.'),
    regel: z.int().describe('Nummer van de regel.'),
    bedrag: field.euro('Bedrag van de regel: de waarde van de laatste stap.'),
    zin: z.string().describe('De berekening in één zin.'),
    stappen: z
      .array(STEP)
      .describe('Elke stap staat na de stappen die hij gebruikt; de laatste is het bedrag.'),
    ...knownMoment,
    regelversie: z.string().describe('Versie van de rekenregels.'),
  })
  .meta({ id: 'Berekening' });

export const LINES_USING = z
  .strictObject({
    regels: z
      .array(
        z.strictObject({
          factuur: z.string().describe('Nummer van de factuur.'),
          regel: z.int().describe('Nummer van de regel.'),
        }),
      )
      .describe('De factuurregels die het feit gebruiken, in volgorde van vaststelling.'),
  })
  .meta({ id: 'FeitGebruik' });

export function writeCalculation({ document, line, steps }: LineExplanation): z.input<typeof CALCULATION> {
  return {
    factuur: document.number,
    regel: line.ordinal,
    bedrag: line.amount,
    zin: sayCalculation(line, steps),
    stappen: steps.map(writeStep),
    bekendOp: document.knownOn,
    positie: document.knownPosition,
    regelversie: document.rulesVersion,
  };
}

export function writeUses(places: readonly LinePlace[]): z.input<typeof LINES_USING> {
  return { regels: places.map(({ number, ordinal }) => ({ factuur: number, regel: ordinal })) };
}

function writeStep(step: GraphNode): z.input<typeof STEP> {
  const { operation, value, operands, fact, field: read, because } = step;
  return {
    bewerking: OPERATIONS[operation],
    waarde: value,
    uit: [...operands],
    ...(fact !== undefined && { feit: fact }),
    ...(read !== undefined && { veld: read }),
    ...(because && {
      naam: nameStep(step),
      rekenregel: because.rule,
      artikel: because.article,
      ...(because.about !== undefined && { waarover: because.about }),
    }),
  };
}
