/** A salary table as published, read from one file. */
export interface PublishedTable {
  readonly tableId: string;
  readonly collectiveAgreement: string;
  readonly effectiveFrom: string;
  readonly provisional: boolean;
  readonly fileName: string;
  /** SHA-256 (hex) of the file. */
  readonly digest: string;
}

/** Monthly amount in euros (decimal text) of one step of a scale. */
export interface TableAmount {
  readonly scale: string;
  readonly step: number;
  readonly monthlyAmount: string;
}
