import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { agreementKey, knownMoment, writeKnownMoment, type KnownMoment } from '../agreements';
import { PARTS } from '../invoicing';
import type { PublishedPart } from '../invoicing/domain';
import type { Fault } from '../kernel/fault/fault';
import { field, problems, refusedInput } from '../platform/http';
import { nameOfRole } from '../platform/wording';
import type { RecordedScheme } from './coding-rows';
import {
  BOOKING_CODE,
  ECONOMIC_CATEGORY,
  MOST_RULES,
  TAAKVELD,
  type NewScheme,
  type CodedAmounts,
  type CodedLine,
  type Coding,
} from './domain';
import type { CodedInvoices, CodedPeriod } from './read-coding.service';

export const CODING_PROBLEMS = problems({ 'coding-unchanged': 409 });

export class CodingPath extends createZodDto(z.strictObject({ kenmerk: agreementKey })) {}

const CODED_PERIOD = /^(?:19|2\d)\d\d(?:-h[12])?$/;

export class CodedPeriodPath extends createZodDto(
  z.strictObject({
    kenmerk: agreementKey,
    periode: field.code('Jaar, of jaar en helft.', CODED_PERIOD, 'not-a-period', '2026-h1'),
  }),
) {}

const TAAKVELD_TEXT = field.code(
  'Taakveld (BBV): 0.2 burgerzaken, 0.4 overhead, 7.5 begraafplaatsen.',
  TAAKVELD,
  'not-a-taakveld',
  '0.2',
);
const code = (description: string, example: string): z.ZodString =>
  field.code(description, BOOKING_CODE, 'not-a-booking-code', example);

const CODES = {
  taakveld: TAAKVELD_TEXT,
  economischeCategorie: field
    .code('Economische categorie (BBV).', ECONOMIC_CATEGORY, 'not-an-economic-category', '3.5.1')
    .optional(),
  kostenplaats: code('Kostenplaats.', '62010').optional(),
  grootboekrekening: code('Grootboekrekening.', '4351').optional(),
};

const RULE = z
  .strictObject({
    onderdeel: z.enum(Object.values(PARTS)).describe('Van welk onderdeel de regels van facturen.'),
    omschrijving: field
      .line('Alleen deze publicatiegroep van loonkosten, of dit addendum; zonder: het hele onderdeel.', 'A1')
      .optional(),
    ...CODES,
  })
  .meta({ id: 'Codeerregel' });

export class SchemeBody extends createZodDto(
  z
    .strictObject({
      geldigVanaf: field.month('Vanaf deze kostenmaand.'),
      regels: z
        .array(RULE)
        .max(MOST_RULES)
        .describe('Alle regels: wat er niet in staat, heeft geen codering meer.'),
    })
    .meta({ id: 'NieuweCodering' }),
) {}

export const SCHEME = z
  .strictObject({
    versie: z.int().describe('Volgnummer van je partij.'),
    geldigVanaf: field.month('Vanaf deze kostenmaand; van dezelfde maand geldt de laatste versie.'),
    regels: z.array(RULE).describe('Welke codes voor welk onderdeel.'),
    vastgelegdOm: field.moment('Wanneer.'),
    vastgelegdDoor: z.string().describe('Rol van wie het vastlegde.'),
  })
  .meta({ id: 'Codering' });

export const SCHEMES = z.strictObject({
  ...knownMoment,
  coderingen: z.array(SCHEME).describe('In volgorde van vastleggen.'),
});

const AMOUNTS = {
  netto: field.euro('Zonder btw.'),
  btw: field.euro('Btw, naar rato van de regels.'),
  bruto: field.euro('Met btw.'),
  vanPeriode: field.euro('Van netto: over kostenmaanden in de periode.'),
  vanEerder: field.euro('Van netto: over eerdere kostenmaanden.'),
  vanLater: field.euro('Van netto: over latere kostenmaanden.'),
};

export const CODED = z
  .strictObject({
    periode: z.string().describe('Jaar, of jaar en helft; facturen tellen op hun datum.'),
    ...knownMoment,
    taakvelden: z
      .array(
        z
          .strictObject({
            taakveld: z.string().optional().describe('Ontbreekt bij wat geen codering heeft.'),
            ...AMOUNTS,
            coderingen: z
              .array(
                z
                  .strictObject({ ...CODES, taakveld: TAAKVELD_TEXT.optional(), ...AMOUNTS })
                  .meta({ id: 'Codeersom' }),
              )
              .describe('Per combinatie van codes; samen het taakveld.'),
          })
          .meta({ id: 'Taakveldsom' }),
      )
      .describe('Samen het totaal.'),
    samen: z.strictObject(AMOUNTS).describe('Tot op de cent wat de facturen samen zijn.'),
    facturen: z
      .array(
        z.strictObject({
          nummer: z.string().describe('Nummer.'),
          datum: field.day('Dag van de factuur.'),
          netto: field.euro('Zonder btw.'),
          btw: field.euro('Btw.'),
          bruto: field.euro('Met btw.'),
        }),
      )
      .describe('De facturen van de periode.'),
    regels: z
      .array(
        z
          .strictObject({
            factuur: z.string().describe('Nummer van de factuur.'),
            volgnummer: z.int().describe('Regelnummer op de factuur.'),
            kostenmaand: field.month('Maand waar de kosten bij horen.'),
            onderdeel: z.enum(Object.values(PARTS)).describe('Waarvoor.'),
            omschrijving: z.string().describe('Publicatiegroep, of sleutel en titel van een addendum.'),
            ...CODES,
            taakveld: TAAKVELD_TEXT.optional(),
            netto: field.euro('Zonder btw.'),
            btw: field.euro('Btw.'),
            bruto: field.euro('Met btw.'),
          })
          .meta({ id: 'GecodeerdeFactuurregel' }),
      )
      .describe('Elke factuurregel met haar codes.'),
  })
  .meta({ id: 'GecodeerdeFacturen' });

