import type { Agreement, VatTreatment } from '../../agreements/domain';
import { silent } from '../../kernel/explanation';
import { distinctFaults, failure, success, type Fault, type Outcome } from '../../kernel/fault/fault';
import { isRecordedBy, type Knowledge } from '../../kernel/knowledge';
import { Euro } from '../../kernel/money';
import type { Month } from '../../kernel/time';
import {
  knownOf,
  selectKnown,
  type AgreementFacts,
  type Component,
  type Rules,
} from '../../settlement/domain';
import { groupOf } from './compose-documents';
import type { ChargedLine, VatGroup } from './document';
import { compareLines, lineKey } from './line-key';

/** A run that was issued, with what it charged. */
export interface PastRun {
  /** Absent for a crediting. */
  readonly month?: Month;
  readonly knowledge: Knowledge;
  readonly rulesVersion: string;
  /** What it computed but could not charge (R10). */
  readonly carriedForward: readonly VatGroup[];
  readonly lines: readonly ChargedLine[];
}

/** What other rules compute for a line that was charged, by what was known then; in euros. */
export interface RulesDifference {
  readonly costMonth: Month;
  readonly component: Component;
  readonly vat: VatTreatment;
  readonly charged: Euro;
  readonly byRules: Euro;
  /** By these rules less what was charged. */
  readonly amount: Euro;
}

export interface RulesComparison {
  readonly agreement: Agreement;
  readonly facts: AgreementFacts;
  /** All earlier runs, in order. */
  readonly runs: readonly PastRun[];
  readonly rules: Rules;
}

/**
 * Computes what earlier runs charged again by these rules, each month by what its last run knew, where
 * that run was made by other rules. Empty when the rules come to the same for the past. A past that these
 * rules cannot settle is answered with its faults.
 */
export function compareRules({
  agreement,
  facts,
  runs,
  rules,
}: RulesComparison): Outcome<readonly RulesDifference[]> {
  const faults: Fault[] = [];
  const differences = lastRuns(runs)
    .filter(({ run }) => run.rulesVersion !== rules.version)
    .flatMap((last) => {
      const known = selectKnown(facts, (fact) => isRecordedBy(fact, last.run.knowledge));
      const settlement = rules.settle(knownOf(agreement, known), last.run.month, silent);
      faults.push(...settlement.faults);
      return differencesOf(settlement.lines, last);
    });
  return faults.length > 0 ? failure(distinctFaults(faults)) : success(differences.sort(compareLines));
}

/** Whether other rules made some run that was the last to look at a month, so that there is something to compare. */
export function madeByOtherRules(runs: readonly PastRun[], { version }: Rules): boolean {
  return lastRuns(runs).some(({ run }) => run.rulesVersion !== version);
}

type MonthRun = PastRun & { readonly month: Month };

interface LastRun {
  readonly run: MonthRun;
  /** The months up to this one have a later run. */
  readonly after: Month | undefined;
  /** Everything that was charged by then. */
  readonly charged: readonly ChargedLine[];
}

/** The runs that were the last to look at some month. */
function lastRuns(runs: readonly PastRun[]): LastRun[] {
  const found: LastRun[] = [];
  for (const [index, run] of [...runs.entries()].reverse()) {
    const after = found.at(-1)?.run.month;
    if (!isMonthRun(run) || (after !== undefined && run.month <= after)) continue;
    found.push({ run, after, charged: runs.slice(0, index + 1).flatMap(({ lines }) => lines) });
  }
  return found;
}

function isMonthRun(run: PastRun): run is MonthRun {
  return run.month !== undefined;
}

type Line = Pick<RulesDifference, 'costMonth' | 'component' | 'vat'> & { readonly amount: Euro };

function differencesOf(chargeable: readonly Line[], { run, after, charged }: LastRun): RulesDifference[] {
  const isLooked = (line: Line): boolean =>
    line.costMonth <= run.month &&
    (after === undefined || line.costMonth > after) &&
    !run.carriedForward.includes(groupOf(line));
  const owed = chargeable.filter(isLooked);
  const before = charged.filter(isLooked);
  const lines = new Map([...before, ...owed].map((line) => [lineKey(line), line]));
  const [charges, owes] = [sumByKey(before), sumByKey(owed)];
  return [...lines]
    .map(([key, { costMonth, component, vat }]) => {
      const [was, byRules] = [charges.get(key) ?? Euro.ZERO, owes.get(key) ?? Euro.ZERO];
      return { costMonth, component, vat, charged: was, byRules, amount: byRules.minus(was) };
    })
    .filter(({ amount }) => !amount.isZero());
}

function sumByKey(lines: readonly Line[]): Map<string, Euro> {
  const sums = new Map<string, Euro>();
  for (const line of lines)
    sums.set(lineKey(line), (sums.get(lineKey(line)) ?? Euro.ZERO).plus(Euro.ofCents(line.amount.cents)));
  return sums;
}
