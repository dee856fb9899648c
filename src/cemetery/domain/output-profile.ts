/** What a line of the billing file can say, in the order of the default profile. */
export const OUTPUT_FIELDS = [
  'lineNumber',
  'itemId',
  'dossier',
  'serviceDate',
  'cemetery',
  'graveNumber',
  'graveType',
  'article',
  'description',
  'quantity',
  'tariff',
  'amount',
  'rightFrom',
  'rightTo',
  'debtorKind',
  'debtorNumber',
  'name',
  'address',
  'postcode',
  'place',
  'country',
  'registration',
  'costCentre',
  'costType',
  'bookingKey',
  'taakveld',
  'vatCode',
  'ordinanceArticle',
  'corrects',
] as const;
export type OutputField = (typeof OUTPUT_FIELDS)[number];

/** A column of the file; its length when every column has a fixed one. */
export interface OutputColumn {
  readonly field: OutputField;
  readonly length?: number;
}

/** How the client's bookkeeping wants the file. A version is never changed; a better one gets the next number. */
export interface OutputProfile {
  /** Absent when every column has a fixed length. */
  readonly separator?: ';' | ',' | '\t' | '|';
  readonly encoding: 'utf-8' | 'windows-1252';
  readonly byteOrderMark: boolean;
  readonly lineEnd: '\r\n' | '\n';
  readonly decimalMark: ',' | '.';
  readonly dates: 'dd-mm-jjjj' | 'jjjj-mm-dd' | 'jjjjmmdd';
  /** Whether lines begin with their kind: H, R or T. */
  readonly recordKinds: boolean;
  readonly header: boolean;
  readonly trailer: boolean;
  /** How a correction writes its quantity; below zero it times the tariff is its amount, as in any other line. */
  readonly correctionQuantity: 'above-zero' | 'below-zero';
  readonly columns: readonly OutputColumn[];
}
