import type {
  LedgerDelivery,
  LedgerDocument,
  LedgerHalfYear,
  LedgerLine,
  LedgerQuarterlyReport,
  LedgerRecording,
  LedgerReportAct,
  LedgerRun,
  LedgerYearEnd,
} from './ledger';

type Item = Readonly<Record<string, unknown>>;

/** A fact as its row stands, with what its recording says. */
export interface EvidenceFact {
  readonly id: string;
  readonly position: number;
  readonly recording: number;
  readonly list: string;
  readonly replaces: string | null;
  readonly content: Item;
}

/** A payroll line as its row stands; the amount is decimal text in euros. */
export interface EvidencePayrollLine extends Item {
  readonly deliveryCode: string;
  readonly fileRow: number;
  readonly position: number;
  /** A digest of the pseudonym, from which the pseudonym cannot be found; null where there is none (any more). */
  readonly employee: string | null;
}

/** A published salary table; monthly amounts in euros as decimal text, by scale. */
export interface EvidenceTable extends Item {
  readonly tableId: string;
  readonly scales: Readonly<Record<string, readonly string[]>>;
}

/** A figure of a quarter as it was entered, with where it comes from. */
export interface EvidenceFigure extends Item {
  /** `2026-k1`. */
  readonly quarter: string;
  readonly number: number;
}

/** An event of the audit chain with its link. */
export interface EvidenceEvent extends Item {
  readonly sequence: number;
  readonly action: string;
  readonly subjectId: string;
  readonly details: Item;
  readonly occurredAt: string;
  /** Of whoever did it. */
  readonly party: string;
  readonly previousHash: string;
  readonly hash: string;
}

/** What an evidence file is made from: everything kept of one agreement. */
export interface EvidenceSource {
  readonly agreement: {
    readonly agreementId: string;
    readonly key: string;
    readonly title: string;
    readonly clientParty: string;
    readonly contractorParty: string;
  };
  readonly tables: readonly EvidenceTable[];
  readonly recordings: readonly LedgerRecording[];
  readonly facts: readonly EvidenceFact[];
  readonly deliveries: readonly LedgerDelivery[];
  readonly payroll: readonly EvidencePayrollLine[];
  readonly runs: readonly LedgerRun[];
  readonly documents: readonly LedgerDocument[];
  readonly lines: readonly LedgerLine[];
  readonly yearEnds: readonly LedgerYearEnd[];
  readonly halfYears: readonly LedgerHalfYear[];
  readonly quarterlyReports: readonly LedgerQuarterlyReport[];
  readonly reportActs: readonly LedgerReportAct[];
  readonly figures: readonly EvidenceFigure[];
  readonly events: readonly EvidenceEvent[];
}
