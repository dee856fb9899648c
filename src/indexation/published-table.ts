/** A salary table as published, read from one file. */
export interface PublishedTable {
  readonly tableId: string;
  readonly collectiveAgreement: string;
  readonly effectiveFrom: string;
  readonly provisional: boolean;
  readonly fileName: string;
  /** SHA-256 (hex) of the file. */
  readonly digest: string;
  /** The table that this one corrects. */
  readonly supersedes?: string | undefined;
  /** The table that corrects this one. */
  readonly supersededBy?: string | undefined;
  /** For a table of our own making: from which one, raised by how much (percentage, decimal text). */
  readonly indexed?: { readonly from: string; readonly by: string } | undefined;
}

/** A published table as it is kept. */
export interface KeptTable extends PublishedTable {
  /** The day on which it was read in. */
  readonly keptOn: string;
}

/** Monthly amount in euros (decimal text) of one step of a scale. */
export interface TableAmount {
  readonly scale: string;
  readonly step: number;
  readonly monthlyAmount: string;
}
