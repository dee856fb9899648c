import type { LocalDate } from '../kernel/time';
import type { AddendumDossier, AddendumFile } from './addendum-rows';
import type { AddendumActName, AddendumState } from './domain';

/** What someone does with an addendum. */
export interface NewAct {
  readonly act: AddendumActName;
  /** The question, the answer or the reason. */
  readonly text?: string | undefined;
  /** The day of a consent on paper, or of completion. */
  readonly day?: LocalDate | undefined;
  /** The entries of a calamity whose costs are offered, in the order in which they are to be agreed. */
  readonly entries?: readonly string[] | undefined;
  /** The consent on paper. */
  readonly file?: AddendumFile | undefined;
  /** The fingerprint of what was seen; for acts that decide. */
  readonly seen?: string | undefined;
}

/** An addendum with how it stands. */
export interface Standing {
  readonly dossier: AddendumDossier;
  readonly state: AddendumState;
}
