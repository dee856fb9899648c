import { z } from 'zod';
import { knownMoment, writeKnownMoment } from '../agreements';
import { field } from '../platform/http';
import { REPORT_PARTS, reportPart } from '../reporting';
import { hoursByGroup, type OpenPoints } from '../reporting/domain';
import { parkedReason, vatCategory, writeReason } from '../settlement';
import type { ExitList } from './list-open-points.service';

export const EXIT_LIST = z
  .strictObject({
    ...knownMoment,
    eindigtOp: field
      .day('De eerste dag waarop de overeenkomst er niet meer is, als die bekend is.')
      .optional(),
    totEnMet: field.month('Laatste kostenmaand die meetelt.'),
    aangehouden: z
      .array(
        z.strictObject({
          onderdeel: reportPart,
          reden: parkedReason,
          bedrag: field.euro('Wat is vastgelegd en niet in rekening komt, of nog niet.'),
        }),
      )
      .describe('Per onderdeel en reden.'),
    nogInRekeningTeBrengen: z
      .array(
        z.strictObject({
          onderdeel: reportPart,
          btwCategorie: vatCategory,
          btwPercentage: z.string().describe('Btw-percentage.'),
          bedrag: field.euro('In rekening te brengen min in rekening gebracht, zonder btw.'),
          btw: field.euro('De btw daarover.'),
        }),
      )
      .describe('Per onderdeel; onder nul is te veel in rekening gebracht.'),
    documenten: z.int().describe('Hoeveel facturen en creditfacturen er zijn vastgesteld.'),
    openAddenda: z
      .array(z.string())
      .describe('Sleutels van addenda die nog niet zijn afgehandeld, zoals nu.'),
    openAdviesnotas: z.array(z.string()).describe('Sleutels van adviesnota’s die nog open zijn, zoals nu.'),
    rijksmiddelen: z
      .array(
        z.strictObject({
          id: z.string().describe('Kenmerk van het feit.'),
          jaar: z.int().describe('Jaar waarvoor ze zijn.'),
          regeling: z.string().describe('De regeling of brief.'),
          over: field.euro('Ontvangen min besteed.'),
        }),
      )
      .describe('Extra rijksmiddelen en wat daarvan over is (DVO 4.13).'),
    formatieOp: field.day(
      'Dag van de formatie hieronder: de laatste van de overeenkomst, of die van de kennis.',
    ),
    formatie: z
      .array(
        z.strictObject({
          functie: z.string().describe('Functie.'),
          dienst: z.string().describe('Dienst in de SLA.'),
          urenPerWeek: z.string().describe('Uren per week.'),
          schaal: z.string().optional().describe('Schaal op die dag.'),
        }),
      )
      .optional()
      .describe('Functies waar de overname over gaat (DVO 9.2 C); alleen voor de opdrachtnemer.'),
    formatiePerGroep: z
      .array(
        z.strictObject({
          groep: z.string().describe('Publicatiegroep.'),
          urenPerWeek: z.string().describe('Uren per week.'),
        }),
      )
      .describe('Uren waar de overname over gaat, per publicatiegroep (DVO 9.2 C).'),
  })
  .meta({ id: 'Afwikkeling' });

export function writeExitList(list: ExitList): z.input<typeof EXIT_LIST> {
  const { moment, report, addenda, notes, seesFunctions } = list;
  const { endsOn, upTo, documents, fundings, formationOn, formation } = report;
  return {
    ...writeKnownMoment(moment),
    ...(endsOn !== undefined && { eindigtOp: endsOn }),
    totEnMet: upTo,
    ...writeAmounts(report),
    documenten: documents,
    openAddenda: addenda.map(({ dossier }) => dossier.addendum),
    openAdviesnotas: notes.map(({ dossier }) => dossier.note),
    rijksmiddelen: fundings.map(({ funding, left }) => ({
      ...{ id: funding.id, jaar: funding.year, regeling: funding.arrangement, over: left.toString() },
    })),
    formatieOp: formationOn,
    ...(seesFunctions && {
      formatie: formation.map((line) => ({
        ...{ functie: line.function, dienst: line.service, urenPerWeek: line.hoursPerWeek.toString() },
        ...(line.scale !== undefined && { schaal: line.scale }),
      })),
    }),
    formatiePerGroep: [...hoursByGroup(formation)].map(([groep, hours]) => ({
      groep,
      urenPerWeek: hours.toString(),
    })),
  };
}

function writeAmounts({
  parked,
  owed,
}: OpenPoints): Pick<z.input<typeof EXIT_LIST>, 'aangehouden' | 'nogInRekeningTeBrengen'> {
  return {
    aangehouden: parked.map(({ row, reason, amount }) => ({
      ...{ onderdeel: REPORT_PARTS[row], reden: writeReason(reason), bedrag: amount.toString() },
    })),
    nogInRekeningTeBrengen: owed.map(({ row, vat, net, vatAmount }) => ({
      ...{ onderdeel: REPORT_PARTS[row], btwCategorie: vat.category },
      ...{ btwPercentage: vat.percentage.toFixedText(), bedrag: net.toString(), btw: vatAmount.toString() },
    })),
  };
}
