import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { field } from '../../platform/http';
import { DUE_SHIFTS, isInReach, LEAST_DAYS, type Tariff } from '../domain';
import type { SeriesVersion } from './series-version';
import type { TariffFile } from './tariff-file';

const MOST = 1_000;

const ANCHOR = field.day('Eerste dag van het eerste venster.');
const SET_UP = {
  begraafplaatsen: z
    .array(field.line('Naam van een begraafplaats.', 'Laarmanshoek'))
    .max(MOST)
    .describe('De begraafplaatsen.'),
  aanleverprofiel: field.line('Profiel van het bestand voor de boekhouding.', 'aanlevering-2'),
};
const DAYS = z.int().max(366).describe('Lengte van elk venster, in dagen.');
const SHIFT = z
  .enum(Object.keys(DUE_SHIFTS) as (keyof typeof DUE_SHIFTS)[])
  .describe('Waar een uiterste dag heen gaat die geen werkdag is.');
const CLOSING_DAYS = z
  .array(field.day('Een dag waarop de boekhouding dicht is.'))
  .max(MOST)
  .describe('Eigen sluitingsdagen, naast die van de wet.');
const GROUND = field.line('De wet die een burgerservicenummer in het bestand toestaat.');
const KEPT = z.int().min(1).max(600).describe('Maanden na ontvangst waarin debiteuren bewaard blijven.');

export class SeriesBody extends createZodDto(
  z
    .strictObject({
      anker: ANCHOR.refine(isInReach, { params: { code: 'anchor-out-of-reach' } }),
      ...SET_UP,
      dagen: DAYS.min(LEAST_DAYS).optional(),
      verschuiving: SHIFT.optional(),
      sluitingsdagen: CLOSING_DAYS.optional(),
      bsnGrondslag: GROUND.optional(),
      bewaarmaanden: KEPT.optional(),
    })
    .meta({ id: 'NieuweBegraafreeks', description: 'Wat je weglaat, krijgt de waarde die de SLA noemt.' }),
) {}

export const SERIES = z
  .strictObject({
    versie: z.int().describe('Volgnummer; de hoogste geldt.'),
    anker: ANCHOR,
    ...SET_UP,
    ...{ dagen: DAYS, verschuiving: SHIFT, sluitingsdagen: CLOSING_DAYS },
    ...{ bsnGrondslag: GROUND.optional(), bewaarmaanden: KEPT },
    rol: z.string().describe('Rol van wie dit vastlegde.'),
    vastgelegdOm: field.moment('Wanneer.'),
  })
  .meta({ id: 'Begraafreeks' });

export const ALL_SERIES = z
  .strictObject({ begraafreeksen: z.array(SERIES).describe('Elke instelling, de nieuwste het laatst.') })
  .meta({ id: 'Begraafreeksen' });

export const TARIFFS = z
  .strictObject({
    bestanden: z
      .array(
        z.strictObject({
          nummer: z.int().describe('Volgnummer.'),
          bestandsnaam: z.string().describe('Naam van het bestand.'),
          digest: field.digest('Van het bestand.'),
          tarieven: z.int().describe('Aantal tarieven.'),
          vastgelegdOm: field.moment('Wanneer het is ingelezen.'),
        }),
      )
      .describe('De bestanden die zijn ingelezen.'),
    tarieven: z
      .array(
        z.strictObject({
          artikelcode: z.string().describe('Artikel; houdt altijd dezelfde betekenis.'),
          omschrijving: z.string().describe('Waarvoor het is.'),
          tarief: field.euro('Per eenheid, buiten de btw.'),
          geldigVan: field.day('Eerste dag.'),
          geldigTot: field.day('De dag na de laatste.'),
          ...{
            taakveld: z.string().describe('Taakveld.'),
            kostenplaats: z.string().describe('Kostenplaats.'),
          },
          kostensoort: z.string().describe('Kostensoort.'),
          boekingssleutel: z.string().describe('Boekingssleutel.'),
          verordening: z.string().describe('Artikel van de verordening.'),
        }),
      )
      .describe('De tarieven, op artikel en dag.'),
  })
  .meta({ id: 'Begraaftarieven' });

/** The set-up by its Dutch keys, as in `reeks.json`. */
export function readSetUp({ aanleverprofiel, sluitingsdagen = [], ...body }: SeriesBody): {
  readonly setUp: object;
  readonly outputProfile: string;
} {
  const given = Object.entries({ ...body, sluitingsdagen }).filter(([, value]) => value !== undefined);
  return { setUp: Object.fromEntries(given), outputProfile: aanleverprofiel };
}

const SHIFT_WORDS = Object.fromEntries(
  Object.entries(DUE_SHIFTS).map(([word, shift]) => [shift, word]),
) as Readonly<Record<(typeof DUE_SHIFTS)[keyof typeof DUE_SHIFTS], keyof typeof DUE_SHIFTS>>;

export function writeSeries({ version, series, ...kept }: SeriesVersion): z.input<typeof SERIES> {
  return {
    ...{ versie: version, anker: series.anchor, dagen: series.days, verschuiving: SHIFT_WORDS[series.shift] },
    ...{ begraafplaatsen: [...series.cemeteries], sluitingsdagen: [...series.closingDays] },
    ...(series.citizenNumbersBy !== undefined && { bsnGrondslag: series.citizenNumbersBy }),
    ...{ bewaarmaanden: series.keepDebtorsMonths, aanleverprofiel: kept.outputProfile },
    ...{ rol: kept.recordedRole, vastgelegdOm: kept.recordedAt },
  };
}

export function writeTariffs(
  files: readonly TariffFile[],
  tariffs: readonly Tariff[],
): z.input<typeof TARIFFS> {
  return {
    bestanden: files.map(({ number, fileName, digest, tariffCount, recordedAt }) => ({
      ...{ nummer: number, bestandsnaam: fileName, digest, tarieven: tariffCount, vastgelegdOm: recordedAt },
    })),
    tarieven: tariffs.map((tariff) => ({
      ...{ artikelcode: tariff.article, omschrijving: tariff.description, tarief: tariff.amount.toString() },
      ...{ geldigVan: tariff.from, geldigTot: tariff.until, taakveld: tariff.taakveld },
      ...{ kostenplaats: tariff.costCentre, kostensoort: tariff.costType },
      ...{ boekingssleutel: tariff.bookingKey, verordening: tariff.ordinanceArticle },
    })),
  };
}
