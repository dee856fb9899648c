/** Something that is not as it was recorded: which kind, which record, and the values of its wording. */
export interface Finding {
  /** Stable; the Dutch wording is looked up by it. */
  readonly code: FindingCode;
  /** Names the record: a chain with its sequence, a document number, a position. */
  readonly values: Readonly<Record<string, string>>;
}

export type FindingCode =
  | 'chain-gap'
  | 'chain-previous-differs'
  | 'chain-content-differs'
  | 'chain-loose-event'
  | 'chain-loose-link'
  | 'chain-cut-off'
  | 'document-head-lost'
  | 'document-missing'
  | 'document-not-in-chain'
  | 'document-differs-from-chain'
  | 'document-body-changed'
  | 'document-column-differs'
  | 'document-total-differs'
  | 'document-not-as-computed'
  | 'document-line-differs'
  | 'year-end-missing'
  | 'year-end-not-in-chain'
  | 'year-end-differs-from-chain'
  | 'year-end-body-changed'
  | 'year-end-column-differs'
  | 'year-end-not-as-computed'
  | 'half-year-missing'
  | 'half-year-not-in-chain'
  | 'half-year-differs-from-chain'
  | 'half-year-body-changed'
  | 'half-year-column-differs'
  | 'quarterly-report-missing'
  | 'quarterly-report-not-in-chain'
  | 'quarterly-report-differs-from-chain'
  | 'quarterly-report-body-changed'
  | 'quarterly-report-column-differs'
  | 'quarterly-report-acts-differ'
  | 'run-missing'
  | 'run-differs'
  | 'run-cannot-be-computed'
  | 'explanation-differs'
  | 'facts-unreadable'
  | 'number-missing'
  | 'number-unexpected'
  | 'series-date-differs'
  | 'position-missing'
  | 'position-unexpected'
  | 'position-misplaced'
  | 'recording-missing'
  | 'recording-not-in-chain'
  | 'delivery-differs'
  | 'acceptance-missing'
  | 'acceptance-not-in-chain'
  | 'rules-not-accepted'
  | 'calculation-differs'
  | 'cemetery-window-gap'
  | 'cemetery-file-not-in-chain'
  | 'cemetery-file-total-differs'
  | 'cemetery-file-changed'
  | 'cemetery-file-bytes-missing'
  | 'cemetery-file-bytes-back'
  | 'cemetery-item-twice'
  | 'cemetery-item-left-out'
  | 'cemetery-export-changed'
  | 'cemetery-export-bytes-missing'
  | 'cemetery-export-bytes-back'
  | 'cemetery-export-rows-differ'
  | 'content-differs'
  | 'content-missing'
  | 'content-unexpected';

export function finding(code: FindingCode, values: Readonly<Record<string, string | number>> = {}): Finding {
  const entries = Object.entries(values).map(([name, value]) => [name, value.toString()]);
  return { code, values: Object.fromEntries(entries) as Record<string, string> };
}
