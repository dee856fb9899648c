import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { agreementKey } from '../agreements';
import { field, problems } from '../platform/http';

/** More than any agreement has; a calculation takes longer with each. */
const MOST_YEARS = 25;
const MOST_RUNS = 300;
const MOST_OVERVIEWS = 50;

export const SCENARIO_PROBLEMS = problems({
  'scenario-faults': 400,
  'scenario-too-large': 413,
  'scenarios-busy': 429,
});

export class ScenarioPath extends createZodDto(z.strictObject({ kenmerk: agreementKey })) {}

/** Described, but checked by the reader of scenarios, so that all faults of a file come at once. */
const described = (type: string, description: string) => z.unknown().optional().meta({ type, description });

function bounded(most: number, description: string) {
  const isShort = (value: unknown): boolean => !Array.isArray(value) || value.length <= most;
  return z
    .unknown()
    .refine(isShort, { params: { code: 'list-too-long' } })
    .optional()
    .meta({ type: 'array', items: {}, maxItems: most, description });
}

const scenario = z
  .looseObject({
    format: described('string', 'settlement-scenario/1'),
    title: described('string', 'Titel.'),
    agreement: z
      .unknown()
      .refine((value) => yearsOf(value) <= MOST_YEARS, {
        path: ['years'],
        params: { code: 'list-too-long' },
      })
      .optional()
      .meta({
        type: 'object',
        description: 'De overeenkomst: {id, client, contractor, startsOn, endsOn, years}.',
      }),
    runs: bounded(MOST_RUNS, 'Te maken runs: {month, knownOn} of {credit, knownOn}.'),
    overviews: bounded(MOST_OVERVIEWS, 'Te tekenen halfjaaroverzichten: {year, half, knownOn}.'),
    policies: described('array', 'Beleidskeuzen, met id, recordedOn en source zoals elk feit.'),
    salaryTables: described('array', 'Salaristabellen: maandbedragen in euro’s per schaal.'),
    formation: described('array', 'Formatieregels: uren per week en schaal.'),
    payroll: described('array', 'Loonregels: bedragen in euro’s per kostenmaand en functie.'),
  })
  .meta({
    id: 'Scenario',
    description:
      'Een overeenkomst met al haar feiten, als bestand (settlement-scenario/1). De namen zijn die van het bestand. Elke lijst van feiten kan erin staan; dit zijn er enkele.',
  });

function yearsOf(agreement: unknown): number {
  const { years } = (agreement ?? {}) as { readonly years?: unknown };
  return Array.isArray(years) ? years.length : 0;
}

export const SCENARIO = scenario;
export class ScenarioBody extends createZodDto(scenario) {}

const line = z.looseObject({
  costMonth: field.month('Kostenmaand.'),
  component: z.string().describe('Waarvoor.'),
  kind: z.string().describe('regular, late, correction of reversal.'),
  vatCategory: z.string().describe('Btw-categorie: O, E, S of AE.'),
  vatPercentage: field.percentage('Btw-percentage.'),
  amount: field.euro('Bedrag zonder btw.'),
});

const document = z.looseObject({
  kind: z.string().describe('invoice of credit-note.'),
  group: z.string().describe('taxed of outside-vat.'),
  lines: z.array(line).describe('De regels.'),
  net: field.euro('Zonder btw.'),
  vat: z.array(z.looseObject({})).describe('Btw per categorie en percentage.'),
  gross: field.euro('Met btw.'),
});

export const SCENARIO_RESULT = z
  .looseObject({
    runs: z
      .array(
        z.looseObject({
          knownOn: field.day('Zoals bekend op.'),
          documents: z.array(document).describe('De documenten van de run.'),
        }),
      )
      .describe('De runs, in volgorde.'),
    overviews: z.array(z.looseObject({})).optional().describe('Halfjaaroverzichten (DVO 6).'),
  })
  .meta({ id: 'Scenarioberekening', description: 'Precies wat slotsom settle schrijft.' });
