import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { agreementKey, knownMoment, writeKnownMoment } from '../agreements';
import type { HalfYear } from '../kernel/time';
import { field } from '../platform/http';
import { provisionalTables, writeProvisional } from '../settlement';
import type { AsKnown } from './draw-reports.service';
import type { HalfYearOverview, OverviewRow } from './domain';
import { REPORT_PARTS, reportPart } from './report-parts.dto';

export const OVERVIEW_PERIOD = field.code(
  'Jaar en helft.',
  /^(?:19|2\d)\d\d-h[12]$/,
  'not-a-half-year',
  '2026-h1',
);

export class OverviewPath extends createZodDto(
  z.strictObject({
    kenmerk: agreementKey,
    periode: OVERVIEW_PERIOD,
  }),
) {}

/** What R14 says of a part. */
export const OVERVIEW_ROW = {
  onderdeel: reportPart,
  jaarbudget: field.euro('Begroot voor het hele jaar.'),
  budget: field.euro('Begroot voor het halfjaar.'),
  inRekeningTeBrengen: field.euro('Wat over het halfjaar in rekening gebracht mag worden.'),
  inRekeningGebracht: field.euro('Wat de facturen van toen in rekening brachten.'),
  nogInRekeningTeBrengen: field.euro('In rekening te brengen min in rekening gebracht.'),
  verschil: field.euro('Budget min in rekening te brengen: onder nul is nadelig.'),
};

/** What R14 says beside its rows. */
export const OVERVIEW_SUMS = {
  periode: z.string().describe('Jaar en helft.'),
  ...knownMoment,
  voorlopigeTabellen: provisionalTables.optional(),
  aangehouden: z
    .strictObject({
      loonkosten: field.euro('Loonkosten boven het plafond.'),
      overhead: field.euro('Overhead boven de grens.'),
      opleiding: field.euro('Opleiding boven het budget.'),
      addenda: field.euro('Regels van addenda die nog niet of niet geheel mogen.'),
    })
    .describe('Vastgelegd van januari tot en met het halfjaar, maar niet in rekening te brengen.'),
  rechtstreekseKosten: field.euro('Wat de opdrachtgever rechtstreeks betaalde, ter informatie.'),
  kleineMaterialen: field.euro('Gekocht onder mandaat, naast de ruimte; ter informatie (DVO 2.2a).'),
};

type WrittenRow = z.input<z.ZodObject<typeof OVERVIEW_ROW>>;
type WrittenOverview = z.input<z.ZodObject<typeof OVERVIEW_SUMS>> & { readonly onderdelen: WrittenRow[] };

export function readPeriod(periode: string): HalfYear {
  return { year: Number(periode.slice(0, 4)), half: periode.endsWith('1') ? 1 : 2 };
}

export function writeOverview(
  periode: string,
  { moment, report }: AsKnown<HalfYearOverview>,
): WrittenOverview {
  const { parked } = report;
  return {
    periode,
    ...writeKnownMoment(moment),
    onderdelen: report.rows.map(writeRow),
    ...writeProvisional(report.provisionalTables),
    aangehouden: {
      loonkosten: parked.salaryCosts.toString(),
      overhead: parked.overhead.toString(),
      opleiding: parked.training.toString(),
      addenda: parked.addenda.toString(),
    },
    rechtstreekseKosten: report.directCosts.toString(),
    kleineMaterialen: report.mandatePurchases.toString(),
  };
}

function writeRow(row: OverviewRow): WrittenRow {
  return {
    onderdeel: REPORT_PARTS[row.row],
    jaarbudget: row.annualBudget.toString(),
    budget: row.budget.toString(),
    inRekeningTeBrengen: row.chargeable.toString(),
    inRekeningGebracht: row.charged.toString(),
    nogInRekeningTeBrengen: row.toCharge.toString(),
    verschil: row.difference.toString(),
  };
}
