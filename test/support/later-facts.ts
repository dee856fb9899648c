import * as fc from 'fast-check';
import { addendaFrom } from './random-addenda';
import { centsText } from './random-calendar';
import { termsFrom } from './random-terms';
import { joinLists, LISTS, type FactFile, type FactLists, type ListName } from './scenario-file';

const YEAR = 2026;
const SCALES = ['5', '6', '7', '8', '9', '10', '10A', '11', '12'];

/** Facts of every kind that become known together, after everything else. */
interface LaterBatch {
  readonly lists: FactLists;
  readonly count: number;
}

const payroll = fc.array(
  fc.record({
    jobFunction: fc.constantFrom('counter', 'back-office', 'cemetery'),
    month: fc.integer({ min: 1, max: 6 }),
    cents: fc.integer({ min: -300_000, max: 900_000 }),
  }),
  { minLength: 2, maxLength: 6 },
);

const batch = fc.record({
  terms: termsFrom(YEAR),
  addenda: addendaFrom(YEAR),
  payroll,
  withdrawn: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
});

type Random = typeof batch extends fc.Arbitrary<infer T> ? T : never;

/**
 * At least so many random facts, in batches of which each also withdraws something of the one before. The first
 * comes on the given day, so that it is told from what was known earlier that day by its position alone; the
 * others have days of their own in July.
 */
export function laterFacts(seed: number, atLeast: number, firstDay: string): LaterBatch[] {
  const batches: LaterBatch[] = [];
  let total = 0;
  for (const random of fc.sample(batch, { seed, numRuns: atLeast })) {
    if (total >= atLeast) break;
    const day = `${YEAR.toString()}-07-${batches.length.toString().padStart(2, '0')}`;
    const recordedOn = batches.length === 0 ? firstDay : day;
    const name = `later ${batches.length.toString()}`;
    const made = batchOf(random, { recordedOn, source: name }, batches.at(-1)?.lists);
    total += made.count;
    batches.push(made);
  }
  return batches;
}

function batchOf(
  random: Random,
  known: { readonly recordedOn: string; readonly source: string },
  before: FactLists | undefined,
): LaterBatch {
  const { recordedOn, source: name } = known;
  const lists = joinLists(named(joinLists(random.terms, random.addenda), name), {
    publicationGroups: [
      { ...known, id: `${name} group`, name: `Group ${name}`, from: '2026-01-01', persons: 4 },
    ],
    payroll: random.payroll.map(({ jobFunction, month, cents }, line) => ({
      recordedOn,
      source: `payroll of ${name}`,
      id: `${name} payroll ${line.toString()}`,
      ...{ function: jobFunction, component: 'salary', amount: centsText(cents) },
      ...{ costMonth: `2026-0${month.toString()}`, bookedMonth: '2026-07' },
    })),
    withdrawals: withdrawalsOf(before, random.withdrawn, name),
    ...informationOf(known, name),
  });
  const moved = LISTS.map((list) => [
    list,
    lists[list].map((fact) => (list === 'payroll' ? fact : { ...fact, ...known })),
  ]);
  const ofBatch = Object.fromEntries(moved) as FactLists;
  return { lists: ofBatch, count: Object.values(ofBatch).flat().length };
}

/** What is told for information, so that it is of every kind too. */
function informationOf(known: object, name: string): Partial<FactLists> {
  const fact = (id: string, content: object): FactFile =>
    ({ ...known, id: `${name} ${id}`, ...content }) as FactFile;
  const cost = { costMonth: '2026-03', amount: '10.00', description: 'something' };
  const funding = `${name} funding`;
  const talk = { funding, heldOn: '2026-03-20', heldWith: 'regisseur', reference: 'minutes' };
  const notice = { givenBy: 'client', givenOn: '2026-03-20', endsOn: '2028-01-01', reference: 'letter' };
  const evaluation = {
    ...{ year: YEAR, heldOn: '2026-06-20', heldWith: 'regisseur', findings: 'as agreed' },
    ...{ conclusion: 'stays', reference: 'minutes' },
  };
  const services = { from: '2026-01-01', services: ['1.10'], reference: 'SLA' };
  const given = { year: YEAR, arrangement: 'letter', purpose: 'addresses', amount: '900.00' };
  return {
    overheadEvaluations: [fact('evaluation', evaluation)],
    overheadServices: [fact('services', services)],
    deviationThresholds: [fact('threshold', { from: '2026-01-01', percentage: '5', amount: '100.00' })],
    mandatePurchases: [fact('bought', cost)],
    stateFunding: [fact('funding', given)],
    fundingSpendings: [fact('spending', { ...cost, funding })],
    fundingTalks: [fact('talk', talk)],
    notices: [fact('notice', notice)],
  };
}

/** The same facts under names of their own, so that they meet no others that are made the same way. */
function named(lists: FactLists, name: string): FactLists {
  const own = new Set(Object.values(lists).flatMap((facts) => facts.map(({ id }) => id)));
  const keys = new Set(lists.addenda.map(({ addendum }) => addendum));
  const rename = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rename);
    if (typeof value !== 'string') return value;
    return own.has(value) || keys.has(value) ? `${name} ${value}` : value;
  };
  const renamed = LISTS.map((list) => [
    list,
    lists[list].map((fact) =>
      Object.fromEntries(Object.entries(fitting(fact, list)).map(([field, value]) => [field, rename(value)])),
    ),
  ]);
  return Object.fromEntries(renamed) as FactLists;
}

/**
 * Rulings on everything, since components are named after functions and addenda that may not be there; and tables
 * that have every scale, so that the year can still be settled.
 */
function fitting(fact: FactFile, list: ListName): FactFile {
  const { components: _, ...rest } = fact;
  if (list === 'vat') return rest;
  if (list !== 'salaryTables') return fact;
  const scales = fact['scales'] as Readonly<Record<string, readonly number[]>>;
  return {
    ...fact,
    scales: Object.fromEntries(SCALES.map((scale) => [scale, scales[scale] ?? scales['6']])),
  };
}

function withdrawalsOf(before: FactLists | undefined, chosen: readonly number[], name: string): FactFile[] {
  const candidates = LISTS.filter((list) => list !== 'payroll').flatMap((list) => before?.[list] ?? []);
  const ids = new Set(
    chosen.flatMap((choice) => candidates[choice % Math.max(candidates.length, 1)]?.id ?? []),
  );
  return [...ids].map((fact, index) => ({
    id: `${name} withdrawal ${index.toString()}`,
    recordedOn: '',
    source: name,
    fact,
  }));
}
