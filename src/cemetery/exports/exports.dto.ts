import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { agreementKey } from '../../agreements';
import { field, refusedInput } from '../../platform/http';
import { ITEM_COLUMN_KEYS, ITEM_COLUMNS, type ItemColumn } from '../domain';
import type { AcceptedExport, ExportUpload, LeftOutTotals, MendedCell, RowToLeaveOut } from './export-upload';

const uploadId = z.uuid().describe('Kenmerk van de gecontroleerde export.');

export class ExportUploadPath extends createZodDto(z.strictObject({ kenmerk: agreementKey, id: uploadId })) {}

export class ExportForm extends createZodDto(
  z
    .strictObject({
      profiel: field.line('Naam van het profiel waarmee de export wordt gelezen.', 'export-1'),
      herstellingen: z
        .string()
        .max(10_000)
        .describe(
          'Cellen die je naast het bestand herstelt: JSON, een lijst van `rij`, `kolom`, `tekst` en `reden`. Het bestand blijft zoals het kwam.',
        )
        .optional(),
      weggelaten: z
        .string()
        .max(10_000)
        .describe(
          'Rijen die je niet inleest: JSON, een lijst van `rij`, `reden` en zo nodig `aantal` (zoveel rijen vanaf die rij). Ze komen met de reden naast de export te staan.',
        )
        .optional(),
    })
    .meta({ id: 'BegraafexportFormulier', description: 'Export van K2B volgens het profiel.' }),
) {}

const COLUMN_OF = new Map(ITEM_COLUMNS.map((column) => [ITEM_COLUMN_KEYS[column], column]));

/** Mended cells as they are sent beside the file. */
export const MENDED = z
  .array(
    z.strictObject({
      rij: z.int().min(1).max(10_000_000),
      kolom: z.enum(ITEM_COLUMNS.map((column) => ITEM_COLUMN_KEYS[column])),
      tekst: z.string().max(200),
      reden: field.text('Waarom.'),
    }),
  )
  .max(1_000);

/** Throws when a cell stands there twice: which of the two counts, nobody could tell. */
export function readMended(mended: z.output<typeof MENDED>): MendedCell[] {
  const places = mended.map(({ rij, kolom }) => `${rij.toString()} ${kolom}`);
  const twice = mended.flatMap(({ rij, kolom }, index) => {
    const isFirst = places.indexOf(places[index] ?? '') === index;
    const values = { row: rij.toString(), column: kolom };
    return isFirst ? [] : [{ path: `herstellingen[${index.toString()}]`, code: 'mended-twice', values }];
  });
  if (twice.length > 0) throw refusedInput(twice);
  return mended.map(({ rij, kolom, tekst, reden }) => ({
    ...{ row: rij, column: COLUMN_OF.get(kolom) as ItemColumn, text: tekst, reason: reden },
  }));
}

/** Rows that are left out, as they are sent beside the file. */
export const LEFT_OUT = z
  .array(
    z.strictObject({
      rij: z.int().min(1).max(10_000_000),
      aantal: z.int().min(1).max(10_000).optional(),
      reden: field.text('Waarom.'),
    }),
  )
  .max(1_000);

export function readLeftOut(leftOut: z.output<typeof LEFT_OUT>): RowToLeaveOut[] {
  const reasons = new Map<number, string>();
  for (const { rij, aantal = 1, reden } of leftOut)
    for (let row = rij; row < rij + aantal; row += 1) reasons.set(row, reden);
  return [...reasons].map(([row, reason]) => ({ row, reason })).sort((one, other) => one.row - other.row);
}

const LEFT_OUT_TOTALS = {
  weggelaten: z.int().describe('Aantal rijen dat niet wordt ingelezen.'),
  weggelatenBedrag: field.euro('Som van de weggelaten rijen waarvan het bedrag te lezen is.'),
};

const TOTALS = {
  bestandsnaam: z.string().describe('Naam van het bestand.'),
  digest: field.digest('Van het bestand.'),
  profiel: z.string().describe('Profiel waarmee het is gelezen.'),
  aantalRegels: z.int().describe('Aantal items.'),
  controletotaal: field.euro('Som van alle items.'),
  herstellingen: z.int().describe('Aantal cellen dat naast het bestand is hersteld.'),
  ...LEFT_OUT_TOTALS,
};

export const WAITING_EXPORT = z
  .strictObject({ uploadId, ...TOTALS, ontvangenOm: field.moment('Wanneer de export kwam.') })
  .meta({ id: 'GecontroleerdeBegraafexport' });

export const EXPORT = z
  .strictObject({
    nummer: z.int().describe('Volgnummer.'),
    ...TOTALS,
    weggelatenNietIngelezen: z
      .int()
      .describe('Aantal weggelaten items dat nog nooit is ingelezen, ook niet met een andere export.'),
    vastgelegdOm: field.moment('Wanneer de export is vastgelegd.'),
  })
  .meta({ id: 'Begraafexport' });

export const EXPORTS = z
  .strictObject({ begraafexporten: z.array(EXPORT).describe('De exporten, in volgorde.') })
  .meta({ id: 'Begraafexporten' });

export function writeWaiting({ mended, leftOut, ...upload }: ExportUpload): z.input<typeof WAITING_EXPORT> {
  const totals = { count: leftOut.length, total: upload.leftOutTotal };
  return {
    ...{
      uploadId: upload.uploadId,
      ...writeTotals({ ...upload, mendedCount: mended.length, leftOut: totals }),
    },
    ontvangenOm: upload.receivedAt,
  };
}

export function writeExport(accepted: AcceptedExport): z.input<typeof EXPORT> {
  return {
    ...{ nummer: accepted.number, ...writeTotals(accepted) },
    ...{ weggelatenNietIngelezen: accepted.leftOut.open, vastgelegdOm: accepted.acceptedAt },
  };
}

function writeTotals({
  fileName,
  digest,
  profile,
  count,
  total,
  mendedCount,
  leftOut,
}: Pick<AcceptedExport, 'fileName' | 'digest' | 'profile' | 'count' | 'total' | 'mendedCount'> & {
  readonly leftOut: Omit<LeftOutTotals, 'open'>;
}): Omit<z.input<typeof WAITING_EXPORT>, 'uploadId' | 'ontvangenOm'> {
  return {
    ...{ bestandsnaam: fileName, digest, profiel: profile },
    ...{ aantalRegels: count, controletotaal: total, herstellingen: mendedCount },
    ...{ weggelaten: leftOut.count, weggelatenBedrag: leftOut.total },
  };
}
