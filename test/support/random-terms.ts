import * as fc from 'fast-check';
import {
  anyDay,
  anyMonth,
  anyRecordingDay,
  dayAfter,
  euros,
  monthAfter,
  percent,
  type RandomDay,
} from './random-calendar';
import { joinLists, type FactFile, type FactLists } from './scenario-file';

export const FUNCTIONS = ['counter', 'back-office', 'cemetery'];
const SCALES = ['6', '8', '10A'];

/** From the start on every month has a table, percentages and a policy; all of it known before the first run. */
const BASE = { recordedOn: '2022-11-20', source: 'year addendum' };

const percentages = fc.record({ overhead: percent(0, 40), ikb: percent(0, 20), charges: percent(0, 35) });

const policy = fc.record({
  overheadBasis: fc.constantFrom('charged-salary-costs', 'actual-salary-costs', 'formation-ceiling'),
  trainingBasis: fc.constantFrom('instalments', 'actual'),
  indexation: fc.constantFrom('automatic', 'after-agreement'),
  fullTimeHours: fc.constantFrom('36', '36', '37.5'),
});

const scales = fc
  .tuple(...SCALES.map(() => fc.array(fc.integer({ min: 1800, max: 6000 }), { minLength: 1, maxLength: 3 })))
  .map((amounts) => Object.fromEntries(SCALES.map((scale, index) => [scale, amounts[index]])));

const table = fc.record({
  from: anyDay,
  on: anyRecordingDay,
  scales,
  acceptedOn: fc.option(anyRecordingDay),
});

const hours = fc.integer({ min: 100, max: 9000 }).map((hundredths) => (hundredths / 100).toString());
const grade = fc.record({ from: anyDay, scale: fc.constantFrom(...SCALES) });

const line = fc.record({
  jobFunction: fc.constantFrom(...FUNCTIONS),
  hours,
  from: anyDay,
  length: fc.option(fc.integer({ min: 1, max: 500 })),
  scale: fc.constantFrom(...SCALES),
  on: anyRecordingDay,
  regrading: fc.option(
    fc.record({ grades: fc.array(grade, { minLength: 1, maxLength: 2 }), on: anyRecordingDay }),
  ),
});

const monthlyCost = fc.record({ month: anyMonth, amount: euros(-500, 2500), on: anyRecordingDay });
const dated = fc.record({ month: anyMonth, percentage: percent(0, 40), on: anyRecordingDay });
const decision = fc.record({
  year: fc.constantFrom(0, 1),
  amount: euros(0, 9000),
  day: anyDay,
  on: anyRecordingDay,
});

const COMPONENTS = [
  'training',
  'overhead',
  'addendum',
  'addendum:A1',
  'salary:counter',
  'ceiling',
  'corporation-tax',
];
const treatment = fc.constantFrom(
  { category: 'O', percentage: '0' },
  { category: 'E', percentage: '0' },
  { category: 'AE', percentage: '0' },
  { category: 'S', percentage: '21' },
  { category: 'S', percentage: '9' },
);
const ruling = fc.record({
  month: fc.integer({ min: 0, max: 11 }),
  treatment,
  components: fc.option(fc.uniqueArray(fc.constantFrom(...COMPONENTS), { minLength: 1, maxLength: 3 })),
  on: anyRecordingDay,
});

const randomTerms = fc.record({
  policies: fc.tuple(policy, policy),
  percentages,
  scales,
  tables: fc.array(table, { maxLength: 2 }),
  lines: fc.array(line, { minLength: 1, maxLength: 4 }),
  overhead: fc.uniqueArray(dated, { maxLength: 2, selector: ({ month }) => month }),
  training: fc.tuple(euros(0, 9000), fc.option(euros(0, 9000)), fc.option(euros(0, 9000))),
  trainingOn: anyRecordingDay,
  trainingCosts: fc.array(monthlyCost, { maxLength: 5 }),
  corporationTax: fc.array(monthlyCost, { maxLength: 2 }),
  directCosts: fc.array(monthlyCost, { maxLength: 2 }),
  decisions: fc.array(decision, { maxLength: 3 }),
  vat: fc.uniqueArray(ruling, { minLength: 1, maxLength: 3, selector: ({ month }) => month }),
});

/** Terms of two years: policies, tables, percentages, formation, training, decisions, rulings on VAT, taxes. */
export function termsFrom(firstYear: number): fc.Arbitrary<FactLists> {
  return randomTerms.map((terms) =>
    joinLists(
      baseTerms(firstYear, terms),
      { salaryTables: terms.tables.map((random, index) => salaryTable(firstYear, random, index)) },
      { tableAcceptances: acceptances(firstYear, terms.tables) },
      { formation: terms.lines.flatMap((random, index) => formationLines(firstYear, random, index)) },
      budgets(firstYear, terms),
      costs(firstYear, terms),
      { vat: terms.vat.map((random, index) => vatRuling(firstYear, random, index)) },
    ),
  );
}

type Random<T> = T extends fc.Arbitrary<infer U> ? U : never;
type Terms = Random<typeof randomTerms>;

