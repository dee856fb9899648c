import { z } from 'zod';
import { knownMoment, writeKnownMoment } from '../../agreements';
import { percentageText, shareInTenths } from '../../kernel/percentage/share-of';
import { field } from '../../platform/http';
import { provisionalTables, writeProvisional } from '../../settlement';
import type { PartStand, ServiceStand } from '../domain';
import { REPORT_PARTS, reportPart } from '../report-parts.dto';
import { YEAR_STANDINGS, yearStanding } from '../year-standing.dto';
import type { BudgetSignal } from './budget-rows';
import { nameLimit } from './name-limit';
import type { ShownBudget } from './read-budget.service';

const BASES = { payroll: 'loonkosten', budget: 'begroting', outcome: 'uitkomst' } as const;

const REACHED = field.month(
  'Maand vanaf welke niets van de grens over is; ontbreekt als de grens het jaar uithoudt.',
);

const PART = z
  .strictObject({
    onderdeel: reportPart,
    plafond: field.euro('Overeengekomen voor het jaar, zonder besluiten.'),
    besloten: field.euro('Wat besluiten toevoegden (DVO 4.8).'),
    grens: field.euro('Plafond en besluiten samen.'),
    inRekeningTeBrengen: field.euro('Tot en met de maand van de kennis.'),
    aangehouden: field.euro('Vastgelegd, maar niet in rekening te brengen.'),
    kosten: field.euro('In rekening te brengen en aangehouden samen.'),
    gebruiktPercentage: z
      .string()
      .optional()
      .describe('Kosten in procent van de grens; ontbreekt zonder grens.'),
    inRekeningGebracht: field.euro('Wat de facturen van toen over het jaar in rekening brachten.'),
    verplicht: field.euro('Waar partijen zich door addenda toe verplichtten.'),
    ruimte: field.euro('Grens min in rekening te brengen.'),
    verwacht: field.euro('Wat het jaar naar verwachting in rekening te brengen geeft.'),
    verwachteKosten: field.euro('Wat het naar verwachting kost, ook boven de grens.'),
    nietGedekt: field.euro('Verwachte kosten min verwacht.'),
    grensBereiktIn: REACHED.optional(),
  })
  .meta({ id: 'Grens' });

const SERVICES = z
  .strictObject({
    diensten: z
      .array(z.string())
      .describe('Nummers uit de SLA; samen waar hun kosten onder één publicatiegroep vallen (DVO 7.5).'),
    plafond: field.euro('Hun deel van het plafond van de formatie.'),
    loonkosten: field.euro('Tot en met de maand van de kennis, ook boven het plafond.'),
    gebruiktPercentage: z.string().optional().describe('Loonkosten in procent van het plafond.'),
    inRekeningGebracht: field.euro('Wat de facturen van toen in rekening brachten.'),
    ruimte: field.euro('Plafond min loonkosten.'),
    verwachteKosten: field.euro('Wat ze het hele jaar naar verwachting kosten.'),
    grensBereiktIn: REACHED.optional(),
  })
  .meta({ id: 'Dienstenstand' });

const SIGNAL = z
  .strictObject({
    waarvan: z
      .string()
      .describe('Waarvan het een signaal is: een onderdeel, diensten samen, of een addendum.'),
    jaar: z.int().describe('Van welk jaar.'),
    percentage: z.int().describe('75, 85 of 100.'),
    bedrag: field.euro('De grens zoals zij toen was.'),
    kosten: field.euro('De kosten van toen.'),
    bekendOp: field.day('Dag waarop het bekend werd.'),
    tijdstip: field.moment('Wanneer het is gemeld.'),
  })
  .meta({ id: 'Budgetsignaal' });

