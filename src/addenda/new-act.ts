import type { LocalDate } from '../kernel/time';
import type { AddendumDossier, AddendumFile, WrittenVersion } from './addendum-rows';
import { versionOf } from './version-of';
import { versionFor, type AddendumActName, type AddendumState } from './domain';

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

/** An addendum with how it stands, and the version that an act is about. */
export interface Standing {
  readonly dossier: AddendumDossier;
  readonly state: AddendumState;
  readonly version: WrittenVersion;
}

export function standingFor(dossier: AddendumDossier, state: AddendumState, act: AddendumActName): Standing {
  return { dossier, state, version: versionOf(dossier, versionFor(act, state).version) };
}
