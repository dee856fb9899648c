import { z } from 'zod';
import { knownMoment } from '../../agreements';
import { SALARY_TABLE, writeTable } from '../../indexation';
import { field, problems } from '../../platform/http';
import type { AgreementTable, TableState } from './agreement-tables.reader';
import type { GroupedRegrading } from './regradings.reader';

export const INDEXING_PROBLEMS = problems({
  'table-not-entered': 409,
  'accepted-before': 409,
  'acceptance-not-needed': 409,
  'function-not-in-formation': 409,
});

const STATES = {
  'not-entered': 'niet-opgenomen',
  'awaits-acceptance': 'wacht-op-akkoord',
  counts: 'telt',
  passed: 'gepasseerd',
} as const satisfies Readonly<Record<TableState, string>>;

const TABLE = z
  .strictObject({
    ...SALARY_TABLE.shape,
    stand: z
      .enum(Object.values(STATES))
      .describe('Of ze meetelt voor het plafond; gepasseerd: een andere van dezelfde dag telt.'),
    feit: z.string().optional().describe('Kenmerk van het feit waarmee ze is opgenomen.'),
    opgenomenOp: field.day('Dag waarop ze is opgenomen.').optional(),
    akkoord: z
      .strictObject({
        op: field.day('Dag van het akkoord.'),
        stuk: z.string().optional().describe('Het stuk, als het op papier is gegeven.'),
      })
      .optional()
      .describe('Het akkoord van de opdrachtgever.'),
    afstemmingen: z
      .array(
        z.strictObject({
          op: field.day('Dag van de afstemming.'),
          met: z.string().describe('Met wie, als functie.'),
          wijze: z.string().describe('Hoe.'),
          opmerking: z.string().optional().describe('Wat er verder bij te zeggen is.'),
        }),
      )
      .describe('De afstemmingen met de opdrachtgever.'),
  })
  .meta({ id: 'SalaristabelVanOvereenkomst' });

export const AGREEMENT_TABLES = z
  .strictObject({
    ...knownMoment,
    salaristabellen: z.array(TABLE).describe('De tabellen van de cao, op ingangsdatum.'),
  })
  .meta({ id: 'SalaristabellenVanOvereenkomst' });

const REGRADING = z
  .strictObject({
    groep: z.string().optional().describe('Publicatiegroep van de functie.'),
    vanaf: field.day('Eerste dag van de nieuwe schaal.'),
    functie: z.string().optional().describe('Alleen voor de opdrachtnemer.'),
    schaalVoor: z.string().optional().describe('Alleen voor de opdrachtnemer.'),
    schaal: z.string().optional().describe('Alleen voor de opdrachtnemer.'),
    melding: z
      .strictObject({
        op: field.day('Dag van de melding.'),
        aan: z.string().describe('Aan wie, als functie.'),
        stuk: z.string().describe('Het stuk waaruit de melding blijkt.'),
      })
      .optional()
      .describe('De melding aan de opdrachtgever.'),
    stand: z.enum(['gemeld', 'te-laat-gemeld', 'niet-gemeld']).describe('Of ze vooraf is gemeld (DVO 4.4).'),
  })
  .meta({ id: 'Herwaardering' });

export const REGRADINGS = z
  .strictObject({
    ...knownMoment,
    herwaarderingen: z.array(REGRADING).describe('Op ingangsdatum.'),
  })
  .meta({ id: 'Herwaarderingen' });

export function writeAgreementTable(one: AgreementTable): z.input<typeof TABLE> {
  const { table, entered, state, acceptance, consultations } = one;
  return {
    ...writeTable(table),
    stand: STATES[state],
    ...(entered && { feit: entered.factId, opgenomenOp: entered.enteredOn }),
    ...(acceptance && {
      akkoord: {
        op: acceptance.acceptedOn,
        ...(acceptance.reference !== undefined && { stuk: acceptance.reference }),
      },
    }),
    afstemmingen: consultations.map(({ consultedOn, consultedWith, means, remark }) => ({
      op: consultedOn,
      met: consultedWith,
      wijze: means,
      ...(remark !== undefined && { opmerking: remark }),
    })),
  };
}

/** A scale tells what one person earns, so the client sees the group and the day. */
export function writeRegrading(one: GroupedRegrading, withFunction: boolean): z.input<typeof REGRADING> {
  const { announcement, group, from, isLate } = one;
  return {
    ...(group !== undefined && { groep: group }),
    vanaf: from,
    ...(withFunction && { functie: one.function, schaalVoor: one.scaleBefore, schaal: one.scale }),
    ...(announcement && {
      melding: {
        op: announcement.announcedOn,
        aan: announcement.announcedTo,
        stuk: announcement.reference,
      },
    }),
    stand: announcement === undefined ? 'niet-gemeld' : isLate ? 'te-laat-gemeld' : 'gemeld',
  };
}
