import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { agreementKey, knownMoment } from '../../agreements';
import { nameOfRole, wordParked } from '../../platform/wording';
import { field, problems } from '../../platform/http';
import {
  parkedReason,
  provisionalTables,
  vatCategory,
  writeProvisional,
  writeReason,
} from '../../settlement';
import type { YearEndAfterwards, YearEndBody, YearEndFigures } from '../domain';
import { CHANGE_CAUSE, writeChangeCause } from '../change-cause.dto';
import { ORIGINAL_BUDGET, ORIGINAL_BUDGET_DAY } from '../original-budget.dto';
import { REPORT_PARTS, reportPart } from '../report-parts.dto';
import type { YearEnd } from './read-year-end.service';
import type { IssuedYearEnd } from './year-end-rows';

export const YEAR_END_PROBLEMS = problems({
  'year-not-over': 409,
  'year-closed-before': 409,
  'nothing-to-close': 409,
  'recorded-since-invoicing': 403,
});

export class YearEndPath extends createZodDto(
  z.strictObject({ kenmerk: agreementKey, jaar: field.yearText('Kalenderjaar.') }),
) {}

const figures = {
  primitieveBegroting: ORIGINAL_BUDGET,
  wijzigingen: field.euro('Wat er sindsdien is gewijzigd.'),
  actueleBegroting: field.euro('Primitieve begroting en wijzigingen samen.'),
  werkelijk: field.euro('Wat het kostte of volgens de overeenkomst betaald moet worden.'),
  inRekeningTeBrengen: field.euro('Wat daarvan in rekening gebracht mag worden.'),
  inRekeningGebracht: field.euro('Wat de facturen rekenden voor de maanden van het jaar.'),
  aangehouden: field.euro('Werkelijk min in rekening te brengen.'),
  nogInRekeningTeBrengen: field.euro('In rekening te brengen min in rekening gebracht.'),
};

const DOCUMENT = z.strictObject({
  factuur: z.string().describe('Nummer.'),
  vastgesteldOp: field.day('Factuurdatum.'),
  eersteRekening: field.euro('Niet eerder gefactureerd.'),
  correcties: field.euro('Correcties en terugnames.'),
  bedrag: field.euro('Samen.'),
});

export const CLOSING = z
  .strictObject({
    jaar: z.int().describe('Kalenderjaar.'),
    vastgesteldOm: field.moment('Wanneer.'),
    vastgesteldDoor: z.string().describe('Rol van wie het jaar afsloot.'),
    vingerafdruk: field.digest('Van de hele jaarafrekening.'),
    aantalRegels: z.int().describe('Gefactureerde regels voor de maanden van het jaar.'),
    som: field.euro('Som van die regels, zonder btw.'),
    regelhash: field.digest('Van die regels, in volgorde van vaststelling.'),
  })
  .meta({ id: 'Jaarafsluiting' });

export const YEAR_END = z
  .strictObject({
    jaar: z.int().describe('Kalenderjaar.'),
    staat: z.enum(['concept', 'vastgesteld']).describe('Vastgesteld verandert niet meer.'),
    vingerafdruk: field.digest('Van de hele jaarafrekening; ook de ETag.'),
    overeenkomst: z
      .strictObject({ kenmerk: z.string().describe('Kenmerk.'), titel: z.string().describe('Titel.') })
      .describe('Waar de jaarafrekening bij hoort.'),
    opdrachtnemer: z.string().describe('Naam.'),
    opdrachtgever: z.string().describe('Naam.'),
    ...knownMoment,
    totEnMet: field.month('Laatste kostenmaand die meetelt.'),
    regelversie: z.string().describe('Versie van de rekenregels.'),
    primitieveBegrotingVan: ORIGINAL_BUDGET_DAY,
    onderdelen: z.array(z.strictObject({ onderdeel: reportPart, ...figures })).describe('Per onderdeel.'),
    voorlopigeTabellen: provisionalTables.optional(),
    samen: z.strictObject(figures).describe('De onderdelen samen.'),
    begrotingswijzigingen: z
      .array(
        z.strictObject({
          vastgelegdOp: field.day('Wanneer het bekend werd.'),
          ...CHANGE_CAUSE,
          onderdelen: z
            .array(z.strictObject({ onderdeel: reportPart, bedrag: field.euro('Wijziging.') }))
            .describe('Per onderdeel.'),
          bedrag: field.euro('Samen.'),
        }),
      )
      .describe('Van primitieve naar actuele begroting, in de volgorde waarin het bekend werd.'),
    aangehouden: z
      .array(
        z.strictObject({
          onderdeel: reportPart,
          reden: parkedReason,
          vrijgave: z.string().describe('Wat nodig is om het in rekening te brengen.'),
          bedrag: field.euro('Aangehouden.'),
        }),
      )
      .describe('Vastgelegd, maar niet in rekening te brengen.'),
    nogInRekeningTeBrengen: z
      .array(
        z.strictObject({
          onderdeel: reportPart,
          btwCategorie: vatCategory,
          btwPercentage: field.percentage('Btw-percentage.'),
          netto: field.euro('Zonder btw.'),
          btwBedrag: field.euro('Aandeel in de btw van het tarief.'),
          totaal: field.euro('Met btw.'),
        }),
      )
      .describe('Voor de jaarrekening van beide partijen: verschuldigd, nog niet gefactureerd.'),
    nogInRekeningTeBrengenSamen: z
      .strictObject({
        netto: field.euro('Zonder btw.'),
        btwBedrag: field.euro('Btw.'),
        totaal: field.euro('Met btw.'),
      })
      .describe('Samen.'),
    besluiten: z
      .array(
        z.strictObject({
          beslotenOp: field.day('Wanneer.'),
          bedrag: field.euro('Ophoging van de loonkostengrens.'),
          reden: z.string().describe('Waarom.'),
        }),
      )
      .describe('Besluiten boven het plafond (DVO 4.8).'),
    naJaareinde: z.array(DOCUMENT).describe('Wat na 31 december voor het jaar in rekening is gebracht.'),
    gefactureerdeRegels: z
      .strictObject({
        aantal: z.int().describe('Regels voor de maanden van het jaar.'),
        som: field.euro('Zonder btw.'),
        hash: field.digest('Van de regels, in volgorde van vaststelling.'),
      })
      .describe('Waarmee volledigheid is aan te tonen.'),
    vaststelling: CLOSING.optional(),
    naAfsluiting: z
      .array(DOCUMENT)
      .optional()
      .describe('Wat na de vaststelling voor het jaar in rekening is gebracht; ontbreekt bij een open jaar.'),
  })
  .meta({ id: 'Jaarafrekening' });

