import { recording, silent, type Graph } from '../../src/kernel/explanation';
import { isRecordedBy, type Knowledge } from '../../src/kernel/knowledge';
import type { Month } from '../../src/kernel/time';
import {
  billDocument,
  composeCrediting,
  composeDocument,
  composeRun,
  EDITION,
  explainLines,
  type BilledDocument,
  type BillingHistory,
  type ChargedLine,
  type ComposedDocument,
  type ComposedRun,
  type DocumentContext,
  type EarlierDocument,
} from '../../src/invoicing/domain';
import { readScenario } from '../../src/scenarios/domain';
import { knownOf, PRESENT_RULES, selectKnown } from '../../src/settlement/domain';

/** What the documents say besides; no explanation depends on it. */
const CONTEXT = {} as DocumentContext;

type Scenario = Extract<ReturnType<typeof readScenario>, { ok: true }>['value'];
type Run = Scenario['runs'][number];

/** A run as the product would keep it: what it was computed from, and the documents that both sides see. */
export interface ReplayedRun {
  /** Absent for a crediting. */
  readonly composed?: ComposedRun;
  readonly documents: readonly (BilledDocument & { readonly number: string })[];
  /** The explanation of every line, in the order of documents and lines. */
  readonly explanation: Graph;
}

interface Issued {
  readonly run: Run;
  readonly month: Month;
  readonly documents: readonly { readonly number: string; readonly document: ComposedDocument }[];
}

/** The runs of a scenario made one by one as the product does, each with the explanations of its figures. */
export function replayWithExplanations(json: unknown): ReplayedRun[] {
  const read = readScenario(json);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const issued: Issued[] = [];
  return read.value.runs.map((run) => {
    const replayed = replay(read.value, run, issued);
    const { month, made, ...rest } = replayed;
    issued.push({ run, month, documents: made });
    return rest;
  });
}

type Made = ReplayedRun & Pick<Issued, 'month'> & { readonly made: Issued['documents'] };

function replay(scenario: Scenario, run: Run, issued: readonly Issued[]): Made {
  const knowledge: Knowledge = { day: run.knownOn };
  const isKnown = selectKnown(scenario.facts, (fact) => isRecordedBy(fact, knowledge));
  const history = historyOf(issued);
  const credited = 'credit' in run ? issued[run.credit] : undefined;
  const month = 'credit' in run ? credited!.month : run.month;
  const composed = 'credit' in run ? undefined : compose(scenario, month, knowledge, history);
  const creditable = (credited?.documents ?? []).filter((_, index) => isTakenBack(run, index));
  const documents = composed?.documents ?? creditable.map(credit);
  const taken = issued.flatMap((earlier) => earlier.documents).length;
  const made = documents.map((document, index) => ({ number: numberAt(taken + index), document }));
  const settlement =
    composed?.settlement ?? PRESENT_RULES.settle(knownOf(scenario.agreement, isKnown), month, silent);
  return {
    ...(composed && { composed }),
    month,
    made,
    documents: made.map(({ number, document }, index) => ({
      number,
      ...billDocument(document, {
        context: CONTEXT,
        month,
        known: isKnown,
        settlement,
        differences: composed?.differences ?? [],
        charged: history.lines,
        documents,
        earlier: earlierDocuments(issued),
        edition: EDITION,
        closedYears: new Set(),
        rulesVersion: PRESENT_RULES.version,
        ...('credit' in run && { credits: creditable[index]!.number }),
      }),
    })),
    explanation: explainLines(documents),
  };
}

function compose(
  { agreement, facts }: Scenario,
  month: Month,
  knowledge: Knowledge,
  history: BillingHistory,
): ComposedRun {
  const outcome = composeRun({ agreement, facts, history, month, knowledge }, recording);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.value;
}

/** As in the product, what is taken back is read from the issued lines. */
function credit({ number, document }: Issued['documents'][number]): ComposedDocument {
  const lines = document.lines.map((line, index) => ({
    ...line,
    amount: recording(line.amount, `${number}/${(index + 1).toString()}`, 'amount'),
  }));
  return composeCrediting(composeDocument(lines));
}

function historyOf(issued: readonly Issued[]): BillingHistory {
  const months = issued.flatMap(({ run }) => ('month' in run ? [run] : []));
  const previous = months.at(-1);
  return {
    months: months.map(({ month }) => month),
    ...(previous && { previous: { day: previous.knownOn } }),
    lines: issued.flatMap((_, index) => chargedLines(issued, index)),
    hasDocuments: issued.some(({ documents }) => documents.length > 0),
  };
}

function chargedLines(issued: readonly Issued[], index: number): ChargedLine[] {
  const { documents } = issued[index]!;
  const isCharging = isChargingRun(issued, index);
  return documents.flatMap(({ number, document }, place) => {
    const isCredited = issued.some(
      (other) => 'credit' in other.run && other.run.credit === index && isTakenBack(other.run, place),
    );
    return document.lines.map(({ costMonth, component, vat, amount }, line) => ({
      ...{ costMonth, component, vat, amount, creditedBack: isCredited || !isCharging },
      reference: `${number}/${(line + 1).toString()}`,
    }));
  });
}

/** A crediting names documents of a run, or takes back all of them. */
function isTakenBack(run: Run, document: number): boolean {
  return !('credit' in run) || (run.documents?.includes(document) ?? true);
}

/** A crediting takes back, unless it credits a crediting: that charges again. */
function isChargingRun(issued: readonly Issued[], index: number): boolean {
  const { run } = issued[index]!;
  return !('credit' in run) || !isChargingRun(issued, run.credit);
}

function earlierDocuments(issued: readonly Issued[]): EarlierDocument[] {
  return issued.flatMap(({ run, documents }) =>
    documents.map(({ number }, index) => ({ number, credits: creditedNumber(issued, run, index) })),
  );
}

function creditedNumber(issued: readonly Issued[], run: Run, index: number): string | null {
  if (!('credit' in run)) return null;
  const taken = issued[run.credit]!.documents.filter((_, place) => isTakenBack(run, place));
  return taken[index]!.number;
}

function numberAt(index: number): string {
  return `F2026-${(index + 1).toString().padStart(4, '0')}`;
}
