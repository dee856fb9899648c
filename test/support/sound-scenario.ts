import type { Fault } from '../../src/kernel/fault/fault';
import { readScenario, settleScenario, writeResult } from '../../src/scenarios/domain';

/** Parsed JSON, to be spoilt at will. */
export type Json = ReturnType<typeof JSON.parse>;

export const moment = { recordedOn: '2025-11-20', source: 'year addendum 2026' };

/** A small scenario without a fault, with at least one fact in every list. */
export function sound(): Json {
  return {
    format: 'settlement-scenario/1',
    title: 'Sound',
    agreement: { id: 'A', client: 'Ommen', contractor: 'Twenterand', startsOn: '2026-01-01', years: [2026] },
    policies: [
      {
        ...moment,
        id: 'policy',
        from: '2026-01-01',
        overheadBasis: 'charged-salary-costs',
        trainingBasis: 'instalments',
        indexation: 'automatic',
        fullTimeHours: '36',
      },
    ],
    salaryTables: [
      { ...moment, id: 'table', collectiveAgreement: 'Cao', from: '2026-01-01', scales: { '6': ['3000'] } },
    ],
    tableAcceptances: [{ ...moment, id: 'accepted', table: 'table', acceptedOn: '2025-12-01' }],
    overhead: [{ ...moment, id: 'overhead', from: '2026-01-01', percentage: '25' }],
    overheadEvaluations: [
      {
        ...{ ...moment, id: 'evaluation', year: 2026, heldOn: '2026-10-20', heldWith: 'regisseur' },
        ...{ findings: 'as agreed', conclusion: 'stays', reference: 'minutes' },
      },
    ],
    overheadServices: [
      { ...moment, id: 'services', from: '2026-01-01', services: ['1.10'], reference: 'SLA' },
    ],
    ikb: [{ ...moment, id: 'ikb', from: '2026-01-01', percentage: '20' }],
    employerCharges: [{ ...moment, id: 'charges', from: '2026-01-01', percentage: '25' }],
    vat: [
      { ...moment, id: 'vat', from: '2026-01-01', category: 'S', percentage: '21', components: ['overhead'] },
    ],
    publicationGroups: [{ ...moment, id: 'group', name: 'Counter', from: '2026-01-01', persons: 4 }],
    formation: [
      {
        ...moment,
        id: 'line',
        function: 'counter',
        service: '1.1',
        publicationGroup: 'Counter',
        hoursPerWeek: '36',
        from: '2026-01-01',
        until: null,
        grades: [{ from: '2026-01-01', scale: '6' }],
      },
    ],
    trainingBudgets: [{ ...moment, id: 'budget', year: 2026, amount: '1200.00' }],
    deviationThresholds: [
      { ...moment, id: 'threshold', from: '2026-01-01', percentage: '10', amount: '1000' },
    ],
    trainingCosts: [{ ...moment, id: 'spent', costMonth: '2026-02', amount: '10.00' }],
    payroll: [
      {
        ...moment,
        id: 'pay',
        bookedMonth: '2026-01',
        costMonth: '2026-01',
        function: 'counter',
        component: 'salary',
        amount: '3123.45',
      },
    ],
    ceilingDecisions: [
      { ...moment, id: 'decision', year: 2026, amount: '500.00', reason: 'absence', decidedOn: '2026-03-01' },
    ],
    addenda: [
      {
        ...moment,
        id: 'a1',
        addendum: 'A1',
        kind: 'bespoke',
        title: 'Register',
        from: '2026-02',
        until: '2026-03',
      },
      { ...moment, id: 'c1', addendum: 'C1', kind: 'calamity', title: 'Storm' },
    ],
    approvals: [{ ...moment, id: 'approval', addendum: 'A1', approvedOn: '2026-01-10', maximum: '900.00' }],
    completions: [{ ...moment, id: 'completion', addendum: 'A1', completedOn: '2026-03-10' }],
    costAgreements: [{ ...moment, id: 'agreed', addendum: 'C1', agreedOn: '2026-03-10', entries: ['e2'] }],
    addendumEntries: [
      {
        ...moment,
        id: 'e1',
        addendum: 'A1',
        performedOn: '2026-02-03',
        quantity: '2',
        unitPrice: '80',
        unit: 'hour',
      },
      {
        ...moment,
        id: 'e2',
        addendum: 'C1',
        performedOn: '2026-02-04',
        quantity: '1',
        unitPrice: '5',
        unit: 'km',
      },
    ],
    corporationTax: [{ ...moment, id: 'tax', costMonth: '2026-02', amount: '7.00' }],
    directCosts: [{ ...moment, id: 'direct', costMonth: '2026-02', amount: '8.00' }],
    mandatePurchases: [
      { ...moment, id: 'bought', costMonth: '2026-02', amount: '9.00', description: 'signs' },
    ],
    stateFunding: [
      { ...moment, id: 'funding', year: 2026, arrangement: 'letter', purpose: 'addresses', amount: '900.00' },
    ],
    fundingSpendings: [
      {
        ...moment,
        id: 'funding spent',
        funding: 'funding',
        costMonth: '2026-02',
        amount: '10.00',
        description: 'x',
      },
    ],
    fundingTalks: [
      {
        ...moment,
        id: 'talk',
        funding: 'funding',
        heldOn: '2026-02-20',
        heldWith: 'regisseur',
        reference: 'r',
      },
    ],
    notices: [
      {
        ...moment,
        id: 'notice',
        givenBy: 'client',
        givenOn: '2026-03-20',
        endsOn: '2028-01-01',
        reference: 'letter',
      },
    ],
    withdrawals: [{ ...moment, id: 'withdrawal', fact: 'tax' }],
    runs: [
      { month: '2026-01', knownOn: '2026-01-28' },
      { month: '2026-02', knownOn: '2026-02-28' },
    ],
    overviews: [{ year: 2026, half: 1, knownOn: '2026-03-31' }],
  };
}

export function outcomeOf(json: unknown): { faults: readonly Fault[]; result?: unknown } {
  const scenario = readScenario(json);
  if (!scenario.ok) return { faults: scenario.faults };
  const settled = settleScenario(scenario.value);
  return settled.ok ? { faults: [], result: writeResult(settled.value) } : { faults: settled.faults };
}

export function faultsOf(json: unknown): string[] {
  return outcomeOf(json).faults.map(({ path, code }) => `${path}: ${code}`);
}

export type Spoil = (scenario: Json) => unknown;

export function spoilt(...changes: readonly Spoil[]): Json {
  const scenario = sound();
  for (const change of changes) change(scenario);
  return scenario;
}
