export {
  checkCemetery,
  checkUntold,
  type CemeteryLedger,
  type LedgerBillingFile,
  type LedgerExport,
  type LedgerItem,
} from './check-cemetery';
export { checkContents, checkShared, type Contents, type SharedAct } from './check-contents';
export { checkIssuedAgainstChain, checkLines, checkRow } from './check-documents';
export { checkRecordings } from './check-recordings';
export { checkReportsAgainstChain } from './check-quarterly-reports';
export { checkHalfYearsAgainstChain } from './check-half-years';
export { checkYearEndsAgainstChain } from './check-year-ends';
export { checkSeries, type IssuedNumber, type NumberSeries } from './check-series';
export { finding, type Finding, type FindingCode } from './finding';
export type {
  Ledger,
  LedgerAcceptance,
  LedgerDelivery,
  LedgerDocument,
  LedgerEvent,
  LedgerHalfYear,
  LedgerLine,
  LedgerPosition,
  LedgerQuarterlyReport,
  LedgerRecording,
  LedgerReportAct,
  LedgerRun,
  LedgerYearEnd,
  MasterRecords,
} from './ledger';
export type { KeptRun } from './kept-run';
export { replayRuns, type ReplayedRun, type UnreplayableRun } from './replay-runs';
export { composeEvidence, EVIDENCE_FORMAT, type EvidenceItem } from './compose-evidence';
export type {
  EvidenceEvent,
  EvidenceFact,
  EvidenceFigure,
  EvidencePayrollLine,
  EvidenceSource,
  EvidenceTable,
} from './evidence-source';
export { composeJournal, type Entry, type Journal, type Posting } from './compose-journal';
