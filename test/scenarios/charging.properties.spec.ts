import * as fc from 'fast-check';
import { writeResult } from '../../src/scenarios/domain';
import { randomAgreement } from '../support/random-agreement';
import { changeFacts, type FactFile, type ListName, type ScenarioFile } from '../support/scenario-file';
import {
  chargedBy,
  endOf,
  finalRun,
  groupOf,
  monthRunsOf,
  RUNS,
  settledFile,
  sumByKey,
  withRuns,
} from '../support/settled-file';

const isBase = ({ source }: FactFile): boolean => source === 'year addendum';

/** Approvals and cost agreements count in the order of recording: theirs is not a matter of arrival. */
const ORDERED: readonly ListName[] = ['approvals', 'costAgreements'];
/** Lists in which no fact takes the place of another by standing later. */
const UNORDERED: readonly ListName[] = [
  'payroll',
  'addendumEntries',
  'trainingCosts',
  'corporationTax',
  'directCosts',
  'mandatePurchases',
  'overheadEvaluations',
  'fundingSpendings',
  'ceilingDecisions',
  'completions',
  'tableAcceptances',
  'withdrawals',
];

/** Everything becomes known on other days and from other sources; lists without order are turned round. */
function arrivingOtherwise(file: ScenarioFile, days: readonly number[]): ScenarioFile {
  const withdrawn = new Set(file.withdrawals.map((withdrawal) => withdrawal['ofSource']));
  const [firstYear = 0] = file.agreement.years;
  let index = 0;
  const moved = changeFacts(file, (fact, list) => {
    const day = days[index++ % days.length]!;
    if (isBase(fact) || ORDERED.includes(list) || fact.recordedOn > '2034-12-31') return fact;
    const month = ((day % 12) + 1).toString().padStart(2, '0');
    const recordedOn = `${(firstYear + (day % 3)).toString()}-${month}-${((day % 28) + 1).toString().padStart(2, '0')}`;
    return {
      ...fact,
      recordedOn,
      source: withdrawn.has(fact.source) ? fact.source : `source ${(day % 5).toString()}`,
    };
  });
  const turned = UNORDERED.map((list) => [list, [...moved[list]].reverse()]);
  return { ...moved, ...Object.fromEntries(turned) };
}

/** The payroll rows that become known between two runs, in one delivery on the day of the later run. */
function inOneDelivery(file: ScenarioFile): ScenarioFile {
  const days = file.runs.map(({ knownOn }) => knownOn);
  return changeFacts(file, (fact, list) => {
    const recordedOn = days.find((day) => day >= fact.recordedOn) ?? fact.recordedOn;
    return list === 'payroll' ? { ...fact, recordedOn, source: 'delivery' } : fact;
  });
}

function inManyDeliveries(file: ScenarioFile): ScenarioFile {
  return changeFacts(file, (fact, list) =>
    list === 'payroll' ? { ...fact, source: `row ${fact.id}` } : fact,
  );
}

function withoutCauses(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (name, inner: unknown) => (name === 'causes' ? undefined : inner)),
  ) as unknown;
}

/** Facts of which any one raises what is charged, or changes its tax; each is taken back later. */
const RAISES: readonly ((firstYear: string) => [ListName, Record<string, unknown>])[] = [
  (year) => [
    'salaryTables',
    {
      collectiveAgreement: 'Cao',
      from: `${year}-05-10`,
      scales: { '6': [9000], '8': [9100], '10A': [9200] },
    },
  ],
  (year) => ['overhead', { from: `${year}-02-01`, percentage: '60' }],
  (year) => [
    'ceilingDecisions',
    { year: Number(year), amount: '70000', reason: 'absence', decidedOn: `${year}-03-01` },
  ],
  (year) => [
    'payroll',
    {
      costMonth: `${year}-02`,
      bookedMonth: `${year}-03`,
      function: 'counter',
      component: 'salary',
      amount: '5432.10',
    },
  ],
  (year) => ['vat', { from: `${year}-01-01`, category: 'S', percentage: '21' }],
  (year) => ['corporationTax', { costMonth: `${year}-01`, amount: '321.00' }],
  (year) => ['trainingBudgets', { year: Number(year), amount: '8888.88' }],
];

