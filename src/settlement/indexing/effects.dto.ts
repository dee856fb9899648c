import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import {
  agreementKey,
  askedMoment,
  knownMoment,
  ONE_MOMENT,
  writeKnownMoment,
  type KnownMoment,
} from '../../agreements';
import { SALARY_TABLE, tableId, writeTable } from '../../indexation';
import { Euro } from '../../kernel/money';
import { monthOf, monthsOfYear, type Month } from '../../kernel/time';
import { field } from '../../platform/http';
import { wordFault } from '../../platform/wording';
import { limits, writeLimits } from '../ceilings.dto';
import { parkedSumUpTo, type Effect, type LineEffect, type YearEffect } from '../domain';
import { part, writeComponent } from '../settled.dto';
import type { TableEffect } from './effect.reader';

export class AgreementTablePath extends createZodDto(
  z.strictObject({ kenmerk: agreementKey, tabel: tableId }),
) {}

export class TableEffectQuery extends createZodDto(
  z
    .strictObject({
      ...askedMoment,
      vervangt: field.line('Kenmerk van het feit waarvoor de tabel in de plaats zou komen.').optional(),
    })
    .refine(...ONE_MOMENT),
) {}

export class RegradingQuery extends createZodDto(
  z
    .strictObject({
      ...askedMoment,
      functie: field.line('Functie, zoals de formatie die noemt.'),
      schaal: field.line('De nieuwe schaal.', '8'),
      vanaf: field.day('Eerste dag van de nieuwe schaal.'),
    })
    .refine(...ONE_MOMENT),
) {}

const change = (description: string) => ({
  voor: field.euro(`${description} Zonder.`).optional(),
  na: field.euro(`${description} Met.`).optional(),
});

const YEAR = z.strictObject({
  jaar: z.int().describe('Kalenderjaar.'),
  voor: limits.optional().describe('De grenzen zonder; ontbreken als het jaar dan niet te verrekenen is.'),
  na: limits.optional().describe('De grenzen met; ontbreken als het jaar dan niet te verrekenen is.'),
  maanden: z
    .array(
      z.strictObject({
        maand: field.month('Maand.'),
        ...change('Formatieplafond van de maand.'),
      }),
    )
    .describe('Het plafond per maand.'),
});

const LINE = z.strictObject({
  kostenmaand: field.month('Kostenmaand.'),
  onderdeel: part,
  functie: z.string().optional().describe('Bij loonkosten: de functie.'),
  addendum: z.string().optional().describe('Bij een addendum: de sleutel.'),
  voor: field.euro('In rekening te brengen, zonder.'),
  na: field.euro('In rekening te brengen, met.'),
  verschil: field.euro('Wat een factuur dan meer (of minder) in rekening brengt.'),
});

const CHARGES = z
  .strictObject({
    totEnMet: field.month('Laatste kostenmaand: die van de gevraagde dag.'),
    regels: z.array(LINE).describe('Alleen wat verandert, per kostenmaand en onderdeel.'),
    verschil: field.euro('Som van de verschillen.'),
    aangehouden: z
      .array(z.strictObject({ jaar: z.int().describe('Kalenderjaar.'), ...change('Boven een grens.') }))
      .describe('Wat boven een grens is aangehouden; minder betekent dat het vrijkomt.'),
  })
  .meta({
    id: 'EffectOpVerrekening',
    description:
      'Alleen voor de opdrachtnemer; ontbreekt als met of zonder de wijziging niet te verrekenen is.',
  });

const EFFECT_SHAPE = {
  ...knownMoment,
  jaren: z.array(YEAR).describe('De jaren vanaf dat van de ingangsdatum.'),
  belemmeringen: z.array(z.string()).describe('Wat het verrekenen dan in de weg staat.'),
  verrekening: CHARGES.optional(),
};

export const TABLE_EFFECT = z
  .strictObject({ tabel: SALARY_TABLE, ...EFFECT_SHAPE })
  .meta({ id: 'EffectVanSalaristabel' });

export const REGRADING_EFFECT = z.strictObject(EFFECT_SHAPE).meta({ id: 'EffectVanHerwaardering' });

/** Salary costs are the contractor's, so what happens to charges is for it alone. */
interface Audience {
  readonly moment: KnownMoment;
  readonly withCharges: boolean;
}

export function writeTableEffect(
  { table, effect }: TableEffect,
  audience: Audience,
): z.input<typeof TABLE_EFFECT> {
  return { tabel: writeTable(table), ...writeEffect(effect, audience) };
}

export function writeEffect(effect: Effect, audience: Audience): z.input<typeof REGRADING_EFFECT> {
  return {
    ...writeKnownMoment(audience.moment),
    jaren: effect.years.map(writeYear),
    belemmeringen: effect.faults.map(wordFault),
    ...(audience.withCharges &&
      effect.lines && {
        verrekening: writeCharges(effect.lines, effect.years, monthOf(audience.moment.day)),
      }),
  };
}

function writeYear({ year, before, after }: YearEffect): z.input<typeof YEAR> {
  const of = (settled: YearEffect['after'], month: Month) => settled?.limits.ceilingByMonth.get(month);
  return {
    jaar: year,
    ...(before && { voor: writeLimits(before.limits) }),
    ...(after && { na: writeLimits(after.limits) }),
    maanden: monthsOfYear(year).map((month) => ({
      maand: month,
      ...beforeAndAfter(of(before, month), of(after, month)),
    })),
  };
}

function writeCharges(
  lines: readonly LineEffect[],
  years: readonly YearEffect[],
  upTo: Month,
): z.input<typeof CHARGES> {
  return {
    totEnMet: upTo,
    regels: lines.map(writeLine),
    verschil: Euro.sum(lines.map(({ before, after }) => after.minus(before))).toString(),
    aangehouden: years.map(({ year, before, after }) => ({
      jaar: year,
      ...beforeAndAfter(before && parkedSumUpTo(before, upTo), after && parkedSumUpTo(after, upTo)),
    })),
  };
}

function writeLine({ costMonth, component, before, after }: LineEffect): z.input<typeof LINE> {
  return {
    kostenmaand: costMonth,
    ...writeComponent(component),
    voor: before.toString(),
    na: after.toString(),
    verschil: after.minus(before).toString(),
  };
}

function beforeAndAfter(before: Euro | undefined, after: Euro | undefined): { voor?: string; na?: string } {
  return { ...(before && { voor: before.toString() }), ...(after && { na: after.toString() }) };
}
