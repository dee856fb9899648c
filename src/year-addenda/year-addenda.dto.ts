import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { ADDENDUM_PROBLEMS } from '../addenda';
import { agreementKey } from '../agreements';
import { pathInFile, type FormationTerms, type PercentageTerms } from '../agreements/domain';
import type { Fault } from '../kernel/fault/fault';
import { Fields } from '../kernel/reading';
import { field, problems, refusedInput } from '../platform/http';
import { SETTLING_PROBLEMS } from '../settlement';
import { readYearAddendum, type YearAddendum } from './domain';

export const YEAR_PROBLEMS = {
  ...problems({
    'unknown-year-addendum': 404,
    'year-addendum-not-open': 409,
    'tasks-not-named': 409,
    'year-not-recordable': 409,
    'year-addendum-outdated': 409,
    'year-outside-agreement': 409,
    'year-addendum-not-offered': 409,
  }),
  ...SETTLING_PROBLEMS,
  'prepared-it-yourself': ADDENDUM_PROBLEMS['prepared-it-yourself'],
};

export class YearsPath extends createZodDto(z.strictObject({ kenmerk: agreementKey })) {}
export class YearPath extends createZodDto(
  z.strictObject({ kenmerk: agreementKey, jaar: field.yearText('Het jaar van het addendum.') }),
) {}

export class YearReasonBody extends createZodDto(
  z.strictObject({ reden: field.text('Waarom.') }).meta({ id: 'JaaraddendumReden' }),
) {}
export class YearTextBody extends createZodDto(
  z.strictObject({ tekst: field.text('De vraag of het antwoord.') }).meta({ id: 'JaaraddendumTekst' }),
) {}

const LINE = z
  .strictObject({
    functie: field.line('De functie, zoals het loonbestand die noemt.'),
    dienst: field.line('De dienst van de SLA.', '1.1'),
    publicatiegroep: field.line('Onder welke groep de opdrachtgever haar ziet.').optional(),
    redenBijOverhead: field
      .line('Waarom ze apart telt, al betaalt de overhead de dienst (SLA 1.10).')
      .optional(),
    urenPerWeek: field.number('Uren per week.', '36'),
    vanaf: field.day('Eerste dag in het jaar; wie er al is, vanaf 1 januari.'),
    tot: field.day('De dag na de laatste; zonder is ze structureel.').optional(),
    inschaling: z
      .array(
        z.strictObject({
          vanaf: field.day('Eerste dag van de schaal.'),
          schaal: field.line('De schaal.', '10A'),
        }),
      )
      .max(20)
      .describe('De schalen in de tijd; de eerste vanaf de eerste dag van de regel.'),
  })
  .meta({ id: 'JaaraddendumRegel' });

const DATED = z
  .strictObject({
    vanaf: field.day('Eerste dag: de eerste van een maand.'),
    percentage: field.percentage('Percentage.'),
  })
  .meta({ id: 'JaaraddendumPercentage' });

const percentages = (what: string) => z.array(DATED).max(12).describe(`${what} Het eerste vanaf 1 januari.`);

const YEAR = z
  .strictObject({
    formatie: z.array(LINE).max(500).describe('De formatie van het jaar (DVO 4.2).'),
    overhead: percentages('Overheadpercentage (DVO 3.4).'),
    ikb: percentages('Individueel keuzebudget.'),
    werkgeverslasten: percentages('Werkgeverslasten.'),
    gewijzigdeTaken: field
      .text('Welke taken wijzigden; verplicht als het overheadpercentage wijzigt (DVO 3.4).')
      .optional(),
    opleidingsbudget: field.euro('Opleidingskosten van het jaar (DVO 4.2).'),
  })
  .meta({ id: 'JaaraddendumInhoud' });

export class YearBody extends createZodDto(YEAR) {}
export const YEAR_CONTENT = YEAR;

const NAMES: Readonly<Record<string, string>> = {
  ...{ year: 'jaar', training: 'opleidingsbudget', changedTasks: 'gewijzigdeTaken' },
};

/** Reads the content of a year addendum; refuses it (400) with every fault at its Dutch place. */
export function readYearBody(year: number, body: z.output<typeof YEAR>): YearAddendum {
  const faults: Fault[] = [];
  const content = readYearAddendum(
    new Fields(
      {
        ...{ year, formation: body.formatie.map(readLine), training: body.opleidingsbudget },
        ...{ overhead: readDated(body.overhead), ikb: readDated(body.ikb) },
        ...{ employerCharges: readDated(body.werkgeverslasten), changedTasks: body.gewijzigdeTaken },
      },
      '',
      (fault) => void faults.push(fault),
    ),
  );
  refuseYearFaults(faults);
  return content;
}

/** Refuses content with faults (400), each at its Dutch place. */
export function refuseYearFaults(faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  throw refusedInput(
    faults.map((fault) => ({ ...fault, path: NAMES[fault.path] ?? pathInFile(fault.path) })),
  );
}

function readLine(line: z.output<typeof LINE>): object {
  return {
    ...{ function: line.functie, service: line.dienst, publicationGroup: line.publicatiegroep },
    ...{ overheadReason: line.redenBijOverhead, hoursPerWeek: line.urenPerWeek },
    ...{ from: line.vanaf, until: line.tot },
    grades: line.inschaling.map(({ vanaf, schaal }) => ({ from: vanaf, scale: schaal })),
  };
}

function readDated(versions: readonly z.output<typeof DATED>[]): object[] {
  return versions.map(({ vanaf, percentage }) => ({ from: vanaf, percentage }));
}

export function writeYearBody(content: YearAddendum): z.input<typeof YEAR> {
  return {
    formatie: content.formation.map(writeLine),
    overhead: content.overhead.map(writeDated),
    ikb: content.ikb.map(writeDated),
    werkgeverslasten: content.employerCharges.map(writeDated),
    ...(content.changedTasks !== undefined && { gewijzigdeTaken: content.changedTasks }),
    opleidingsbudget: content.training.toString(),
  };
}

function writeLine(line: FormationTerms): z.input<typeof LINE> {
  return {
    functie: line.function,
    dienst: line.service,
    ...(line.publicationGroup !== undefined && { publicatiegroep: line.publicationGroup }),
    ...(line.overheadReason !== undefined && { redenBijOverhead: line.overheadReason }),
    urenPerWeek: line.hoursPerWeek.toString(),
    vanaf: line.from,
    ...(line.until && { tot: line.until }),
    inschaling: line.grades.map(({ from, scale }) => ({ vanaf: from, schaal: scale })),
  };
}

function writeDated({ from, percentage }: PercentageTerms): z.input<typeof DATED> {
  return { vanaf: from, percentage: percentage.toString() };
}