function raisedAndTakenBack(file: ScenarioFile, raise: (typeof RAISES)[number]): ScenarioFile {
  const year = file.agreement.years[0]!.toString();
  const [list, fields] = raise(year);
  const fact = { id: 'raise', recordedOn: `${year}-04-10`, source: 'raise', ...fields };
  const reversal = { id: 'reversal', recordedOn: `${year}-09-10`, source: 'reversal', fact: 'raise' };
  return { ...file, [list]: [...file[list], fact], withdrawals: [...file.withdrawals, reversal] };
}

describe('for every agreement', () => {
  it('what documents charged up to a month is what is chargeable up to it, less what was carried forward', () => {
    fc.assert(
      fc.property(randomAgreement, (file) => {
        const { runs } = settledFile(file);
        runs.forEach(({ run, composed }, index) => {
          if (!('month' in run) || !composed) return;
          const waiting = new Set<string>(composed.carriedForward.map(({ group }) => group));
          const upTo = (lines: Map<string, bigint>): [string, bigint][] =>
            [...lines].filter(([key]) => key.slice(0, 7) <= run.month);
          const carried = composed.differences.filter((difference) => waiting.has(groupOf(difference)));
          const owed = sumByKey([
            ...composed.settlement.lines,
            ...carried.map((difference) => ({ ...difference, amount: difference.amount.negated() })),
          ]);
          expect(upTo(chargedBy(runs.slice(0, index + 1)))).toEqual(upTo(owed));
          for (const { group, net } of composed.carriedForward) {
            const ofGroup = carried.filter((difference) => groupOf(difference) === group);
            expect(net.cents).toBe(ofGroup.reduce((sum, { amount }) => sum + amount.cents, 0n));
          }
        });
      }),
      RUNS,
    );
  });

  it('a second run without new facts makes no document', () => {
    fc.assert(
      fc.property(randomAgreement, (file) => {
        const last = finalRun(file);
        const runs = monthRunsOf(settledFile(withRuns(file, last, last, last))).slice(-3);
        const [first, second, third] = runs.map(({ composed }) => composed);
        if (first?.carriedForward.length === 0) expect(second?.documents).toEqual([]);
        expect(third?.documents).toEqual([]);
        expect(third?.carriedForward).toEqual(second?.carriedForward);
      }),
      RUNS,
    );
  });

  it('neither the order in which facts arrive nor the runs in between change what is charged in the end', () => {
    const days = fc.array(fc.nat(10_000), { minLength: 20, maxLength: 60 });
    fc.assert(
      fc.property(randomAgreement, days, (file, order) => {
        const end = endOf(file);
        expect(endOf({ ...file, runs: [] })).toEqual(end);
        expect(endOf(arrivingOtherwise(file, order))).toEqual(end);
      }),
      RUNS,
    );
  });

  it('the same rows in one delivery or in many make the same documents', () => {
    fc.assert(
      fc.property(randomAgreement, (random) => {
        const withdrawals = random.withdrawals.filter((withdrawal) => withdrawal['fact'] !== undefined);
        const kept = withdrawals.filter(({ id }) => !withdrawals.some((other) => other['fact'] === id));
        const ids = new Set(random.withdrawals.map(({ id }) => id));
        const file = { ...random, withdrawals: kept.filter(({ fact }) => !ids.has(String(fact))) };
        const result = withoutCauses(writeResult(settledFile(file)));
        expect(withoutCauses(writeResult(settledFile(inOneDelivery(file))))).toEqual(result);
        expect(withoutCauses(writeResult(settledFile(inManyDeliveries(file))))).toEqual(result);
      }),
      RUNS,
    );
  });

  it('a raise and its reversal cancel out', () => {
    fc.assert(
      fc.property(randomAgreement, fc.constantFrom(...RAISES), (random, raise) => {
        const file = { ...random, withdrawals: [] };
        expect(endOf(raisedAndTakenBack(file, raise))).toEqual(endOf(file));
      }),
      RUNS,
    );
  });
});
