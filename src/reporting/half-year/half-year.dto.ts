import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { agreementKey } from '../../agreements';
import { field, problems } from '../../platform/http';
import { nameOfRole } from '../../platform/wording';
import type { Clarification, ComparedFigure, HalfYearDifference, OverviewRowName } from '../domain';
import { OVERVIEW_PERIOD } from '../overviews.dto';
import { REPORT_PARTS, reportPart } from '../report-parts.dto';
import { HALF_YEAR_FIGURES } from './half-year-figures.dto';
import type { FixedBody } from './half-year-rows';
import type { SaidOfPart } from './half-year-acts.service';
import type { ShownHalfYear, ShownVersion } from './read-half-year.service';
import { writeHalfYear } from './write-half-year';

export const HALF_YEAR_PROBLEMS = problems({
  'period-not-begun': 409,
  'period-outside-agreement': 409,
  'overview-not-clarified': 409,
  'overview-fixed-before': 409,
  'unknown-overview': 404,
});

export class FixedOverviewPath extends createZodDto(
  z.strictObject({
    kenmerk: agreementKey,
    periode: OVERVIEW_PERIOD,
    versie: field.code('Nummer van de versie.', /^[1-9]\d{0,4}$/, 'not-a-version', '1'),
  }),
) {}

export class ClarificationBody extends createZodDto(
  z
    .strictObject({ onderdeel: reportPart, tekst: field.text('Waar het verschil vandaan komt.') })
    .meta({ id: 'NieuweToelichting' }),
) {}

const SIDES = { client: 'opdrachtgever', contractor: 'opdrachtnemer' } as const;
const FIGURE_NAMES = {
  budget: 'budget',
  chargeable: 'inRekeningTeBrengen',
  charged: 'inRekeningGebracht',
  committed: 'verplicht',
  toCharge: 'nogInRekeningTeBrengen',
  difference: 'verschil',
  parked: 'aangehouden',
  originalBudget: 'primitieveBegroting',
  changes: 'wijzigingen',
  currentBudget: 'jaarbudget',
  chargeableToDate: 'inRekeningTeBrengenTotNu',
  headroom: 'ruimte',
  expected: 'verwacht',
  expectedCosts: 'verwachteKosten',
  notCovered: 'nietGedekt',
  expectedDifference: 'verwachtVerschil',
} as const satisfies Readonly<Record<ComparedFigure, string>>;

const DIFFERENCES = z.array(
  z
    .strictObject({
      onderdeel: reportPart,
      gegeven: z.enum(Object.values(FIGURE_NAMES)).describe('Wat er verschilt.'),
      was: field.euro('Eerder.'),
      is: field.euro('Nu.'),
      verschil: field.euro('Nu min eerder.'),
    })
    .meta({ id: 'Overzichtsverschil' }),
);

const SAID = {
  onderdeel: reportPart,
  tekst: z.string().describe('Waar het verschil vandaan komt.'),
  rol: z.string().describe('Rol van wie het schreef.'),
  tijdstip: field.moment('Wanneer.'),
};

const VERSION = z
  .strictObject({
    versie: z.int().describe('Volgnummer, van beide partijen samen.'),
    partij: z.enum(Object.values(SIDES)).describe('Van welke partij.'),
    vastgesteldOm: field.moment('Wanneer.'),
    vastgesteldDoor: z.string().describe('Rol van wie het overzicht vaststelde.'),
    bekendOp: field.day('Dag waarvan de kennis is.'),
    vingerafdruk: field.digest('Van cijfers en toelichtingen.'),
    verschillen: DIFFERENCES.describe('Met de vorige versie van dezelfde partij.'),
  })
  .meta({ id: 'VastgesteldOverzicht' });

export const HALF_YEAR = z
  .strictObject({
    ...HALF_YEAR_FIGURES,
    vingerafdruk: field.digest('Van cijfers en geldende toelichtingen; ook de ETag.'),
    toelichtingen: z
      .array(
        z.strictObject({
          ...SAID,
          geldt: z
            .boolean()
            .describe('Onwaar als de cijfers sindsdien zijn veranderd: kijk ernaar en schrijf haar opnieuw.'),
        }),
      )
      .describe('Van je eigen partij, de laatste per onderdeel.'),
    vastgesteld: z.array(VERSION).describe('Wat partijen van dit halfjaar hebben vastgesteld.'),
    verschillen: DIFFERENCES.describe('Met wat je partij het laatst vaststelde.'),
  })
  .meta({ id: 'Halfjaaroverzicht' });

export const FIXED_OVERVIEW = z
  .strictObject({
    ...HALF_YEAR_FIGURES,
    vaststelling: VERSION,
    toelichtingen: z.array(z.strictObject(SAID)).describe('Van de partij die het vaststelde.'),
  })
  .meta({ id: 'VastgesteldHalfjaaroverzicht' });

export function readClarification({ onderdeel, tekst }: ClarificationBody): SaidOfPart {
  const parts = Object.keys(REPORT_PARTS) as OverviewRowName[];
  const part = parts.find((one) => REPORT_PARTS[one] === onderdeel);
  if (part === undefined) throw new Error(`A part has a name of its own: ${onderdeel}`);
  return { part, text: tekst };
}

export function writeShownHalfYear(shown: ShownHalfYear): z.input<typeof HALF_YEAR> {
  return {
    ...writeHalfYear(shown.figures),
    vingerafdruk: shown.fingerprint,
    toelichtingen: shown.clarifications.map((said) => ({ ...writeSaid(said), geldt: said.holds })),
    vastgesteld: shown.versions.map(writeVersion),
    verschillen: shown.differences.map(writeDifference),
  };
}

export function writeFixedOverview(shown: ShownVersion): z.input<typeof FIXED_OVERVIEW> {
  const { figures, clarifications }: FixedBody = shown.fixed.body;
  return {
    ...writeHalfYear(figures),
    vaststelling: writeVersion(shown),
    toelichtingen: clarifications.map(writeSaid),
  };
}

function writeVersion({ fixed, side, differences }: ShownVersion): z.input<typeof VERSION> {
  return {
    ...{ versie: fixed.version, partij: SIDES[side], vastgesteldOm: fixed.fixedAt },
    ...{ vastgesteldDoor: nameOfRole(fixed.fixedRole), bekendOp: fixed.body.figures.knownOn },
    ...{ vingerafdruk: fixed.bodyHash, verschillen: differences.map(writeDifference) },
  };
}

function writeSaid({
  part,
  text,
  role,
  writtenAt,
}: Pick<Clarification, 'part' | 'text' | 'role' | 'writtenAt'>): z.input<z.ZodObject<typeof SAID>> {
  return { onderdeel: REPORT_PARTS[part], tekst: text, rol: nameOfRole(role), tijdstip: writtenAt };
}

function writeDifference({
  part,
  figure,
  before,
  after,
  change,
}: HalfYearDifference): z.input<typeof DIFFERENCES>[number] {
  return {
    onderdeel: REPORT_PARTS[part],
    gegeven: FIGURE_NAMES[figure],
    was: before,
    is: after,
    verschil: change,
  };
}