export const LIMITS = z
  .strictObject({
    jaar: z.int().describe('Kalenderjaar.'),
    stand: yearStanding,
    ...knownMoment,
    totEnMet: field.month('Laatste kostenmaand die meetelt.'),
    prognoseUit: z
      .enum(Object.values(BASES))
      .describe('Waarop de prognose berust; zonder loonkosten is dat de begroting.'),
    laatsteMaandMetLoonkosten: field.month('Tot waar er loonkosten zijn.').optional(),
    voorlopigeTabellen: provisionalTables.optional(),
    onderdelen: z.array(PART).describe('Per onderdeel, in vaste volgorde.'),
    diensten: z.array(SERVICES).describe('De formatie per dienst.'),
    buitenDiensten: z
      .strictObject({
        besloten: field.euro('Besluiten boven het plafond.'),
        ingehouden: field.euro('Wat het plafond tegenhoudt; onder nul.'),
        inRekeningGebracht: field.euro('Wat de facturen van toen daarvan zeggen.'),
      })
      .describe('Wat van de formatie van geen dienst is; met de diensten samen het onderdeel.'),
    addenda: z
      .array(
        z.strictObject({
          addendum: z.string().describe('Sleutel.'),
          titel: z.string().describe('Titel.'),
          onderdeel: reportPart,
          maximum: field.euro('Wat er hoogstens voor in rekening mag, over al zijn maanden.'),
          kosten: field.euro('Wat er tot nu toe voor is vastgelegd.'),
        }),
      )
      .describe('Addenda met een maximum.'),
    maanden: z
      .array(
        z.strictObject({
          maand: field.month('Maand.'),
          begroot: field.euro('Plafond en besluiten van januari tot en met de maand.'),
          kosten: field.euro('Loonkosten van januari tot en met de maand.').optional(),
          verwacht: field.euro('Loonkosten zoals verwacht.'),
        }),
      )
      .describe('De formatie door het jaar.'),
    signalen: z.array(SIGNAL).describe('Welke drempels zijn bereikt, elk een keer.'),
  })
  .meta({ id: 'Grenzen' });

export function writeLimits({ moment, stand, signals }: ShownBudget): z.input<typeof LIMITS> {
  const { decided, heldBack, charged } = stand.outsideServices;
  return {
    ...{
      jaar: stand.year,
      stand: YEAR_STANDINGS[stand.standing],
      ...writeKnownMoment(moment),
      totEnMet: stand.upTo,
      prognoseUit: BASES[stand.basis],
    },
    ...(stand.lastMonthWithPayroll !== undefined && {
      laatsteMaandMetLoonkosten: stand.lastMonthWithPayroll,
    }),
    ...writeProvisional(stand.provisionalTables),
    onderdelen: stand.parts.map(writePart),
    diensten: stand.services.map(writeServices),
    buitenDiensten: {
      ...{ besloten: decided.toString(), ingehouden: heldBack.toString() },
      inRekeningGebracht: charged.toString(),
    },
    addenda: stand.addenda.map(({ addendum, title, row, maximum, costs }) => ({
      ...{ addendum, titel: title, onderdeel: REPORT_PARTS[row] },
      ...{ maximum: maximum.toString(), kosten: costs.toString() },
    })),
    maanden: stand.months.map(({ month, budget, costs, expected }) => ({
      ...{ maand: month, begroot: budget.toString(), verwacht: expected.toString() },
      ...(costs && { kosten: costs.toString() }),
    })),
    signalen: signals.map(writeSignal),
  };
}

function writePart(part: PartStand): z.input<typeof PART> {
  const { prospect } = part;
  const used = shareInTenths(part.costs, part.limit);
  return {
    ...{
      onderdeel: REPORT_PARTS[part.row],
      plafond: part.ceiling.toString(),
      besloten: part.decided.toString(),
    },
    ...{ grens: part.limit.toString(), inRekeningTeBrengen: part.chargeable.toString() },
    ...{ aangehouden: part.parked.toString(), kosten: part.costs.toString() },
    ...(used !== undefined && { gebruiktPercentage: percentageText(used) }),
    ...{ inRekeningGebracht: part.charged.toString(), verplicht: part.committed.toString() },
    ...{ ruimte: part.headroom.toString(), verwacht: prospect.expected.toString() },
    ...{ verwachteKosten: prospect.costs.toString(), nietGedekt: prospect.notCovered.toString() },
    ...(prospect.limitReachedIn !== undefined && { grensBereiktIn: prospect.limitReachedIn }),
  };
}

function writeServices(stand: ServiceStand): z.input<typeof SERVICES> {
  const used = shareInTenths(stand.costs, stand.ceiling);
  return {
    ...{
      diensten: [...stand.services],
      plafond: stand.ceiling.toString(),
      loonkosten: stand.costs.toString(),
    },
    ...(used !== undefined && { gebruiktPercentage: percentageText(used) }),
    ...{ inRekeningGebracht: stand.charged.toString(), ruimte: stand.headroom.toString() },
    verwachteKosten: stand.expectedCosts.toString(),
    ...(stand.limitReachedIn !== undefined && { grensBereiktIn: stand.limitReachedIn }),
  };
}

function writeSignal(signal: BudgetSignal): z.input<typeof SIGNAL> {
  return {
    ...{ waarvan: nameLimit(signal.limit), jaar: signal.year, percentage: signal.threshold },
    ...{ bedrag: signal.amount.toString(), kosten: signal.used.toString() },
    ...{ bekendOp: signal.knownOn, tijdstip: signal.signalledAt },
  };
}
