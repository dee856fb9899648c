/** A fact as it stands in a scenario file. */
export interface FactFile {
  readonly id: string;
  readonly recordedOn: string;
  readonly source: string;
  readonly replaces?: string;
  readonly [field: string]: unknown;
}

export const LISTS = [
  'policies',
  'salaryTables',
  'tableAcceptances',
  'overhead',
  'overheadEvaluations',
  'overheadServices',
  'ikb',
  'employerCharges',
  'vat',
  'publicationGroups',
  'formation',
  'trainingBudgets',
  'trainingCosts',
  'deviationThresholds',
  'payroll',
  'ceilingDecisions',
  'addenda',
  'approvals',
  'completions',
  'costAgreements',
  'addendumEntries',
  'corporationTax',
  'directCosts',
  'mandatePurchases',
  'stateFunding',
  'fundingSpendings',
  'fundingTalks',
  'notices',
  'withdrawals',
] as const;
export type ListName = (typeof LISTS)[number];

export type FactLists = Readonly<Record<ListName, readonly FactFile[]>>;

export type RunFile =
  | { readonly month: string; readonly knownOn: string }
  | { readonly credit: number; readonly knownOn: string };

export interface OverviewFile {
  readonly year: number;
  readonly half: 1 | 2;
  readonly knownOn: string;
}

export interface ScenarioFile extends FactLists {
  readonly format: 'settlement-scenario/1';
  readonly title: string;
  readonly agreement: Readonly<Record<string, unknown>> & { readonly years: readonly number[] };
  readonly runs: readonly RunFile[];
  readonly overviews: readonly OverviewFile[];
}

/** Lists of facts put together: those of the same name one after the other. */
export function joinLists(...parts: readonly Partial<FactLists>[]): FactLists {
  const entries = LISTS.map((list) => [list, parts.flatMap((part) => part[list] ?? [])]);
  return Object.fromEntries(entries) as FactLists;
}

/** The same scenario with each fact of the lists changed; `change` answers undefined to leave a fact out. */
export function changeFacts(
  file: ScenarioFile,
  change: (fact: FactFile, list: ListName) => FactFile | undefined,
): ScenarioFile {
  const changed = LISTS.map((list) => [
    list,
    file[list].map((fact) => change(fact, list)).filter((fact) => fact !== undefined),
  ]);
  return { ...file, ...(Object.fromEntries(changed) as FactLists) };
}
