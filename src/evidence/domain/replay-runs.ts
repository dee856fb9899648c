import { recording, silent, type Graph } from '../../kernel/explanation';
import type { Fault } from '../../kernel/fault/fault';
import { isRecordedBy, type Knowledge } from '../../kernel/knowledge';
import type { LocalDate } from '../../kernel/time';
import {
  compareRules,
  composeCrediting,
  composeDocument,
  composeRun,
  explainLines,
  publishDocument,
  type CarriedForward,
  type ComposedDocument,
  type Difference,
  type IssuedDocument,
  type RulesDifference,
  type UnissuedDocument,
} from '../../invoicing/domain';
import { knownOf, selectKnown, type Settlement } from '../../settlement/domain';
import { BilledSoFar } from './billed-so-far';
import { closedBefore } from './check-year-ends';
import { keptDocuments, type KeptRun } from './kept-run';
import type { Ledger, LedgerEvent, LedgerRun, MasterRecords } from './ledger';

/** A run made again from facts: what it would have issued, and how that was computed. */
export interface ReplayedRun {
  readonly run: LedgerRun;
  readonly documents: readonly {
    readonly number: string;
    readonly composed: ComposedDocument;
    readonly published: UnissuedDocument;
  }[];
  readonly carriedForward: readonly CarriedForward[];
  readonly explanation: Graph;
  /** What these rules computed otherwise than those of earlier runs. */
  readonly rulesDifferences: readonly RulesDifference[];
}

/** A run that cannot be made again from what is recorded now, and why. */
export interface UnreplayableRun {
  readonly run: LedgerRun;
  readonly faults: readonly Fault[];
}

/** All runs of an agreement made again. */
export interface Replay {
  readonly runs: readonly (ReplayedRun | KeptRun | UnreplayableRun)[];
  /** What these rules compute otherwise for what stands now, and no run has settled yet. */
  readonly rulesDifferences: readonly RulesDifference[];
}

interface Composed {
  readonly documents: readonly ComposedDocument[];
  readonly carriedForward: readonly CarriedForward[];
  readonly differences: readonly Difference[];
  readonly settlement: Settlement;
  readonly rulesDifferences: readonly RulesDifference[];
}

/**
 * Makes every run of an agreement again, in order, from the facts that it knew (R10). What earlier runs
 * charged is what they come to when made again, so that one changed row is found once and not in
 * everything after it. Runs by other rules are taken as they were issued. `nameOfRole` words the role of
 * who prepared a document.
 */
export function replayRuns(ledger: Ledger, nameOfRole: (role: string) => string): Replay {
  const soFar = new BilledSoFar();
  const runs = ledger.runs.map((run) => {
    if (run.rulesVersion !== ledger.rules.version) {
      const kept = { run, kept: keptDocuments(ledger, run) };
      soFar.add({ run, documents: kept.kept });
      return kept;
    }
    const masterRecords = ledger.masterRecords.get(run.runId);
    if (!masterRecords) return { run, faults: [{ path: '', code: 'not-recorded-yet' }] };
    const replayed = replayRun(ledger, run, { soFar, masterRecords, nameOfRole });
    if ('documents' in replayed) soFar.add(replayed);
    return replayed;
  });
  const { agreement, facts, rules } = ledger;
  const compared = compareRules({ agreement, facts, runs: soFar.past(), rules });
  return { runs, rulesDifferences: compared.ok ? compared.value : [] };
}

interface ReplayContext {
  readonly soFar: BilledSoFar;
  readonly masterRecords: MasterRecords;
  readonly nameOfRole: (role: string) => string;
}

function replayRun(ledger: Ledger, run: LedgerRun, context: ReplayContext): ReplayedRun | UnreplayableRun {
  const { soFar } = context;
  const knowledge = { day: run.knownOn as LocalDate, position: run.knownPosition };
  const composed = compose(ledger, run, knowledge, soFar);
  if (!('documents' in composed)) return { run, faults: composed };
  const { documents, carriedForward, differences, settlement, rulesDifferences } = composed;
  const known = selectKnown(ledger.facts, (fact) => isRecordedBy(fact, knowledge));
  const preparedRole = preparing(ledger.events, run)?.role ?? '';
  const numbers = numbersOf(ledger, run);
  const published = documents.map((document) =>
    publishDocument(document, {
      context: {
        ...context.masterRecords,
        knownOn: run.knownOn,
        knownPosition: run.knownPosition,
        preparedBy: context.nameOfRole(preparedRole),
      },
      month: soFar.monthOf(run),
      known,
      settlement,
      differences,
      charged: soFar.lines(),
      documents,
      earlier: soFar.earlier,
      edition: editionOf(ledger, run),
      closedYears: closedBefore(ledger.events, run.sequence),
      rulesVersion: run.rulesVersion,
      ...(run.creditedDocument !== null && { credits: run.creditedDocument }),
    }),
  );
  return {
    run,
    documents: documents.map((document, index) => ({
      number: numbers[index] ?? '',
      composed: document,
      published: published[index] as UnissuedDocument,
    })),
    carriedForward,
    explanation: explainLines(documents),
    rulesDifferences,
  };
}

function compose(
  { agreement, facts, rules }: Ledger,
  run: LedgerRun,
  knowledge: Knowledge,
  soFar: BilledSoFar,
): Composed | readonly Fault[] {
  const month = soFar.monthOf(run);
  if (run.creditedDocument === null) {
    const compared = compareRules({ agreement, facts, runs: soFar.past(), rules });
    if (!compared.ok) return compared.faults;
    const rulesDifferences = compared.value;
    const history = soFar.history();
    const request = { agreement, facts, history, month, knowledge, rules, rulesDifferences };
    const outcome = composeRun(request, recording);
    return outcome.ok ? { ...outcome.value, rulesDifferences } : outcome.faults;
  }
  const known = selectKnown(facts, (fact) => isRecordedBy(fact, knowledge));
  const settlement = rules.settle(knownOf(agreement, known), month, silent);
  const credited = soFar
    .lines()
    .filter(({ reference }) => reference.startsWith(`${run.creditedDocument ?? ''}/`));
  if (credited.length === 0) return [{ path: run.creditedDocument, code: 'not-recorded-yet' }];
  const document = composeDocument(
    credited.map(({ costMonth, component, vat, amount, reference }) => ({
      costMonth,
      component,
      vat,
      kind: 'regular' as const,
      amount: recording(amount, reference, 'amount'),
    })),
  );
  return {
    documents: [composeCrediting(document)],
    carriedForward: [],
    differences: [],
    settlement,
    rulesDifferences: [],
  };
}

/** The chain tells which numbers a run took, in order; a row can be gone. */
function numbersOf({ events, documents }: Ledger, { runId }: LedgerRun): string[] {
  const issued = events.filter(
    ({ action, details }) => action === 'document.issued' && details['runId'] === runId,
  );
  if (issued.length > 0) return issued.map(({ subjectId }) => subjectId);
  return documents.filter((document) => document.runId === runId).map(({ number }) => number);
}

/** A document is made again in the edition in which it was issued. */
function editionOf({ documents }: Ledger, { runId }: LedgerRun): IssuedDocument['edition'] {
  return documents.find((document) => document.runId === runId)?.body.edition;
}

function preparing(events: readonly LedgerEvent[], { fingerprint }: LedgerRun): LedgerEvent | undefined {
  return events
    .filter(({ action, details }) => action === 'draft.prepared' && details['fingerprint'] === fingerprint)
    .at(-1);
}
