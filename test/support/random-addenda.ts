import * as fc from 'fast-check';
import { anyMonth, anyRecordingDay, dayAfter, euros, monthAfter } from './random-calendar';
import { becoming } from './random-terms';
import type { FactFile, FactLists } from './scenario-file';

/** Work lies in the first eighteen months, so that most runs meet some of it. */
const anyWorkingDay = fc.record({
  month: fc.integer({ min: 0, max: 17 }),
  day: fc.integer({ min: 1, max: 28 }),
});

const entry = fc.record({
  day: anyWorkingDay,
  quantity: fc.integer({ min: -500, max: 4000 }).map((hundredths) => (hundredths / 100).toString()),
  price: fc.integer({ min: 0, max: 9_000_000 }).map((parts) => (parts / 10_000).toString()),
  confirmed: fc.constantFrom(true, true, false),
  on: anyRecordingDay,
  confirmedOn: fc.option(anyRecordingDay),
});

const addendum = fc.record({
  kind: fc.constantFrom('extra-volume', 'bespoke', 'project', 'election', 'calamity'),
  on: fc.option(anyRecordingDay, { freq: 6 }),
  months: fc.option(fc.tuple(anyMonth, anyMonth), { freq: 4 }),
  estimate: euros(0, 5000),
  approvals: fc.array(
    fc.record({ day: anyWorkingDay, on: anyRecordingDay, maximum: fc.option(euros(0, 12_000)) }),
    {
      maxLength: 2,
    },
  ),
  completedOn: fc.option(anyRecordingDay),
  agreements: fc.array(
    fc.record({ on: anyRecordingDay, entries: fc.array(fc.nat(5), { minLength: 1, maxLength: 3 }) }),
    { maxLength: 2 },
  ),
  entries: fc.array(entry, { minLength: 1, maxLength: 6 }),
});

type Random<T> = T extends fc.Arbitrary<infer U> ? U : never;

/** Addenda of every kind with approvals, completions, cost agreements and entries, in any order of recording. */
export function addendaFrom(firstYear: number): fc.Arbitrary<Partial<FactLists>> {
  return fc.array(addendum, { minLength: 1, maxLength: 3 }).map((addenda) => {
    const keyed = addenda.map((random, index) => ({ key: `A${(index + 1).toString()}`, random }));
    const list = (make: (key: string, random: Random<typeof addendum>) => FactFile[]): FactFile[] =>
      keyed.flatMap(({ key, random }) => make(key, random));
    return {
      addenda: list((key, random) => addendumFact(firstYear, key, random)),
      approvals: list((key, random) => approvals(firstYear, key, random)),
      completions: list((key, random) => completions(firstYear, key, random)),
      costAgreements: list((key, random) => costAgreements(firstYear, key, random)),
      addendumEntries: list((key, { entries }) => entries.flatMap(entryFacts(firstYear, key))),
    };
  });
}

/** An addendum that never becomes known is recorded long after the last run. */
function addendumFact(firstYear: number, key: string, random: Random<typeof addendum>): FactFile[] {
  const { kind, on, months, estimate } = random;
  const [one, other] = months ?? [0, 0];
  const [from, until] = [Math.min(one, other), Math.max(one, other)];
  return [
    {
      ...becoming(firstYear, `addendum-${key}`, on ?? { month: 200, day: 1 }),
      addendum: key,
      kind,
      title: `Addendum ${key}`,
      ...(months && { from: monthAfter(firstYear, from), until: monthAfter(firstYear, until) }),
      ...(kind === 'election' && { estimate }),
    },
  ];
}

function approvals(firstYear: number, key: string, random: Random<typeof addendum>): FactFile[] {
  return random.approvals.map(({ day, on, maximum }, index) => ({
    ...becoming(firstYear, `approval-${key}-${index.toString()}`, on),
    addendum: key,
    approvedOn: dayAfter(firstYear, day),
    maximum,
  }));
}

function completions(firstYear: number, key: string, { completedOn }: Random<typeof addendum>): FactFile[] {
  if (!completedOn) return [];
  return [
    {
      ...becoming(firstYear, `completion-${key}`, completedOn),
      addendum: key,
      completedOn: dayAfter(firstYear, completedOn),
    },
  ];
}

function costAgreements(firstYear: number, key: string, random: Random<typeof addendum>): FactFile[] {
  return random.agreements.map(({ on, entries }, index) => ({
    ...becoming(firstYear, `agreed-${key}-${index.toString()}`, on),
    addendum: key,
    agreedOn: dayAfter(firstYear, on),
    entries: entries
      .filter((entryIndex) => entryIndex < random.entries.length)
      .map((entryIndex) => `entry-${key}-${entryIndex.toString()}`),
  }));
}

/** An entry and, when someone confirms it later, the fact that replaces it under another id. */
function entryFacts(
  firstYear: number,
  key: string,
): (random: Random<typeof entry>, index: number) => FactFile[] {
  return ({ day, quantity, price, confirmed, on, confirmedOn }, index) => {
    const id = `entry-${key}-${index.toString()}`;
    const work = {
      addendum: key,
      performedOn: dayAfter(firstYear, day),
      quantity,
      unitPrice: price,
      unit: 'hour',
    };
    const recorded = { ...becoming(firstYear, id, on), ...work, confirmed };
    if (!confirmedOn || confirmed) return [recorded];
    const replaces = id;
    return [
      recorded,
      { ...becoming(firstYear, `${id}-confirmed`, confirmedOn), replaces, ...work, confirmed: true },
    ];
  };
}