const PART_OF = new Map(Object.entries(PARTS).map(([part, name]) => [name, part as PublishedPart]));

export function readScheme({ geldigVanaf, regels }: SchemeBody): NewScheme {
  return {
    from: geldigVanaf,
    rules: regels.map(
      ({ onderdeel, omschrijving, taakveld, economischeCategorie, kostenplaats, grootboekrekening }) => ({
        part: PART_OF.get(onderdeel) ?? 'salary',
        ...(omschrijving !== undefined && { label: omschrijving.trim() }),
        taakveld,
        ...(economischeCategorie !== undefined && { economicCategory: economischeCategorie }),
        ...(kostenplaats !== undefined && { costCentre: kostenplaats }),
        ...(grootboekrekening !== undefined && { ledgerAccount: grootboekrekening }),
      }),
    ),
  };
}

/** `2026` or `2026-h1`; undefined when it is neither. */
export function readCodedPeriod(text: string): CodedPeriod | undefined {
  if (!CODED_PERIOD.test(text)) return undefined;
  const [year, half] = text.split('-h');
  return { year: Number(year), ...(half !== undefined && { half: half === '1' ? 1 : 2 }) };
}

/** Refuses rules with faults (400), each at its Dutch place. */
export function refuseRules(faults: readonly Fault[]): never {
  throw refusedInput(
    faults.map((fault) => ({
      ...fault,
      path: fault.path
        .replace('rules', 'regels')
        .replace('label', 'omschrijving')
        .replace('from', 'geldigVanaf'),
    })),
  );
}

export function writeScheme({
  version,
  from,
  rules,
  recordedAt,
  recordedRole,
}: RecordedScheme): z.input<typeof SCHEME> {
  return {
    versie: version,
    geldigVanaf: from.slice(0, 7),
    regels: rules.map((rule) => ({
      onderdeel: PARTS[rule.part],
      ...(rule.label !== undefined && { omschrijving: rule.label }),
      ...writeCoding(rule),
    })),
    ...{ vastgelegdOm: recordedAt, vastgelegdDoor: nameOfRole(recordedRole) },
  };
}

export function writeCoded(
  periode: string,
  { totals, sum, documents, lines }: CodedInvoices,
  moment: KnownMoment,
): z.input<typeof CODED> {
  return {
    periode,
    ...writeKnownMoment(moment),
    taakvelden: totals.map(({ taakveld, amounts, totals: ofField }) => ({
      ...(taakveld !== undefined && { taakveld }),
      ...writeAmounts(amounts),
      coderingen: ofField.map((one) => ({
        ...(one.coding && writeCoding(one.coding)),
        ...writeAmounts(one.amounts),
      })),
    })),
    samen: writeAmounts(sum),
    facturen: documents.map(({ number, issuedOn, net, vatAmount, gross }) => ({
      ...{
        nummer: number,
        datum: issuedOn as CodedLine['issuedOn'],
        netto: net,
        btw: vatAmount,
        bruto: gross,
      },
    })),
    regels: lines.map(writeLine),
  };
}

function writeLine(line: CodedLine): z.input<typeof CODED>['regels'][number] {
  return {
    ...{ factuur: line.number, volgnummer: line.ordinal, kostenmaand: line.costMonth },
    ...{ onderdeel: PARTS[line.part], omschrijving: line.label, ...(line.rule && writeCoding(line.rule)) },
    ...{ netto: line.net.toString(), btw: line.vat.toString(), bruto: line.gross.toString() },
  };
}

function writeCoding({ taakveld, economicCategory, costCentre, ledgerAccount }: Coding): WrittenCoding {
  return {
    taakveld,
    ...(economicCategory !== undefined && { economischeCategorie: economicCategory }),
    ...(costCentre !== undefined && { kostenplaats: costCentre }),
    ...(ledgerAccount !== undefined && { grootboekrekening: ledgerAccount }),
  };
}

type WrittenCoding = Pick<z.input<typeof RULE>, keyof typeof CODES>;

function writeAmounts({
  net,
  vat,
  gross,
  ofPeriod,
  ofEarlier,
  ofLater,
}: CodedAmounts): Record<keyof typeof AMOUNTS, string> {
  return {
    ...{ netto: net.toString(), btw: vat.toString(), bruto: gross.toString() },
    ...{ vanPeriode: ofPeriod.toString(), vanEerder: ofEarlier.toString(), vanLater: ofLater.toString() },
  };
}
