import type { Dossier, DossierAct, DossierVersion } from '../../kernel/dossier';

/** What is done with a quarterly report, each by one side; the acts of a report are its history. */
const SIDES = {
  submit: 'contractor',
  answer: 'contractor',
  withdraw: 'contractor',
  comment: 'client',
  fix: 'client',
} as const;

export type ReportActName = keyof typeof SIDES;

/** Whether the contractor did an act, or the client. */
export function isByContractor({ act }: { readonly act: ReportActName }): boolean {
  return SIDES[act] === 'contractor';
}

/** An act that was done; a comment or an answer is on one section. */
export interface ReportAct extends DossierAct<ReportActName> {
  readonly section?: string;
}

export interface ReportVersion extends DossierVersion {
  /** What was put to the client, once it was. */
  readonly offer?: ReportOffer;
}

/** What makes a version one to fix. */
export interface ReportOffer {
  /** SHA-256 (hex) of the whole report as it was put to the client. */
  readonly fingerprint: string;
}

/** Everything that happened to the report of a quarter, by version; a side sees what was put to it. */
export type ReportHistory = Dossier<ReportActName, ReportVersion>;
