import type { Agreement } from '../../agreements/domain';
import type { Graph } from '../../kernel/explanation';
import type { DocumentContext, IssuedDocument, WrittenDifference } from '../../invoicing/domain';
import type { ReportActName } from '../../quarterly-reports/domain';
import type { HalfYearBody, YearEndBody } from '../../reporting/domain';
import type { AgreementFacts, Rules } from '../../settlement/domain';

/** A billing run as its row stands. */
export interface LedgerRun {
  readonly runId: string;
  readonly sequence: number;
  /** The month of a run; null for a crediting. */
  readonly month: string | null;
  readonly creditedDocument: string | null;
  readonly knownOn: string;
  readonly knownPosition: number;
  readonly issuedAt: string;
  readonly issuedOn: string;
  readonly preparedBy: string;
  readonly issuedBy: string;
  readonly fingerprint: string;
  readonly rulesVersion: string;
  readonly carriedForward: readonly { readonly group: string; readonly net: string }[];
  readonly explanation: Graph;
}

/** An issued document as its row stands; amounts are decimal text in euros. */
export interface LedgerDocument {
  readonly number: string;
  readonly runId: string;
  readonly ordinal: number;
  readonly kind: string;
  readonly vatGroup: string;
  readonly month: string;
  readonly issuedOn: string;
  readonly net: string;
  readonly vatAmount: string;
  readonly gross: string;
  readonly credits: string | null;
  readonly body: IssuedDocument;
  readonly bodyHash: string;
  /** How each published line was computed, as the client may see it; null where it was not kept. */
  readonly explanation: Graph | null;
}

/** A line per function as its row stands; the amount is decimal text in euros. */
export interface LedgerLine {
  readonly number: string;
  readonly ordinal: number;
  readonly costMonth: string;
  readonly component: string;
  readonly kind: string;
  readonly vatCategory: string;
  readonly vatPercentage: string;
  readonly amount: string;
  readonly causes: readonly { readonly source: string; readonly amount: string }[];
  /** The published line in which it is shown; null where that was not kept. */
  readonly shownIn: number | null;
}

/** A year-end statement as its row stands; the sum is decimal text in euros. */
export interface LedgerYearEnd {
  readonly year: number;
  readonly knownOn: string;
  readonly knownPosition: number;
  readonly runsBefore: number;
  readonly rulesVersion: string;
  readonly lineCount: number;
  readonly lineSum: string;
  readonly linesHash: string;
  readonly body: YearEndBody;
  readonly bodyHash: string;
}

/** A fixed half-year overview as its row stands. */
export interface LedgerHalfYear {
  readonly period: string;
  readonly version: number;
  readonly party: string;
  readonly fixedRole: string;
  readonly knownOn: string;
  readonly knownPosition: number;
  readonly rulesVersion: string;
  /** Figures and words. */
  readonly body: { readonly figures: HalfYearBody };
  readonly bodyHash: string;
}

/** A version of a quarterly report as it was put to the client, as its row stands. */
export interface LedgerQuarterlyReport {
  /** `2026-k1`. */
  readonly quarter: string;
  readonly version: number;
  readonly report: { readonly quarter: string; readonly version: number; readonly knownOn: string };
  readonly fingerprint: string;
}

/** What was done with a quarterly report, as its row stands. */
export interface LedgerReportAct {
  readonly quarter: string;
  readonly version: number;
  readonly number: number;
  readonly act: ReportActName;
  readonly section: string | null;
  readonly text: string | null;
  readonly seen: string | null;
  readonly role: string;
  readonly party: string;
  readonly doneAt: string;
}

/** What the audit chain says about an agreement, in order. */
export interface LedgerEvent {
  readonly sequence: number;
  readonly previousHash: string;
  readonly hash: string;
  readonly occurredAt: string;
  readonly role: string;
  readonly party: string;
  readonly action: string;
  readonly subjectId: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** An act of recording as its row stands. */
export interface LedgerRecording {
  readonly firstPosition: number;
  readonly lastPosition: number;
  readonly source: string;
}

/** A fact or payroll line: its position, and the recording that it says it belongs to. */
export interface LedgerPosition {
  readonly position: number;
  readonly recording: number;
  readonly isPayroll: boolean;
}

/** A payroll delivery with what its lines come to; amounts are decimal text in euros. */
export interface LedgerDelivery {
  readonly deliveryCode: string;
  readonly digest: string;
  readonly lineCount: number;
  readonly total: string;
  readonly linesFound: number;
  readonly totalFound: string;
}

/** What documents take from the registers of parties and references, as it was at a moment. */
export type MasterRecords = Pick<
  DocumentContext,
  'agreement' | 'supplier' | 'customer' | 'references' | 'electronicFormat'
>;

/** That a difference of rules was accepted, as its row stands. */
export interface LedgerAcceptance {
  readonly rulesVersion: string;
  readonly fingerprint: string;
  readonly differences: readonly WrittenDifference[];
}

/** Everything that is kept of one agreement, as it stands. */
export interface Ledger {
  readonly key: string;
  /** The rules by which it is made again. */
  readonly rules: Rules;
  readonly agreement: Agreement;
  readonly facts: AgreementFacts;
  readonly runs: readonly LedgerRun[];
  readonly documents: readonly LedgerDocument[];
  readonly lines: readonly LedgerLine[];
  readonly yearEnds: readonly LedgerYearEnd[];
  readonly halfYears: readonly LedgerHalfYear[];
  readonly quarterlyReports: readonly LedgerQuarterlyReport[];
  readonly reportActs: readonly LedgerReportAct[];
  readonly events: readonly LedgerEvent[];
  readonly recordings: readonly LedgerRecording[];
  readonly positions: readonly LedgerPosition[];
  readonly deliveries: readonly LedgerDelivery[];
  readonly acceptances: readonly LedgerAcceptance[];
  /** By run: the master records when it was issued; absent when there were none. */
  readonly masterRecords: ReadonlyMap<string, MasterRecords>;
}
