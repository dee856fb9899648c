import { Inject, Injectable } from '@nestjs/common';
import type { KnownMoment } from '../agreements';
import { recording } from '../kernel/explanation';
import { Euro } from '../kernel/money';
import { Percentage } from '../kernel/percentage/percentage';
import type { LocalDate, Month } from '../kernel/time';
import type { Tx } from '../platform/database';
import type { BillingRun, IssuedLine } from './billing-rows';
import { BillingRunsStore } from './billing-runs.store';
import { CLOSED_YEARS, type ClosedYears } from './closed-years.port';
import type {
  BillingHistory,
  ChargedLine,
  ComposedDocument,
  DocumentLine,
  EarlierDocument,
  PastRun,
} from './domain';
import { composeDocument } from './domain';
import { issuedBy } from './issued-by';
import { IssuedDocumentsStore } from './issued-documents.store';

/** Everything issued so far, as the rules want it. */
export interface IssuedSoFar {
  readonly runs: readonly BillingRun[];
  readonly history: BillingHistory;
  /** The same runs with what each charged, for a comparison of rules. */
  readonly past: readonly PastRun[];
  /** The issued documents by number, for crediting. */
  readonly documents: ReadonlyMap<string, ComposedDocument>;
  /** Their numbers, in order of issue. */
  readonly earlier: readonly EarlierDocument[];
  /** The years whose statement was issued: what is charged for them now comes after it. */
  readonly closedYears: ReadonlySet<number>;
}

/** A line of an issued document per function, with its number and date. */
export interface LineOfDocument extends DocumentLine {
  readonly number: string;
  readonly issuedOn: LocalDate;
}

type OfRuns = (run: BillingRun) => boolean;

interface Issued {
  readonly runs: readonly BillingRun[];
  readonly earlier: readonly (EarlierDocument & { readonly runId: string })[];
  readonly lines: readonly IssuedLine[];
}

/** Reads what was charged: not a flag but what the issued lines say. */
@Injectable()
export class BillingHistoryReader {
  constructor(
    private readonly runs: BillingRunsStore,
    private readonly documents: IssuedDocumentsStore,
    @Inject(CLOSED_YEARS) private readonly closedYears: ClosedYears,
  ) {}

  /** Everything that was issued, or only what the runs issued that are asked for. */
  async load(tx: Tx, agreementId: string, isAskedFor: OfRuns = everyRun): Promise<IssuedSoFar> {
    const { runs, earlier, lines } = await this.issued(tx, agreementId, isAskedFor);
    const creditedBack = new Set(
      earlier.flatMap(({ number, credits }) => (credits ? [number, credits] : [])),
    );
    const monthRuns = runs.filter((run): run is BillingRun & { month: string } => run.month !== null);
    const previous = monthRuns.at(-1);
    const charged = lines.map((line) => chargedLine(line, creditedBack.has(line.number)));
    const history: BillingHistory = {
      months: monthRuns.map(({ month }) => month as Month),
      ...(previous && { previous: { day: previous.knownOn as LocalDate, position: previous.knownPosition } }),
      lines: charged,
      hasDocuments: earlier.length > 0,
    };
    const runOf = new Map(earlier.map(({ number, runId }) => [number, runId]));
    const past = runs.map((run) =>
      pastRun(
        run,
        charged.filter((_, index) => runOf.get(lines[index]?.number ?? '') === run.runId),
      ),
    );
    const closed = (await this.closedYears(tx, agreementId)).filter(
      ({ runsBefore }) => runsBefore <= runs.length,
    );
    const closedYears = new Set(closed.map(({ year }) => year));
    return { runs, history, past, documents: documentsOf(lines), earlier, closedYears };
  }

  /** The lines of the documents that had been issued by a moment, in order of issue. */
  async linesBy(tx: Tx, agreementId: string, moment: KnownMoment): Promise<LineOfDocument[]> {
    const { runs, earlier, lines } = await this.issued(tx, agreementId, issuedBy(moment));
    const days = new Map(runs.map(({ runId, issuedOn }) => [runId, issuedOn as LocalDate]));
    return earlier.flatMap(({ number, runId }) =>
      lines
        .filter((line) => line.number === number)
        .map((line) => ({ ...lineOf(line), number, issuedOn: days.get(runId) as LocalDate })),
    );
  }

  private async issued(tx: Tx, agreementId: string, isAskedFor: OfRuns): Promise<Issued> {
    const runs = (await this.runs.all(tx, agreementId)).filter(isAskedFor);
    const asked = new Set(runs.map(({ runId }) => runId));
    const earlier = (await this.documents.numbers(tx, agreementId)).filter(({ runId }) => asked.has(runId));
    const numbers = new Set(earlier.map(({ number }) => number));
    const lines = (await this.documents.lines(tx, agreementId)).filter(({ number }) => numbers.has(number));
    return { runs, earlier, lines };
  }
}

function everyRun(): boolean {
  return true;
}

function pastRun(run: BillingRun, lines: readonly ChargedLine[]): PastRun {
  return {
    ...(run.month !== null && { month: run.month as Month }),
    knowledge: { day: run.knownOn as LocalDate, position: run.knownPosition },
    rulesVersion: run.rulesVersion,
    carriedForward: run.carriedForward.map(({ group }) => group),
    lines,
  };
}

function chargedLine(line: IssuedLine, creditedBack: boolean): ChargedLine {
  return { ...lineOf(line), reference: referenceOf(line), creditedBack };
}

/** The name of a line in explanations. */
function referenceOf({ number, ordinal }: IssuedLine): string {
  return `${number}/${ordinal}`;
}

function lineOf(line: IssuedLine): DocumentLine {
  const amount = Euro.parse(line.amount);
  const percentage = Percentage.parse(line.vatPercentage);
  if (!amount || !percentage) throw new Error(`Line ${line.ordinal} of ${line.number} cannot be read`);
  return {
    costMonth: line.costMonth as Month,
    component: line.component,
    kind: line.kind,
    vat: { category: line.vatCategory, percentage },
    amount,
  };
}

function documentsOf(lines: readonly IssuedLine[]): Map<string, ComposedDocument> {
  const byNumber = new Map<string, DocumentLine[]>();
  for (const issued of lines) {
    const line = lineOf(issued);
    const traced = { ...line, amount: recording(line.amount, referenceOf(issued), 'amount') };
    byNumber.set(issued.number, [...(byNumber.get(issued.number) ?? []), traced]);
  }
  return new Map([...byNumber].map(([number, ofNumber]) => [number, composeDocument(ofNumber)]));
}
