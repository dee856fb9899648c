import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { agreementKey, knownMoment, writeKnownMoment, type KnownMoment } from '../agreements';
import { Euro } from '../kernel/money';
import { monthOf } from '../kernel/time';
import { field, problems } from '../platform/http';
import { parkedOf, type SettledMonth, type SettledYear, type YearLimits } from './domain';

export const SETTLING_PROBLEMS = problems({
  'year-cannot-be-settled': 409,
});

export class CeilingPath extends createZodDto(
  z.strictObject({ kenmerk: agreementKey, jaar: field.yearText('Kalenderjaar.') }),
) {}

export const limits = z.strictObject({
  formatieplafond: field.euro('Formatie op het maximum van de schaal, heel het jaar (DVO 4.2).'),
  extraBesluiten: field.euro('Besluiten die de grens verhogen (DVO 4.8).'),
  loonkostengrens: field.euro('Plafond en besluiten samen.'),
  overheadgrens: field.euro('Overhead over plafond en besluiten (DVO 3.4).'),
  opleidingsbudget: field.euro('Opleidingskosten (DVO 4.2).'),
  maximaleVergoeding: field.euro('Alles samen; addenda en belasting komen daar bovenop (DVO 4.2).'),
});

const parts = z.strictObject({
  loonkosten: field.euro('Loonkosten.'),
  overhead: field.euro('Overhead.'),
  opleiding: field.euro('Opleidingskosten.'),
});

const consumption = z
  .strictObject({
    totEnMet: field.month('Laatste maand die meetelt: die van de gevraagde dag, binnen het jaar.'),
    werkelijkeLoonkosten: field.euro('Volgens de loonbestanden (DVO 4.10).'),
    inRekeningTeBrengen: parts.describe('Wat in rekening gebracht mag worden.'),
    aangehouden: parts.describe('Vastgelegd, maar boven de grens.'),
    ruimteOnderPlafond: field.euro('Loonkostengrens min in rekening te brengen loonkosten.'),
  })
  .meta({ id: 'Plafondverbruik', description: 'Alleen voor de opdrachtnemer.' });

/** Present where figures rest on a table that the published one is still to replace (R1). */
export const provisionalTables = z
  .array(
    z.strictObject({
      tabel: z.string().describe('Kenmerk van het feit waarmee de tabel is opgenomen.'),
      cao: z.string().describe('Naam van de cao.'),
      vanaf: field.day('Eerste dag van de tabel.'),
      maanden: z.array(field.month('Maand.')).describe('Maanden waarvan het plafond erop rust.'),
    }),
  )
  .describe('Voorlopige salaristabellen waarop deze cijfers rusten; ontbreekt als er geen zijn.');

export const CEILINGS = z
  .strictObject({
    jaar: z.int().describe('Kalenderjaar.'),
    ...knownMoment,
    grenzen: limits.describe('De grenzen van het jaar.'),
    voorlopigeTabellen: provisionalTables.optional(),
    maanden: z
      .array(
        z.strictObject({
          maand: field.month('Maand.'),
          plafond: field.euro('Formatieplafond van de maand.'),
          besloten: field.euro('Besluiten die in deze maand tellen.'),
          overhead: field.euro('Overhead over plafond en besluiten van de maand.'),
        }),
      )
      .describe('De twaalf maanden; samen zijn ze de grenzen.'),
    verbruik: consumption.optional(),
  })
  .meta({ id: 'Plafond' });

interface WrittenTable {
  readonly table: { readonly id: string; readonly collectiveAgreement: string; readonly from: string };
  readonly months: readonly string[];
}

export function writeCeilings(
  { year, limits: of, months }: SettledYear,
  moment: KnownMoment,
  withConsumption: boolean,
): z.input<typeof CEILINGS> {
  const reached = months.filter(({ month }) => month <= monthOf(moment.day));
  return {
    jaar: year,
    ...writeKnownMoment(moment),
    grenzen: writeLimits(of),
    ...writeProvisional(of.provisionalTables),
    maanden: [...of.ceilingByMonth].map(([month, ceiling]) => ({
      maand: month,
      plafond: ceiling.toString(),
      besloten: (of.decidedByMonth.get(month) ?? Euro.ZERO).toString(),
      overhead: (of.overheadByMonth.get(month) ?? Euro.ZERO).toString(),
    })),
    ...(withConsumption && reached.length > 0 && { verbruik: writeConsumption(of, reached) }),
  };
}

/** What `voorlopigeTabellen` says; nothing when there are no provisional tables. */
export function writeProvisional(tables: readonly WrittenTable[]): {
  voorlopigeTabellen?: z.input<typeof provisionalTables>;
} {
  if (tables.length === 0) return {};
  const written = tables.map(({ table, months }) => ({
    tabel: table.id,
    cao: table.collectiveAgreement,
    vanaf: table.from,
    maanden: [...months],
  }));
  return { voorlopigeTabellen: written };
}

export function writeLimits(of: YearLimits): z.input<typeof limits> {
  return {
    formatieplafond: of.formationCeiling.toString(),
    extraBesluiten: of.decidedExtra.toString(),
    loonkostengrens: of.salaryLimit.toString(),
    overheadgrens: of.overheadLimit.toString(),
    opleidingsbudget: of.trainingBudget.toString(),
    maximaleVergoeding: of.maximumCompensation.toString(),
  };
}

function writeConsumption(of: YearLimits, months: readonly SettledMonth[]): z.input<typeof consumption> {
  const sum = (pick: (month: SettledMonth) => Euro): Euro => Euro.sum(months.map(pick));
  const chargeable = sum((month) => month.chargeableSalaries);
  const parked = parkedOf(months);
  return {
    totEnMet: months.at(-1)?.month ?? '',
    werkelijkeLoonkosten: sum((month) => month.actual).toString(),
    inRekeningTeBrengen: {
      loonkosten: chargeable.toString(),
      overhead: sum((month) => month.overhead).toString(),
      opleiding: sum((month) => month.training).toString(),
    },
    aangehouden: {
      loonkosten: parked.salaryCosts.toString(),
      overhead: parked.overhead.toString(),
      opleiding: parked.training.toString(),
    },
    ruimteOnderPlafond: of.salaryLimit.minus(chargeable).toString(),
  };
}
