import { z } from 'zod';
import { field } from '../platform/http';
import { REPORT_PARTS, reportPart, writeChangeCause, CHANGE_CAUSE } from '../reporting';
import type { AddendumKind } from '../addenda/domain';
import type { QuarterAddendumState } from '../reporting/domain';
import type { FrozenReport } from './report-rows';

type Filled = FrozenReport['filled'];

const STATES = {
  waiting: 'wacht op akkoord',
  agreed: 'afgesproken',
  running: 'loopt',
  done: 'afgerond',
} as const satisfies Readonly<Record<QuarterAddendumState, string>>;

const SIDES = { client: 'opdrachtgever', contractor: 'opdrachtnemer' } as const;

const FIGURES = z
  .strictObject({
    budget: field.euro('Begroot.'),
    inRekeningTeBrengen: field.euro('Wat in rekening gebracht mag worden.'),
    inRekeningGebracht: field.euro('Wat de facturen van toen in rekening brachten.'),
    nogInRekeningTeBrengen: field.euro('In rekening te brengen min in rekening gebracht.'),
    verschil: field.euro('Budget min in rekening te brengen: onder nul is nadelig.'),
  })
  .meta({ id: 'Kwartaalbedragen' });

const GROUP = z
  .strictObject({
    publicatiegroep: z.string().describe('De publicatiegroep, of overige functies.'),
    urenPerWeek: z.string().describe('Overeengekomen uren op de laatste dag van het kwartaal.'),
    urenZonderLoonkosten: z
      .string()
      .optional()
      .describe(
        'Daarvan: uren van functies zonder loonkosten in de maanden die zijn ingelezen, dus openstaand voor zover bekend. Ontbreekt zolang van geen maand loonkosten zijn ingelezen.',
      ),
    loonkosten: FIGURES,
  })
  .meta({ id: 'Kwartaalformatie' });

const ADDENDUM = z
  .strictObject({
    addendum: z.string().describe('De sleutel.'),
    soort: reportPart,
    titel: z.string().describe('De titel.'),
    stand: z.enum(Object.values(STATES)).describe('Hoe het er aan het einde van het kwartaal voor staat.'),
    maximum: field.euro('Waarvoor akkoord is gegeven.').optional(),
    uren: z.string().describe('Uren in het kwartaal.'),
    inRekeningTeBrengen: field.euro('Van posten in het kwartaal.'),
    aangehouden: field.euro('Van posten in het kwartaal.'),
  })
  .meta({ id: 'Kwartaaladdendum' });

/** What the service fills in of a report, all of it once; a section names which parts are its own. */
export const FILLED = z
  .strictObject({
    totEnMet: field.month('Laatste kostenmaand die meetelt.'),
    maandenZonderLoonkosten: z
      .array(field.month('De maand.'))
      .optional()
      .describe(
        'Maanden waarvan geen loonkosten zijn ingelezen. Ontbreekt in rapportages van voordat dit werd bijgehouden.',
      ),
    formatieOp: field.day('Dag van de overeengekomen uren.'),
    formatie: z.array(GROUP).describe('Per publicatiegroep; nooit van een persoon (DVO 7.5).'),
    financieel: z
      .array(
        z
          .strictObject({
            onderdeel: reportPart,
            jaarbudget: field.euro('Begroot voor het hele jaar.'),
            kwartaal: FIGURES,
            totEnMetKwartaal: FIGURES,
          })
          .meta({ id: 'Kwartaalregel' }),
      )
      .describe('Twee kwartalen samen zijn het halfjaaroverzicht.'),
    wijzigingen: z
      .array(
        z
          .strictObject({
            ...CHANGE_CAUSE,
            bekendSinds: field.day('Dag waarop ze bekend werd.'),
            bedrag: field.euro('Wat ze aan de begroting van het jaar veranderde.'),
          })
          .meta({ id: 'Kwartaalwijziging' }),
      )
      .describe('Wat in het kwartaal de begroting van het jaar veranderde.'),
    addenda: z.array(ADDENDUM).describe('Met werk in het kwartaal, of nog niet afgerond.'),
    opzeggingen: z
      .array(
        z
          .strictObject({
            door: z.enum(Object.values(SIDES)).describe('Wie heeft opgezegd.'),
            ontvangenOp: field.day('Dag van ontvangst.'),
            eindigtOp: field.day('Eerste dag waarop de overeenkomst niet meer geldt.'),
          })
          .meta({ id: 'Kwartaalopzegging' }),
      )
      .describe('Bekende opzeggingen (DVO 9.2).'),
  })
  .meta({ id: 'KwartaalIngevuld' });

export function writeFilled(filled: Filled): z.input<typeof FILLED> {
  return {
    totEnMet: filled.upTo,
    ...(filled.monthsWithoutPayroll && { maandenZonderLoonkosten: [...filled.monthsWithoutPayroll] }),
    formatieOp: filled.formationOn,
    formatie: filled.formation.map(({ heading, agreedHours, hoursWithoutCosts, salaries }) => ({
      ...{ publicatiegroep: heading, urenPerWeek: agreedHours },
      ...(hoursWithoutCosts !== undefined && { urenZonderLoonkosten: hoursWithoutCosts }),
      loonkosten: writeAmounts(salaries),
    })),
    financieel: filled.rows.map(({ row, annualBudget, inQuarter, toDate }) => ({
      ...{ onderdeel: REPORT_PARTS[row], jaarbudget: annualBudget },
      ...{ kwartaal: writeAmounts(inQuarter), totEnMetKwartaal: writeAmounts(toDate) },
    })),
    wijzigingen: filled.changes.map(({ day, amount, ...cause }) => ({
      ...{ ...writeChangeCause(cause), bekendSinds: day, bedrag: amount },
    })),
    addenda: filled.addenda.map(writeAddendum),
    opzeggingen: filled.notices.map(({ givenBy, givenOn, endsOn }) => ({
      ...{ door: SIDES[givenBy], ontvangenOp: givenOn, eindigtOp: endsOn },
    })),
  };
}

function writeAddendum(one: Filled['addenda'][number]): z.input<typeof ADDENDUM> {
  return {
    ...{ addendum: one.addendum, soort: REPORT_PARTS[one.kind satisfies AddendumKind], titel: one.title },
    stand: STATES[one.state],
    ...(one.maximum !== undefined && { maximum: one.maximum }),
    ...{ uren: one.hours, inRekeningTeBrengen: one.chargeable, aangehouden: one.parked },
  };
}

function writeAmounts({
  budget,
  chargeable,
  charged,
  toCharge,
  difference,
}: Filled['rows'][number]['inQuarter']): z.input<typeof FIGURES> {
  return {
    ...{ budget, inRekeningTeBrengen: chargeable, inRekeningGebracht: charged },
    ...{ nogInRekeningTeBrengen: toCharge, verschil: difference },
  };
}
