import plainMonth from '../scenarios/01-plain-month/scenario.json';
import { centsText, monthAfter } from '../support/random-calendar';
import { joinLists, type FactFile, type RunFile, type ScenarioFile } from '../support/scenario-file';

const FIRST_YEAR = 2022;
const YEARS = 5;
const MONTHS = YEARS * 12;
const PEOPLE = 30;
const FUNCTIONS = ['counter', 'back-office', 'cemetery', 'elections', 'registry', 'advice'];
const SCALES = ['6', '7', '8', '9', '10', '10A'];
/** A month's costs of a person, in cents, for the lowest paid. */
const COMPONENTS = { salary: 320_000, ikb: 54_560, 'employer-charges': 90_880 };
const STEP_CENTS = 4_317;
const RISE_PERCENT = 103n;
/** July of the last year: from then the wage rise counts that becomes known in December. */
const RISE_FROM = MONTHS - 6;

const years = Array.from({ length: YEARS }, (_, index) => FIRST_YEAR + index);
const months = Array.from({ length: MONTHS }, (_, index) => monthAfter(FIRST_YEAR, index));
const people = Array.from({ length: PEOPLE }, (_, index) => index);
const last = months.at(-1) ?? '';
const [published] = plainMonth.salaryTables;

/**
 * Five years of 30 people, billed every month. Just before the last run a wage rise from July becomes
 * known, with its back pay, so that the last run corrects months and says why.
 */
export function fiveYears(): ScenarioFile {
  return {
    format: 'settlement-scenario/1',
    title: 'Five years of thirty people',
    agreement: { ...plainMonth.agreement, startsOn: `${FIRST_YEAR}-01-01`, years },
    ...joinLists({
      policies: plainMonth.policies.map((policy) => ({
        ...policy,
        from: `${FIRST_YEAR}-01-01`,
        ...before(FIRST_YEAR),
      })),
      overhead: yearly('overhead', () => ({ percentage: '24.5' })),
      ikb: yearly('ikb', () => ({ percentage: '17.05' })),
      employerCharges: yearly('charges', () => ({ percentage: '28.4' })),
      trainingBudgets: years.map((year) => ({
        id: `training-${year}`,
        year,
        amount: '7250.00',
        ...before(year),
      })),
      formation: people.map(formationLine),
      ...salaryTables(),
      payroll: [...months.flatMap((month) => people.flatMap((person) => paid(person, month))), ...backPay()],
    }),
    runs: months.map((month): RunFile => ({ month, knownOn: `${month}-28` })),
    overviews: [],
  };
}

function before(year: number): { readonly recordedOn: string; readonly source: string } {
  return { recordedOn: `${year - 1}-11-20`, source: `year addendum ${year}` };
}

function yearly(name: string, fields: () => object): FactFile[] {
  return years.map((year) => ({
    id: `${name}-${year}`,
    from: `${year}-01-01`,
    ...before(year),
    ...fields(),
  }));
}

function formationLine(person: number): FactFile {
  const from = `${FIRST_YEAR}-01-01`;
  const grades = [{ from, scale: SCALES[person % SCALES.length] }];
  const fields = {
    function: functionOf(person),
    service: '1.1',
    hoursPerWeek: '36',
    from,
    until: null,
    grades,
  };
  return { id: `place-${person}`, ...before(FIRST_YEAR), ...fields };
}

function functionOf(person: number): string {
  return FUNCTIONS[person % FUNCTIONS.length] ?? '';
}

function salaryTables(): Record<'salaryTables' | 'tableAcceptances', FactFile[]> {
  const rise = { year: `${last.slice(0, 4)}-07-01`, recordedOn: `${last}-10`, source: 'wage rise from July' };
  const tables = [...years.map((year) => ({ year: `${year}-01-01`, ...before(year) })), rise].map(
    ({ year: from, recordedOn, source }) => ({ id: `table-${from}`, from, recordedOn, source }),
  );
  const scales = published?.scales;
  return {
    salaryTables: tables.map((table) => ({ ...table, collectiveAgreement: 'Cao Gemeenten', scales })),
    tableAcceptances: tables.map(({ id, from, recordedOn, source }) => ({
      ...{ id: `accepted-${from}`, table: id, acceptedOn: recordedOn, recordedOn, source },
    })),
  };
}

function paid(person: number, month: string): FactFile[] {
  return Object.entries(COMPONENTS).map(([component, cents]) => ({
    id: `${month}-${person}-${component}`,
    recordedOn: `${month}-24`,
    source: `payroll ${month}`,
    ...line(person, month, month, component),
    amount: centsText(cents + person * STEP_CENTS),
  }));
}

function backPay(): FactFile[] {
  return months.slice(RISE_FROM, -1).flatMap((month) =>
    people.map((person) => ({
      id: `rise-${month}-${person}`,
      recordedOn: `${last}-24`,
      source: `payroll ${last}, wage rise from July`,
      ...line(person, month, last, 'salary'),
      amount: centsText(Number((BigInt(COMPONENTS.salary) * (RISE_PERCENT - 100n)) / 100n)),
    })),
  );
}

function line(
  person: number,
  costMonth: string,
  bookedMonth: string,
  component: string,
): Record<string, string> {
  return { function: functionOf(person), employee: `E${person}`, costMonth, bookedMonth, component };
}
