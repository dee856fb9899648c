import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { agreementKey } from '../agreements';
import { field } from '../platform/http';
import type { Foresight } from './foresee-limits.service';

export class ForesightPath extends createZodDto(
  z.strictObject({ kenmerk: agreementKey, jaar: field.yearText('Kalenderjaar.') }),
) {}

export class OccasionQuery extends createZodDto(
  z.strictObject({
    aanleiding: z.enum(['verzuim', 'continuiteit']).describe('Waarover de adviesnota gaat.'),
  }),
) {}

export const FORESIGHT = z
  .strictObject({
    jaar: z.int().describe('Kalenderjaar.'),
    grens: field.euro('Formatieplafond en besluiten samen.'),
    aangehouden: field.euro('Loonkosten die boven de grens zijn aangehouden.'),
    verwacht: field.euro('Wat de loonkosten worden als elke maand het gemiddelde toevoegt.'),
    teVragen: field.euro('Wat een adviesnota zou vragen.'),
    grenzen: z
      .array(
        z.strictObject({
          onderdeel: z.enum(['loonkosten', 'overhead']).describe('Welke grens.'),
          maand: field.month('Maand vanaf welke niets van de grens over is.'),
          artikel: z.string().describe('Waarop het besluit berust.'),
          beslisser: z
            .enum(['gemeentesecretaris', 'regisseur', 'teamleider'])
            .describe('Wie beslist over wat daarboven komt.'),
          uiterlijk: field.day('De laatste dag waarop dat op tijd is (DVO 4.5).'),
        }),
      )
      .describe('De grenzen die het jaar bereikt.'),
  })
  .meta({ id: 'Vooruitzicht' });

const DECIDERS = {
  'municipal-secretary': 'gemeentesecretaris',
  regisseur: 'regisseur',
  'team-lead': 'teamleider',
} as const;

export function writeForesight({ position, limits, toAsk }: Foresight): z.input<typeof FORESIGHT> {
  return {
    jaar: position.year,
    grens: position.limit.toString(),
    aangehouden: position.parked.toString(),
    verwacht: position.expected.toString(),
    teVragen: toAsk.toString(),
    grenzen: limits.map(({ part, month, article, decider, lastDay }) => ({
      onderdeel: part === 'salaries' ? 'loonkosten' : 'overhead',
      maand: month,
      artikel: article,
      beslisser: DECIDERS[decider.role],
      uiterlijk: lastDay,
    })),
  };
}