export function writeYearEnd({ body, fingerprint, closed, isIssued }: YearEnd): z.input<typeof YEAR_END> {
  return {
    jaar: body.year,
    staat: isIssued ? 'vastgesteld' : 'concept',
    vingerafdruk: fingerprint,
    overeenkomst: { kenmerk: body.agreement.key, titel: body.agreement.title },
    opdrachtnemer: body.contractor,
    opdrachtgever: body.client,
    bekendOp: body.knownOn,
    positie: body.knownPosition,
    totEnMet: body.upTo,
    regelversie: body.rulesVersion,
    primitieveBegrotingVan: body.agreedOn,
    ...writeProvisional(body.provisionalTables ?? []),
    ...writeBudget(body),
    ...writeOpenAmounts(body),
    besluiten: body.decided.map(({ decidedOn, amount, reason }) => ({
      beslotenOp: decidedOn,
      bedrag: amount,
      reden: reason,
    })),
    naJaareinde: body.afterwards.map(writeDocument),
    gefactureerdeRegels: {
      aantal: body.charged.count,
      som: body.charged.sum,
      hash: body.charged.hash,
    },
    ...(closed && {
      vaststelling: writeClosing(closed.issued),
      naAfsluiting: closed.later.map(writeDocument),
    }),
  };
}

type Written = z.input<typeof YEAR_END>;

function writeBudget({
  rows,
  total,
  changes,
}: YearEndBody): Pick<Written, 'onderdelen' | 'samen' | 'begrotingswijzigingen'> {
  return {
    onderdelen: rows.map((row) => ({ onderdeel: REPORT_PARTS[row.part], ...writeFigures(row) })),
    samen: writeFigures(total),
    begrotingswijzigingen: changes.map(({ day, parts, amount, ...cause }) => ({
      vastgelegdOp: day,
      ...writeChangeCause(cause),
      onderdelen: parts.map((one) => ({ onderdeel: REPORT_PARTS[one.part], bedrag: one.amount })),
      bedrag: amount,
    })),
  };
}

function writeOpenAmounts({
  parked,
  owed,
  owedTotal,
}: YearEndBody): Pick<Written, 'aangehouden' | 'nogInRekeningTeBrengen' | 'nogInRekeningTeBrengenSamen'> {
  return {
    aangehouden: parked.map((one) => ({
      onderdeel: REPORT_PARTS[one.part],
      reden: writeReason(one.reason),
      vrijgave: wordParked(one.reason, 'screen').release,
      bedrag: one.amount,
    })),
    nogInRekeningTeBrengen: owed.map((one) => ({
      onderdeel: REPORT_PARTS[one.part],
      btwCategorie: one.vatCategory,
      btwPercentage: one.vatPercentage,
      netto: one.net,
      btwBedrag: one.vat,
      totaal: one.gross,
    })),
    nogInRekeningTeBrengenSamen: { netto: owedTotal.net, btwBedrag: owedTotal.vat, totaal: owedTotal.gross },
  };
}

function writeFigures(row: Omit<YearEndFigures, 'part'>): Written['samen'] {
  return {
    primitieveBegroting: row.originalBudget,
    wijzigingen: row.changes,
    actueleBegroting: row.currentBudget,
    werkelijk: row.actual,
    inRekeningTeBrengen: row.chargeable,
    inRekeningGebracht: row.charged,
    aangehouden: row.parked,
    nogInRekeningTeBrengen: row.owed,
  };
}

function writeDocument(document: YearEndAfterwards): z.input<typeof DOCUMENT> {
  return {
    factuur: document.number,
    vastgesteldOp: document.issuedOn,
    eersteRekening: document.first,
    correcties: document.corrections,
    bedrag: document.amount,
  };
}

export function writeClosing({
  body,
  bodyHash,
  issuedAt,
  issuedRole,
}: IssuedYearEnd): z.input<typeof CLOSING> {
  return {
    jaar: body.year,
    vastgesteldOm: issuedAt,
    vastgesteldDoor: nameOfRole(issuedRole),
    vingerafdruk: bodyHash,
    aantalRegels: body.charged.count,
    som: body.charged.sum,
    regelhash: body.charged.hash,
  };
}
