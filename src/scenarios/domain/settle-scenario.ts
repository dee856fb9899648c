import { distinctFaults, failure, success, type Fault, type Outcome } from '../../kernel/fault/fault';
import type { LocalDate } from '../../kernel/time';
import {
  composeCrediting,
  composeRun,
  type BillingHistory,
  type ChargedLine,
  type ComposedDocument,
  type ComposedRun,
} from '../../invoicing/domain';
import { drawHalfYearOverview, type HalfYearOverview } from '../../reporting/domain';
import { PRESENT_RULES } from '../../settlement/domain';
import {
  isCrediting,
  type CreditingRun,
  type MonthRun,
  type Scenario,
  type ScenarioOverview,
  type ScenarioRun,
} from './scenario';

export interface SettledRun {
  readonly run: ScenarioRun;
  readonly documents: readonly ComposedDocument[];
  /** Absent on a crediting run. */
  readonly composed?: ComposedRun;
}

export interface SettledScenario {
  readonly runs: readonly SettledRun[];
  readonly overviews: readonly { readonly overview: ScenarioOverview; readonly drawn: HalfYearOverview }[];
}

/** Makes every run of a scenario in order and draws its overviews, or answers every fault in the way. */
export function settleScenario(scenario: Scenario): Outcome<SettledScenario> {
  const faults: Fault[] = [];
  const runs: SettledRun[] = [];
  for (const run of scenario.runs) {
    const outcome = isCrediting(run) ? success(creditRun(run, runs)) : settleRun(scenario, run, runs);
    if (outcome.ok) runs.push(outcome.value);
    else faults.push(...outcome.faults);
    if (!outcome.ok) runs.push({ run, documents: [] });
  }
  const overviews = scenario.overviews.flatMap((overview) => {
    const drawn = drawOverview(scenario, overview, runs);
    if (!drawn.ok) faults.push(...drawn.faults);
    return drawn.ok ? [{ overview, drawn: drawn.value }] : [];
  });
  return faults.length > 0 ? failure(distinctFaults(faults)) : success({ runs, overviews });
}

function creditRun(run: CreditingRun, earlier: readonly SettledRun[]): SettledRun {
  const documents = earlier[run.credit]?.documents ?? [];
  const credited = documents.filter((_, index) => credits(run, run.credit, index));
  return { run, documents: credited.map(composeCrediting) };
}

function credits(crediting: CreditingRun, run: number, document: number): boolean {
  return crediting.credit === run && (crediting.documents?.includes(document) ?? true);
}

function settleRun(scenario: Scenario, run: MonthRun, earlier: readonly SettledRun[]): Outcome<SettledRun> {
  const { agreement, facts } = scenario;
  const composed = composeRun({
    agreement,
    facts,
    history: historyOf(earlier),
    month: run.month,
    knowledge: knowledgeOf(run),
  });
  return composed.ok
    ? success({ run, documents: composed.value.documents, composed: composed.value })
    : composed;
}

function knowledgeOf(run: MonthRun): { day: LocalDate; position?: number } {
  return { day: run.knownOn, ...(run.knownPosition !== undefined && { position: run.knownPosition }) };
}

function historyOf(earlier: readonly SettledRun[]): BillingHistory {
  const creditings = earlier.map(({ run }) => run).filter(isCrediting);
  const isCredited = (run: number, document: number): boolean =>
    creditings.some((crediting) => credits(crediting, run, document));
  const monthRuns = earlier.flatMap(({ run }) => (isCrediting(run) ? [] : [run]));
  const previous = monthRuns.at(-1);
  return {
    months: monthRuns.map(({ month }) => month),
    ...(previous && { previous: knowledgeOf(previous) }),
    lines: earlier.flatMap((run, index) =>
      chargedLines(run, index, (document) => isCredited(index, document) || !isCharging(earlier, index)),
    ),
    hasDocuments: earlier.some(({ documents }) => documents.length > 0),
  };
}

/** A crediting takes back, unless it credits a crediting: that charges again. */
function isCharging(runs: readonly SettledRun[], index: number): boolean {
  const run = runs[index]?.run;
  return !run || !isCrediting(run) || !isCharging(runs, run.credit);
}

function chargedLines(
  { documents }: SettledRun,
  run: number,
  isCreditedBack: (document: number) => boolean,
): ChargedLine[] {
  return documents.flatMap(({ lines }, document) => {
    const creditedBack = isCreditedBack(document);
    const place = `runs[${run.toString()}].documents[${document.toString()}]`;
    return lines.map(({ costMonth, component, vat, amount }, line) => ({
      reference: `${place}.lines[${line.toString()}]`,
      costMonth,
      component,
      vat,
      amount,
      creditedBack,
    }));
  });
}

function drawOverview(
  scenario: Scenario,
  overview: ScenarioOverview,
  runs: readonly SettledRun[],
): Outcome<HalfYearOverview> {
  const charged = runs
    .filter(({ run }) => run.knownOn <= overview.knownOn)
    .flatMap(({ documents }) => documents.flatMap(({ lines }) => lines));
  const { agreement, facts } = scenario;
  return drawHalfYearOverview({
    agreement,
    facts,
    period: overview,
    knowledge: { day: overview.knownOn },
    rules: PRESENT_RULES,
    charged,
  });
}
