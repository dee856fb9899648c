import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { agreementKey, knownMoment, writeKnownMoment } from '../agreements';
import { Euro } from '../kernel/money';
import { field } from '../platform/http';
import { provisionalTables, writeProvisional } from '../settlement';
import type { AsKnown, BudgetReport } from './draw-reports.service';
import type { Forecast, PartForecast, YearEndStatement } from './domain';
import { CHANGE_CAUSE, writeChangeCause } from './change-cause.dto';
import { ORIGINAL_BUDGET, ORIGINAL_BUDGET_DAY } from './original-budget.dto';
import { REPORT_PARTS, reportPart } from './report-parts.dto';

export class BudgetPath extends createZodDto(
  z.strictObject({ kenmerk: agreementKey, jaar: field.yearText('Kalenderjaar.') }),
) {}

const FORECAST = z
  .strictObject({
    totNu: field.euro('In rekening te brengen tot en met de laatste maand met loonkosten.'),
    verwacht: field.euro(
      'Wat het jaar wordt als elke maand het gemiddelde toevoegt; kan boven de grens komen.',
    ),
    grens: field.euro('De grens van het jaar.'),
    grensBereiktIn: field
      .month('Maand vanaf welke niets van de grens over is; ontbreekt als de grens het jaar uithoudt.')
      .optional(),
  })
  .meta({ id: 'Prognose' });

const PART = z
  .strictObject({
    onderdeel: reportPart,
    primitieveBegroting: ORIGINAL_BUDGET,
    wijzigingen: z
      .array(
        z.strictObject({
          ...CHANGE_CAUSE,
          bekendSinds: field.day('Dag waarop ze bekend werd.'),
          bedrag: field.euro('Wat ze aan de begroting veranderde.'),
        }),
      )
      .describe('Wat de begroting sindsdien veranderde, per bron.'),
    actueleBegroting: field.euro('Primitieve begroting en wijzigingen samen.'),
    inRekeningTeBrengen: field.euro('Wat tot en met de maand van de kennis in rekening gebracht mag worden.'),
    inRekeningGebracht: field.euro('Wat de facturen van toen in rekening brachten.'),
    nogInRekeningTeBrengen: field.euro('In rekening te brengen min in rekening gebracht.'),
    aangehouden: field.euro('Vastgelegd, maar niet in rekening te brengen.'),
    ruimte: field.euro('Actuele begroting min in rekening te brengen.'),
    prognose: FORECAST.optional().describe('Van formatie en overhead, zodra er loonkosten zijn.'),
  })
  .meta({ id: 'Begrotingsonderdeel' });

export const BUDGET_REPORT = z
  .strictObject({
    jaar: z.int().describe('Kalenderjaar.'),
    ...knownMoment,
    totEnMet: field.month('Laatste kostenmaand die meetelt.'),
    primitieveBegrotingVan: ORIGINAL_BUDGET_DAY,
    voorlopigeTabellen: provisionalTables.optional(),
    onderdelen: z.array(PART).describe('Per onderdeel, in vaste volgorde.'),
    laatsteMaandMetLoonkosten: field.month('Waarop de prognose berust.').optional(),
  })
  .meta({ id: 'Begroting' });

type Part = z.input<typeof PART>;

export function writeBudget(
  year: number,
  { moment, report: { account, forecast } }: AsKnown<BudgetReport>,
): z.input<typeof BUDGET_REPORT> {
  return {
    jaar: year,
    ...writeKnownMoment(moment),
    totEnMet: account.upTo,
    primitieveBegrotingVan: account.bridge.agreedOn,
    ...writeProvisional(account.provisionalTables),
    onderdelen: account.rows.map((row) => writePart(row, account, forecast)),
    ...(forecast && { laatsteMaandMetLoonkosten: forecast.lastMonthWithPayroll }),
  };
}

function writePart(
  row: YearEndStatement['rows'][number],
  { bridge }: YearEndStatement,
  forecast: Forecast | undefined,
): Part {
  const predicted = row.row === 'formation' ? forecast?.salaries : undefined;
  const ofPart = row.row === 'overhead' ? forecast?.overhead : predicted;
  return {
    onderdeel: REPORT_PARTS[row.row],
    primitieveBegroting: row.originalBudget.toString(),
    wijzigingen: bridge.changes.flatMap(({ day, amounts, ...cause }) => {
      const amount = amounts.get(row.row) ?? Euro.ZERO;
      return amount.isZero()
        ? []
        : [{ ...writeChangeCause(cause), bekendSinds: day, bedrag: amount.toString() }];
    }),
    actueleBegroting: row.currentBudget.toString(),
    inRekeningTeBrengen: row.chargeable.toString(),
    inRekeningGebracht: row.charged.toString(),
    nogInRekeningTeBrengen: row.owed.toString(),
    aangehouden: row.parked.toString(),
    ruimte: row.currentBudget.minus(row.chargeable).toString(),
    ...(ofPart && { prognose: writeForecast(ofPart) }),
  };
}

function writeForecast({ toDate, expected, limit, limitReachedIn }: PartForecast): z.input<typeof FORECAST> {
  return {
    totNu: toDate.toString(),
    verwacht: expected.toString(),
    grens: limit.toString(),
    ...(limitReachedIn !== undefined && { grensBereiktIn: limitReachedIn }),
  };
}
