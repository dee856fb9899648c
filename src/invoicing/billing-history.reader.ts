import { Injectable } from '@nestjs/common';
import { recording } from '../kernel/explanation';
import { Euro } from '../kernel/money';
import { Percentage } from '../kernel/percentage/percentage';
import type { LocalDate, Month } from '../kernel/time';
import type { Tx } from '../platform/database';
import type { BillingRun, IssuedLine } from './billing-rows';
import { BillingRunsStore } from './billing-runs.store';
import type { BillingHistory, ChargedLine, ComposedDocument, DocumentLine, EarlierDocument } from './domain';
import { composeDocument } from './domain';
import { IssuedDocumentsStore } from './issued-documents.store';

/** Everything issued so far, as the rules want it. */
export interface IssuedSoFar {
  readonly runs: readonly BillingRun[];
  readonly history: BillingHistory;
  /** The issued documents by number, for crediting. */
  readonly documents: ReadonlyMap<string, ComposedDocument>;
  /** Their numbers, in order of issue. */
  readonly earlier: readonly EarlierDocument[];
}

/** Reads what was charged: not a flag but what the issued lines say. */
@Injectable()
export class BillingHistoryReader {
  constructor(
    private readonly runs: BillingRunsStore,
    private readonly documents: IssuedDocumentsStore,
  ) {}

  async load(tx: Tx, agreementId: string): Promise<IssuedSoFar> {
    const runs = await this.runs.all(tx, agreementId);
    const lines = await this.documents.lines(tx, agreementId);
    const earlier = await this.documents.numbers(tx, agreementId);
    const monthRuns = runs.filter((run): run is BillingRun & { month: string } => run.month !== null);
    const previous = monthRuns.at(-1);
    const history: BillingHistory = {
      months: monthRuns.map(({ month }) => month as Month),
      ...(previous && { previous: { day: previous.knownOn as LocalDate, position: previous.knownPosition } }),
      lines: lines.map(chargedLine),
      hasDocuments: earlier.length > 0,
    };
    return { runs, history, documents: documentsOf(lines), earlier };
  }
}

function chargedLine(line: IssuedLine): ChargedLine {
  return { ...lineOf(line), reference: referenceOf(line), creditedBack: line.creditedBack };
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
