import * as fc from 'fast-check';
import { addendaFrom } from './random-addenda';
import {
  anyDay,
  anyMonth,
  anyRecordingDay,
  centsText,
  dayAfter,
  monthAfter,
  MONTHS,
} from './random-calendar';
import { becoming, FUNCTIONS, termsFrom } from './random-terms';
import {
  changeFacts,
  joinLists,
  type FactFile,
  type FactLists,
  type RunFile,
  type ScenarioFile,
} from './scenario-file';

const amount = fc.integer({ min: -300_000, max: 900_000 }).map(centsText);

/** Months with ordinary payroll per function, and lines that come late, or take back, or pay backwards. */
const payroll = fc.record({
  ordinary: fc.array(
    fc.record({ jobFunction: fc.constantFrom(...FUNCTIONS), first: anyMonth, months: fc.nat(18), amount }),
    { minLength: 1, maxLength: 3 },
  ),
  others: fc.array(
    fc.record({
      jobFunction: fc.constantFrom(...FUNCTIONS),
      month: anyMonth,
      lag: fc.nat(6),
      day: anyDay,
      amount,
    }),
    { maxLength: 8 },
  ),
});

const steps = fc.array(
  fc.record({
    what: fc.constantFrom('next', 'next', 'next', 'next', 'again', 'earlier', 'credit'),
    months: fc.integer({ min: 1, max: 8 }),
  }),
  { minLength: 2, maxLength: 7 },
);

const withdrawals = fc.array(fc.record({ target: fc.nat(), whole: fc.boolean(), on: anyRecordingDay }), {
  maxLength: 3,
});

type Random<T> = T extends fc.Arbitrary<infer U> ? U : never;

/** A scenario of an agreement of two years, by no means an ordinary one, that can be settled. */
export const randomAgreement: fc.Arbitrary<ScenarioFile> = fc
  .constantFrom(2023, 2024, 2027)
  .chain((firstYear) =>
    fc
      .record({
        terms: termsFrom(firstYear),
        addenda: addendaFrom(firstYear),
        payroll,
        steps,
        withdrawals,
        ends: fc.boolean(),
      })
      .map((random) => {
        const facts = joinLists(random.terms, random.addenda, {
          payroll: payrollLines(firstYear, random.payroll),
        });
        return withoutStrangers({
          format: 'settlement-scenario/1',
          title: 'A random agreement',
          agreement: agreement(firstYear, random.ends),
          ...joinLists(facts, { withdrawals: withdrawalsFrom(firstYear, random.withdrawals, facts) }),
          runs: runsFrom(firstYear, random.steps),
          overviews: [],
        });
      }),
  );

function agreement(firstYear: number, ends: boolean): ScenarioFile['agreement'] {
  return {
    id: 'AGREEMENT',
    client: 'Gemeente Ommen',
    contractor: 'Gemeente Twenterand',
    startsOn: `${firstYear.toString()}-01-01`,
    ...(ends && { endsOn: `${(firstYear + 2).toString()}-01-01` }),
    years: [firstYear, firstYear + 1],
  };
}

function payrollLines(firstYear: number, random: Random<typeof payroll>): FactFile[] {
  const ordinary = random.ordinary.flatMap(({ jobFunction, first, months, amount: paid }, index) =>
    Array.from({ length: Math.min(months, MONTHS - 1 - first) + 1 }, (_, offset) => {
      const month = monthAfter(firstYear, first + offset);
      return {
        id: `payroll-${index.toString()}-${month}`,
        recordedOn: `${month}-25`,
        source: `payroll ${month}`,
        ...payrollFields(jobFunction, month, month, paid),
      };
    }),
  );
  const others = random.others.map(({ jobFunction, month, lag, day, amount: paid }, index) => {
    const booked = Math.min(month + lag, MONTHS + 3);
    const on = { month: booked, day: day.day };
    const [costMonth, bookedMonth] = [monthAfter(firstYear, month), monthAfter(firstYear, booked)];
    const recorded = becoming(firstYear, `back-pay-${index.toString()}`, on);
    return { ...recorded, ...payrollFields(jobFunction, costMonth, bookedMonth, paid) };
  });
  return [...ordinary, ...others];
}

function payrollFields(
  jobFunction: string,
  costMonth: string,
  bookedMonth: string,
  paid: string,
): Record<string, unknown> {
  return { function: jobFunction, costMonth, bookedMonth, component: 'salary', amount: paid };
}

/** What the agreement starts from is never withdrawn: without it nothing can be settled. */
function withdrawalsFrom(
  firstYear: number,
  random: Random<typeof withdrawals>,
  facts: FactLists,
): FactFile[] {
  const targets = Object.values(facts)
    .flat()
    .filter(({ source }) => source !== 'year addendum');
  const made: FactFile[] = [];
  random.forEach(({ target, whole, on }, index) => {
    const candidates = [...targets, ...made, ...made];
    const withdrawn = candidates[target % Math.max(candidates.length, 1)];
    if (!withdrawn) return;
    made.push({
      ...becoming(firstYear, `withdrawal-${index.toString()}`, on),
      ...(whole ? { ofSource: withdrawn.source } : { fact: withdrawn.id }),
    });
  });
  return made;
}

function runsFrom(firstYear: number, random: Random<typeof steps>): RunFile[] {
  const runs: RunFile[] = [];
  const credited = new Set<number>();
  let latest = -1;
  for (const { what, months } of random) {
    const target = runs.findIndex((run, index) => 'month' in run && !credited.has(index));
    if (what === 'credit' && target >= 0) {
      credited.add(target);
      runs.push({ credit: target, knownOn: dayAfter(firstYear, { month: latest, day: 28 }) });
      continue;
    }
    if (what === 'next' || latest < 0) latest = Math.min(latest + months, MONTHS + 3);
    const month = what === 'earlier' ? Math.max(latest - months, 0) : latest;
    runs.push({
      month: monthAfter(firstYear, month),
      knownOn: dayAfter(firstYear, { month: latest, day: 28 }),
    });
  }
  return runs;
}

/** Leaves out what would be refused: cost agreements about nothing, rulings on components that do not exist. */
function withoutStrangers(file: ScenarioFile): ScenarioFile {
  const components = new Set([
    ...['training', 'overhead', 'addendum', 'ceiling', 'corporation-tax'],
    ...file.payroll.map((line) => `salary:${String(line['function'])}`),
    ...file.formation.map((line) => `salary:${String(line['function'])}`),
    ...file.addenda.map((addendum) => `addendum:${String(addendum['addendum'])}`),
  ]);
  return changeFacts(file, (fact, list) => {
    if (list !== 'vat' || fact['components'] === undefined) return fact;
    const named = (fact['components'] as string[]).filter((component) => components.has(component));
    return { ...fact, components: named.length > 0 ? named : ['training'] };
  });
}
