import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import {
  agreementKey,
  askedMoment,
  knownMoment,
  ONE_MOMENT,
  writeKnownMoment,
  type KnownMoment,
} from '../agreements';
import { Euro } from '../kernel/money';
import { field } from '../platform/http';
import { vatCategory } from '../settlement';
import type { PendingCorrections } from './corrections.reader';
import { CAUSE, LINE_KINDS, PARTS } from './document.dto';
import { writeCause } from './write-document';
import {
  euroOf,
  totalPerCause,
  type Correction,
  type DocumentCorrections,
  type IssuedDocument,
} from './domain';
import { articlesOf, nameCause } from './name-cause';

export class CorrectionsPath extends createZodDto(z.strictObject({ kenmerk: agreementKey })) {}

/** Which cost months are asked for: a year, or from and up to a month; all when nothing is said. */
export class CorrectionsQuery extends createZodDto(
  z
    .strictObject({
      ...askedMoment,
      jaar: field.yearText('Kalenderjaar van de kostenmaanden.').optional(),
      vanaf: field.month('Eerste kostenmaand.').optional(),
      totEnMet: field.month('Laatste kostenmaand.').optional(),
    })
    .refine(...ONE_MOMENT)
    .refine(({ vanaf, totEnMet }) => vanaf === undefined || totEnMet === undefined || vanaf <= totEnMet, {
      path: ['totEnMet'],
      params: { code: 'months-reversed' },
    }),
) {}

const SUMS = {
  gefactureerd: field.euro('Wat in rekening was gebracht.'),
  verschuldigd: field.euro('Wat verschuldigd is.'),
  verschil: field.euro('Verschuldigd min gefactureerd.'),
};

const CORRECTION = z
  .strictObject({
    kostenmaand: field.month('Maand waar de kosten bij horen.'),
    onderdeel: z.enum(Object.values(PARTS)).describe('Waarvoor.'),
    omschrijving: z.string().describe('Publicatiegroep of functie van loonkosten, of het addendum.'),
    soort: z.enum(Object.values(LINE_KINDS)).describe('Correctie of nagekomen (DVO 4.3).'),
    btwCategorie: vatCategory,
    btwPercentage: field.percentage('Btw-percentage.'),
    ...SUMS,
    oorzaken: z.array(CAUSE).describe('Waardoor; samen het verschil.'),
    factuurregel: z
      .int()
      .optional()
      .describe('De regel van de factuur; ontbreekt bij wat nog niet is gefactureerd.'),
  })
  .meta({ id: 'Correctie' });

const CAUSE_TOTAL = z
  .strictObject({
    omschrijving: z.string().describe('De oorzaak in woorden.'),
    artikelen: z.array(z.string()).describe('De artikelen waarop de oorzaak berust.'),
    verschil: field.euro('Van alle regels samen.'),
  })
  .meta({ id: 'Oorzaaktotaal' });

const corrections = {
  regels: z.array(CORRECTION).describe('Per kostenmaand en onderdeel.'),
  perOorzaak: z.array(CAUSE_TOTAL).describe('Subtotalen per oorzaak; samen het verschil.'),
  verschil: field.euro('Van alle regels samen.'),
};

export const CORRECTIONS = z
  .strictObject({
    ...knownMoment,
    teCorrigeren: z
      .strictObject({
        maand: field.month('Laatste maand die is gefactureerd.'),
        ...corrections,
      })
      .nullable()
      .describe(
        'Wat een run nu zou corrigeren. Alleen voor de opdrachtnemer, tot het is gefactureerd; leeg zonder facturen.',
      ),
    gecorrigeerd: z
      .array(
        z.strictObject({
          factuur: z.string().describe('Nummer van de factuur.'),
          maand: field.month('Maand van de factuurrun.'),
          vastgesteldOp: field.day('Factuurdatum.'),
          ...corrections,
        }),
      )
      .describe('Wat facturen corrigeerden, in volgorde van vaststelling.'),
  })
  .meta({ id: 'Correcties' });

/** Whether a cost month is one of those asked for. */
function isMonthAskedFor({ jaar, vanaf, totEnMet }: CorrectionsQuery, costMonth: string): boolean {
  return (
    (jaar === undefined || costMonth.startsWith(jaar)) &&
    (vanaf === undefined || costMonth >= vanaf) &&
    (totEnMet === undefined || costMonth <= totEnMet)
  );
}

export interface FoundCorrections {
  readonly moment: KnownMoment;
  readonly pending: PendingCorrections | undefined;
  readonly issued: readonly DocumentCorrections[];
}

export function writeCorrections(
  { moment, pending, issued }: FoundCorrections,
  query: CorrectionsQuery,
): z.input<typeof CORRECTIONS> {
  const askedFor = (list: readonly Correction[]): Correction[] =>
    list.filter(({ costMonth }) => isMonthAskedFor(query, costMonth));
  return {
    ...writeKnownMoment(moment),
    teCorrigeren: pending ? { maand: pending.month, ...writeList(askedFor(pending.corrections), {}) } : null,
    gecorrigeerd: issued
      .map(({ document, corrections: all }) => ({ document, list: askedFor(all) }))
      .filter(({ list }) => list.length > 0)
      .map(({ document, list }) => ({
        factuur: document.number,
        maand: document.month,
        vastgesteldOp: document.issuedOn,
        ...writeList(list, document),
      })),
  };
}

type Replacing = Pick<IssuedDocument, 'replaces'>;

function writeList(
  list: readonly Correction[],
  document: Replacing,
): Pick<NonNullable<z.input<typeof CORRECTIONS>['teCorrigeren']>, 'regels' | 'perOorzaak' | 'verschil'> {
  return {
    regels: list.map((correction) => writeCorrection(correction, document)),
    perOorzaak: totalPerCause(list).map(({ cause, amount }) => ({
      omschrijving: nameCause(cause, document),
      artikelen: articlesOf(cause),
      verschil: amount.toString(),
    })),
    verschil: Euro.sum(list.map(({ amount }) => euroOf(amount))).toString(),
  };
}

function writeCorrection(correction: Correction, document: Replacing): z.input<typeof CORRECTION> {
  const { costMonth, part, label, kind, shownIn } = correction;
  return {
    kostenmaand: costMonth,
    onderdeel: PARTS[part],
    omschrijving: label,
    soort: LINE_KINDS[kind],
    btwCategorie: correction.vatCategory,
    btwPercentage: correction.vatPercentage,
    gefactureerd: correction.charged,
    verschuldigd: correction.owed,
    verschil: correction.amount,
    oorzaken: correction.causes.map((cause) => writeCause(cause, document)),
    ...(shownIn !== undefined && { factuurregel: shownIn }),
  };
}