function baseTerms(firstYear: number, terms: Terms): Partial<FactLists> {
  const from = `${firstYear.toString()}-01-01`;
  return {
    policies: terms.policies.map((random, index) => ({
      ...BASE,
      id: `policy-${index.toString()}`,
      from: `${(firstYear + index).toString()}-01-01`,
      ...random,
    })),
    salaryTables: [
      { ...BASE, id: 'table', collectiveAgreement: 'Cao Gemeenten', from, scales: terms.scales },
    ],
    tableAcceptances: [{ ...BASE, id: 'accepted', table: 'table', acceptedOn: from }],
    overhead: [{ ...BASE, id: 'overhead', from, percentage: terms.percentages.overhead }],
    ikb: [{ ...BASE, id: 'ikb', from, percentage: terms.percentages.ikb }],
    employerCharges: [{ ...BASE, id: 'charges', from, percentage: terms.percentages.charges }],
  };
}

function salaryTable(firstYear: number, random: Random<typeof table>, index: number): FactFile {
  return {
    ...becoming(firstYear, `table-${index.toString()}`, random.on),
    collectiveAgreement: 'Cao Gemeenten',
    from: dayAfter(firstYear, random.from),
    scales: random.scales,
  };
}

function acceptances(firstYear: number, tables: Terms['tables']): FactFile[] {
  return tables.flatMap(({ acceptedOn }, index) => {
    const id = index.toString();
    return acceptedOn
      ? [
          {
            ...becoming(firstYear, `accepted-${id}`, acceptedOn),
            table: `table-${id}`,
            acceptedOn: dayAfter(firstYear, acceptedOn),
          },
        ]
      : [];
  });
}

/** A line and, when it is regraded, the fact that replaces it; the first line is there from the start. */
function formationLines(firstYear: number, random: Random<typeof line>, index: number): FactFile[] {
  const id = `line-${index.toString()}`;
  const from = dayAfter(firstYear, index === 0 ? { month: 0, day: 1 } : random.from);
  const until = random.length === null ? null : laterBy(from, random.length);
  const fields = { function: random.jobFunction, service: '1.1', hoursPerWeek: random.hours, from, until };
  const first = { from, scale: random.scale };
  const recorded = index === 0 ? { ...BASE, id } : becoming(firstYear, id, random.on);
  const original: FactFile = { ...recorded, ...fields, grades: [first] };
  if (!random.regrading) return [original];
  const { grades, on } = random.regrading;
  const later = grades.map(({ from: day, scale }) => ({ from: dayAfter(firstYear, day), scale }));
  return [
    original,
    { ...becoming(firstYear, `${id}-regraded`, on), replaces: id, ...fields, grades: [first, ...later] },
  ];
}

function budgets(
  firstYear: number,
  { training, trainingOn, overhead, decisions }: Terms,
): Partial<FactLists> {
  const [first, raised, second] = training;
  const changed = (id: string, year: number, amount: string, replaces?: string): FactFile => ({
    ...becoming(firstYear, id, trainingOn),
    ...(replaces !== undefined && { replaces }),
    year,
    amount,
  });
  return {
    trainingBudgets: [
      { ...BASE, id: 'training', year: firstYear, amount: first },
      ...(raised === null ? [] : [changed('training-raised', firstYear, raised, 'training')]),
      ...(second === null ? [] : [changed('training-second', firstYear + 1, second)]),
    ],
    overhead: overhead.map(({ month, percentage, on }, index) => ({
      ...becoming(firstYear, `overhead-${index.toString()}`, on),
      from: `${monthAfter(firstYear, month)}-01`,
      percentage,
    })),
    ceilingDecisions: decisions.map(({ year, amount, day, on }, index) => ({
      ...becoming(firstYear, `decision-${index.toString()}`, on),
      year: firstYear + year,
      amount,
      reason: 'long-term absence',
      decidedOn: dayAfter(firstYear, day),
    })),
  };
}

function costs(firstYear: number, terms: Terms): Partial<FactLists> {
  const monthly = (name: string, list: Terms['trainingCosts']): FactFile[] =>
    list.map(({ month, amount, on }, index) => ({
      ...becoming(firstYear, `${name}-${index.toString()}`, on),
      costMonth: monthAfter(firstYear, month),
      amount,
    }));
  return {
    trainingCosts: monthly('spent', terms.trainingCosts),
    corporationTax: monthly('tax', terms.corporationTax),
    directCosts: monthly('direct', terms.directCosts),
  };
}

function vatRuling(firstYear: number, random: Random<typeof ruling>, index: number): FactFile {
  return {
    ...becoming(firstYear, `ruling-${index.toString()}`, random.on),
    from: `${monthAfter(firstYear, random.month)}-01`,
    ...random.treatment,
    ...(random.components && { components: random.components }),
  };
}

/** Identity and moment of a fact that becomes known in the course of the agreement. */
export function becoming(firstYear: number, id: string, on: RandomDay): FactFile {
  return { id, recordedOn: dayAfter(firstYear, on), source: `source of ${id}` };
}

function laterBy(day: string, days: number): string {
  const later = new Date(`${day}T00:00:00Z`);
  later.setUTCDate(later.getUTCDate() + days);
  return later.toISOString().slice(0, 10);
}
