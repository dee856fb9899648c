import * as fc from 'fast-check';
import { randomAgreement } from './random-agreement';
import { centsText, monthAfter, MONTHS } from './random-calendar';
import { FUNCTIONS } from './random-terms';
import { changeFacts, type FactFile, type ScenarioFile } from './scenario-file';

/** Groups of the published detail; the last is too small to be shown apart. */
const GROUPS = ['Balie', 'Bureau', 'Buiten'];
const PERSONS = [4, 3, 2];
/** Functions beside those of the random agreement, paid every month, so that an agreement has many lines. */
const REGULAR = [
  ...['registry', 'advisor', 'archivist', 'elections', 'inspector', 'planner'],
  ...['surveyor', 'permits', 'marriages', 'passports', 'housing', 'levies'],
];
/** As long as a title may be. */
const LONG_TITLE = 'Onderhoud en beheer van gegevens '.repeat(6).trim();
const START = { recordedOn: '2022-11-20', source: 'year addendum' };

/** Names that stand nowhere else, so that a place that shows one is found. */
export const ALL_FUNCTIONS = [...FUNCTIONS, ...REGULAR];

const assignment = fc.tuple(...ALL_FUNCTIONS.map(() => fc.option(fc.constantFrom(...GROUPS))));
const salaries = fc.tuple(...REGULAR.map(() => fc.integer({ min: 200_000, max: 700_000 })));

/** A random agreement of many functions, each in a publication group or in none, with named employees. */
export const groupedAgreement: fc.Arbitrary<ScenarioFile> = fc
  .tuple(randomAgreement, assignment, salaries)
  .map(([file, groups, amounts]) => {
    const groupOf = new Map(ALL_FUNCTIONS.map((name, index) => [name, groups[index] ?? undefined]));
    const startsOn = String(file.agreement['startsOn']);
    const places = [...file.formation, ...REGULAR.map((name) => regularPlace(name, startsOn))];
    const whole = {
      ...file,
      formation: places,
      payroll: [...file.payroll, ...REGULAR.flatMap((name, index) => paid(file, name, amounts[index] ?? 0))],
      publicationGroups: publicationGroups(startsOn),
    };
    return changeFacts(whole, (fact, list) => {
      if (list === 'payroll') return { ...fact, employee: employeeOf(fact) };
      if (list === 'addenda') return { ...fact, title: LONG_TITLE };
      const publicationGroup = groupOf.get(String(fact['function']));
      return list === 'formation' && publicationGroup !== undefined ? { ...fact, publicationGroup } : fact;
    });
  });

/** The pseudonym of whom a payroll line is about. */
export function employeeOf({ id }: Pick<FactFile, 'id'>): string {
  return `employee-of-${id}`;
}

function publicationGroups(from: string): FactFile[] {
  return GROUPS.map((name, index) => ({
    ...{ id: `group-${name}`, name, from, persons: PERSONS[index] },
    ...START,
  }));
}

function regularPlace(jobFunction: string, from: string): FactFile {
  return {
    ...{ id: `place-${jobFunction}`, function: jobFunction, service: '1.1', hoursPerWeek: '36', from },
    ...{ until: null, grades: [{ from, scale: '8' }] },
    ...START,
  };
}

function paid({ agreement }: ScenarioFile, jobFunction: string, cents: number): FactFile[] {
  const [firstYear = 0] = agreement.years;
  return Array.from({ length: MONTHS }, (_, index) => {
    const month = monthAfter(firstYear, index);
    return {
      id: `regular-${jobFunction}-${month}`,
      recordedOn: `${month}-25`,
      source: `payroll ${month}`,
      ...{ function: jobFunction, costMonth: month, bookedMonth: month, component: 'salary' },
      amount: centsText(cents + index),
    };
  });
}
