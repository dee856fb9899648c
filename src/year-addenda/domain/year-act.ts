import type { Dossier, DossierAct, DossierVersion } from '../../kernel/dossier';

/** What is done with a year addendum, each by one side; the acts of a year are its history. */
const SIDES = {
  submit: 'contractor',
  answer: 'contractor',
  withdraw: 'contractor',
  ask: 'client',
  approve: 'client',
  refuse: 'client',
} as const;

export type YearActName = keyof typeof SIDES;

/** Whether the contractor did an act, or the client. */
export function isByContractor({ act }: { readonly act: YearActName }): boolean {
  return SIDES[act] === 'contractor';
}

/** An act that was done; submitting is the consent of the contractor. */
export type YearAct = DossierAct<YearActName>;

export interface YearVersion extends DossierVersion {
  /** SHA-256 (hex) of what was written. */
  readonly fingerprint: string;
  /** What was put to the client, once it was. */
  readonly offer?: YearOffer;
}

/** What makes a version one to agree to. */
export interface YearOffer {
  /** SHA-256 (hex) of the addendum with what it changes and what it rests on: consent is to this and nothing else. */
  readonly fingerprint: string;
}

/** Everything that happened to the addendum of a year, by version; a side sees what was put to it. */
export interface YearHistory extends Dossier<YearActName, YearVersion> {
  readonly year: number;
}
