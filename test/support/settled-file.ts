import { readScenario, settleScenario } from '../../src/scenarios/domain';
import type { RunFile, ScenarioFile } from './scenario-file';

export type Settled = Extract<ReturnType<typeof settleScenario>, { ok: true }>['value'];
export type SettledRun = Settled['runs'][number];
export type Composed = NonNullable<SettledRun['composed']>;
export type Document = SettledRun['documents'][number];
export type Line = Document['lines'][number];

/**
 * How many agreements a property is tried on, and from which seed: the same ones each time, so that a
 * check of one change tells about that change. `FC_RUNS=500 FC_SEED=7 npx jest …` searches elsewhere.
 */
export const RUNS = {
  numRuns: Number(process.env['FC_RUNS'] ?? 15),
  seed: Number(process.env['FC_SEED'] ?? 20_261_125),
};

export function settledFile(file: ScenarioFile): Settled {
  const scenario = readScenario(file);
  if (!scenario.ok) throw new Error(`refused: ${JSON.stringify(scenario.faults)}`);
  const settled = settleScenario(scenario.value);
  if (!settled.ok) throw new Error(`refused: ${JSON.stringify(settled.faults)}`);
  return settled.value;
}

/** The same scenario with other runs after its own. */
export function withRuns(file: ScenarioFile, ...runs: RunFile[]): ScenarioFile {
  return { ...file, runs: [...file.runs, ...runs] };
}

/** A run by which every month has passed and everything is known that ever will be. */
export function finalRun(file: ScenarioFile): RunFile {
  const [firstYear = 0] = file.agreement.years;
  return { month: `${(firstYear + 2).toString()}-06`, knownOn: '2034-12-31' };
}

export function monthRunsOf({ runs }: Settled): { readonly month: string; readonly composed: Composed }[] {
  return runs.flatMap(({ run, composed }) =>
    'month' in run && composed ? [{ month: run.month, composed }] : [],
  );
}

export function keyOf({ costMonth, component, vat }: Pick<Line, 'costMonth' | 'component' | 'vat'>): string {
  return `${costMonth} ${component} ${vat.category} ${vat.percentage.toString()}`;
}

/** What documents charged, per month, component and VAT treatment; nothing is left out. */
export function chargedBy(runs: readonly SettledRun[]): Map<string, bigint> {
  return sumByKey(runs.flatMap(({ documents }) => documents.flatMap(({ lines }) => lines)));
}

export function sumByKey(
  lines: readonly Pick<Line, 'costMonth' | 'component' | 'vat' | 'amount'>[],
): Map<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const line of lines) sums.set(keyOf(line), (sums.get(keyOf(line)) ?? 0n) + line.amount.cents);
  return withoutZeros(sums);
}

function withoutZeros(sums: ReadonlyMap<string, bigint>): Map<string, bigint> {
  return new Map(
    [...sums].filter(([, cents]) => cents !== 0n).sort(([left], [right]) => (left < right ? -1 : 1)),
  );
}

export function groupOf({ vat }: Pick<Line, 'vat'>): string {
  return vat.category === 'O' ? 'outside-vat' : 'taxed';
}

/** What was charged in the end, with what the last run had to carry forward. */
export function endOf(file: ScenarioFile): Map<string, bigint> {
  const last = finalRun(file);
  const settled = settledFile(withRuns(file, last, last));
  const { composed } = monthRunsOf(settled).at(-1)!;
  const waiting = new Set<string>(composed.carriedForward.map(({ group }) => group));
  const carried = composed.differences.filter((difference) => waiting.has(groupOf(difference)));
  const lines = settled.runs.flatMap(({ documents }) => documents.flatMap((document) => document.lines));
  return sumByKey([...lines, ...carried]);
}

export function sumOf(amounts: readonly { readonly cents: bigint }[]): bigint {
  return amounts.reduce((sum, { cents }) => sum + cents, 0n);
}
