import { z } from 'zod';
import { DONE_ACT, field, writeDone } from '../platform/http';
import { seenOfYear, type YearActName, type YearVersionState } from './domain';
import type { ShownYear } from './year-addenda.reader';
import { YEAR_CONTENT, writeYearBody } from './year-addenda.dto';
import type { FrozenComparison } from './year-rows';

const STATES = {
  draft: 'in voorbereiding',
  submitted: 'voorgelegd',
  questioned: 'vraag gesteld',
  approved: 'akkoord',
  refused: 'niet akkoord',
  withdrawn: 'ingetrokken',
} as const satisfies Readonly<Record<YearVersionState, string>>;

const ACTS = {
  submit: 'voorgelegd',
  answer: 'beantwoord',
  withdraw: 'ingetrokken',
  ask: 'vraag gesteld',
  approve: 'akkoord',
  refuse: 'niet akkoord',
} as const satisfies Readonly<Record<YearActName, string>>;

const CHANGES = { same: 'ongewijzigd', changed: 'gewijzigd', added: 'nieuw', dropped: 'vervalt' } as const;
const DIFFERENCES = { hours: 'uren', grade: 'schaal', group: 'publicatiegroep', period: 'periode' } as const;

const BUDGET = z
  .strictObject({
    formatieplafond: field.euro('Formatie op het maximum van de schaal (DVO 4.2).'),
    extraBesluiten: field.euro('Besluiten boven het plafond (DVO 4.8).'),
    overheadbudget: field.euro('Overhead daarover (DVO 3.4).'),
    opleidingsbudget: field.euro('Opleidingskosten (DVO 4.2).'),
    maximaleVergoeding: field.euro('Alles samen (DVO 4.2).'),
  })
  .meta({ id: 'JaaraddendumBudget' });

const DIFFERENCE = z
  .strictObject({
    regels: z
      .array(
        z.strictObject({
          functie: z.string().describe('De functie.'),
          wijziging: z.enum(Object.values(CHANGES)).describe('Wat ervan wordt.'),
          verschillen: z.array(z.enum(Object.values(DIFFERENCES))).describe('Waarin ze verschilt.'),
          urenVorigJaar: z.string().optional().describe('Uren per week in het vorige jaar.'),
          uren: z.string().optional().describe('Uren per week in het jaar.'),
          plafondVorigJaar: field.euro('Plafond van de regel in het vorige jaar.').optional(),
          plafond: field.euro('Plafond van de regel in het jaar.').optional(),
        }),
      )
      .describe('Per regel naast het vorige jaar.'),
    opleidingsbudgetVorigJaar: field.euro('Opleidingskosten van het vorige jaar.').optional(),
    budgetten: z
      .array(
        z.strictObject({
          voorlopigeTabellen: z
            .array(
              z.strictObject({
                cao: z.string().describe('Naam van de cao.'),
                vanaf: field.day('Eerste dag van de tabel.'),
              }),
            )
            .describe('Voorlopige salaristabellen waarop dit budget rust; leeg als er geen zijn.'),
          vorigJaar: BUDGET.optional().describe('Het budget van het vorige jaar.'),
          jaar: BUDGET.describe('Het budget van het jaar.'),
        }),
      )
      .describe('Op de gepubliceerde tabellen, en waar die er is op de voorlopige.'),
  })
  .meta({ id: 'JaaraddendumVerschil' });

const SUMMARY = {
  jaar: z.int().describe('Het jaar.'),
  versie: z.int().describe('De laatste versie.'),
  stand: z.enum(Object.values(STATES)).describe('Hoe die versie ervoor staat.'),
  versieMetAkkoord: z.int().optional().describe('De versie waarmee beide partijen akkoord zijn.'),
  reden: z.string().optional().describe('Waarom de opdrachtgever niet akkoord is.'),
};

export const SHOWN_YEARS = z
  .strictObject({
    jaaraddenda: z
      .array(z.strictObject(SUMMARY).meta({ id: 'JaaraddendumSamenvatting' }))
      .describe('De jaaraddenda, op jaar.'),
  })
  .meta({ id: 'Jaaraddenda' });

export const SHOWN_YEAR = z
  .strictObject({
    ...SUMMARY,
    inhoud: YEAR_CONTENT.describe('De laatste versie, zoals ze is geschreven.'),
    vingerafdruk: field.digest(
      'Van wat is geschreven, en na voorleggen ook van het verschil; hiermee leg je voor en wordt beslist.',
    ),
    verschil: DIFFERENCE.optional().describe('Zoals berekend toen de versie werd voorgelegd.'),
    handelingen: z
      .array(
        z.strictObject({
          handeling: z.enum(Object.values(ACTS)).describe('Wat er is gedaan.'),
          versie: z.int().describe('Met welke versie.'),
          ...DONE_ACT,
        }),
      )
      .describe('Wat er is gedaan, per versie.'),
  })
  .meta({ id: 'Jaaraddendum' });

type Summary = z.input<typeof SHOWN_YEARS>['jaaraddenda'][number];

export function writeYear({ dossier, state, latest }: ShownYear): Summary {
  return {
    jaar: dossier.year,
    versie: latest.version,
    stand: STATES[state.state],
    ...(state.approved !== undefined && { versieMetAkkoord: state.approved }),
    ...(state.reason !== undefined && { reden: state.reason }),
  };
}

export function writeShownYear(shown: ShownYear): z.input<typeof SHOWN_YEAR> {
  const { dossier, latest } = shown;
  return {
    ...writeYear(shown),
    inhoud: writeYearBody(latest.content),
    vingerafdruk: seenOfYear(latest),
    ...(latest.offer && { verschil: writeComparison(latest.offer.comparison) }),
    handelingen: dossier.acts.map((done) => ({
      handeling: ACTS[done.act],
      versie: done.version,
      ...writeDone(done),
    })),
  };
}

function writeComparison(of: FrozenComparison): z.input<typeof DIFFERENCE> {
  return {
    regels: of.lines.map(({ change, differences, before, after, ceilingBefore, ceilingAfter }) => ({
      functie: (after ?? before)?.function ?? '',
      wijziging: CHANGES[change],
      verschillen: differences.map((difference) => DIFFERENCES[difference]),
      ...(before && { urenVorigJaar: before.hoursPerWeek }),
      ...(after && { uren: after.hoursPerWeek }),
      ...(ceilingBefore !== undefined && { plafondVorigJaar: ceilingBefore }),
      ...(ceilingAfter !== undefined && { plafond: ceilingAfter }),
    })),
    ...(of.trainingBefore !== undefined && { opleidingsbudgetVorigJaar: of.trainingBefore }),
    budgetten: of.budgets.map(({ provisionalTables, before, after }) => ({
      voorlopigeTabellen: provisionalTables.map(({ collectiveAgreement, from }) => ({
        cao: collectiveAgreement,
        vanaf: from,
      })),
      ...(before && { vorigJaar: writeBudget(before) }),
      jaar: writeBudget(after),
    })),
  };
}

function writeBudget(of: FrozenComparison['budgets'][number]['after']): z.input<typeof BUDGET> {
  return {
    formatieplafond: of.formationCeiling,
    extraBesluiten: of.decidedExtra,
    overheadbudget: of.overhead,
    opleidingsbudget: of.training,
    maximaleVergoeding: of.maximumCompensation,
  };
}
