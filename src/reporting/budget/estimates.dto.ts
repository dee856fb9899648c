import { z } from 'zod';
import { knownMoment, writeKnownMoment } from '../../agreements';
import { field } from '../../platform/http';
import type { EstimatedYear, YearEstimate } from '../domain';
import type { ShownEstimates } from './read-budget.service';

/** How far the figures of a year are decided. */
const STATES = ['overeengekomen', 'raming', 'beëindigd', 'niet begonnen', 'niet te ramen'] as const;

const YEAR = z
  .strictObject({
    jaar: z.int().describe('Kalenderjaar.'),
    stand: z
      .enum(STATES)
      .describe(
        'Overeengekomen: het opleidingsbudget van het jaar is vastgelegd. Een raming is geen besluit.',
      ),
    formatieplafond: field.euro('Formatie tegen het maximum van de schaal.').optional(),
    overhead: field.euro('Overhead daarover.').optional(),
    opleiding: field.euro('Opleidingsbudget.').optional(),
    totaal: field.euro('Samen de maximale jaarlijkse vergoeding, zonder besluiten erboven.').optional(),
    tabellen: z
      .array(
        z.strictObject({
          cao: z.string().describe('Cao.'),
          vanaf: field.day('Vanaf wanneer zij geldt.'),
          voorlopig: z.boolean().describe('Of zij zelf is gemaakt, in afwachting van de gepubliceerde.'),
          maanden: z.array(field.month('Maand.')).describe('Maanden van het jaar die erop berusten.'),
        }),
      )
      .describe('Salaristabellen waarop het jaar berust.'),
    zonderVerhoging: z.boolean().describe('Waar als in het jaar geen nieuwe tabel ingaat.'),
    opleidingVan: z.int().optional().describe('Jaar waarvan het opleidingsbudget is doorgetrokken.'),
    belet: z.array(z.string()).describe('Waarom het jaar niet te ramen is.'),
  })
  .meta({ id: 'GeraamdJaar' });

export const ESTIMATES = z
  .strictObject({
    ...knownMoment,
    jaren: z.array(YEAR).describe('Het gevraagde jaar en de vier erna.'),
  })
  .meta({ id: 'Meerjarenraming' });

export function writeEstimates({ moment, years }: ShownEstimates): z.input<typeof ESTIMATES> {
  return { ...writeKnownMoment(moment), jaren: years.map(writeYear) };
}

function writeYear(estimate: YearEstimate): z.input<typeof YEAR> {
  if ('faults' in estimate) {
    const belet = [...new Set(estimate.faults.map(({ code }) => code))];
    return { jaar: estimate.year, stand: 'niet te ramen', tabellen: [], zonderVerhoging: true, belet };
  }
  return {
    ...{ jaar: estimate.year, stand: stateOf(estimate), formatieplafond: estimate.formation.toString() },
    ...{ overhead: estimate.overhead.toString(), opleiding: estimate.training.toString() },
    ...{ totaal: estimate.total.toString(), zonderVerhoging: !estimate.hasOwnTable, belet: [] },
    tabellen: estimate.tables.map(({ table: { collectiveAgreement, from, provisional }, months }) => ({
      ...{ cao: collectiveAgreement, vanaf: from, voorlopig: provisional === true, maanden: [...months] },
    })),
    ...(estimate.trainingOf !== undefined && { opleidingVan: estimate.trainingOf }),
  };
}

function stateOf({ hasBegun, hasEnded, isAgreed }: EstimatedYear): (typeof STATES)[number] {
  if (!hasBegun) return 'niet begonnen';
  if (hasEnded) return 'beëindigd';
  return isAgreed ? 'overeengekomen' : 'raming';
}
