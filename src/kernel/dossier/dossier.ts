/** An act on a version of what one side puts to the other; acts are its history and never change. */
export interface DossierAct<Name extends string> {
  /** Its place among the acts on its version, from 1. */
  readonly number: number;
  readonly act: Name;
  readonly version: number;
  /** Identifier of the person, never a name. */
  readonly person: string;
  /** The question, the answer or the reason. */
  readonly text?: string;
}

export interface DossierVersion {
  readonly version: number;
  readonly writtenBy: string;
}

/** Everything that was written and done of one matter that both sides decide on, by version. */
export interface Dossier<Name extends string, Version extends DossierVersion> {
  readonly versions: readonly Version[];
  readonly acts: readonly DossierAct<Name>[];
}

/** How the latest version of a dossier stands. */
export interface DossierState<State extends string, Version extends DossierVersion> {
  readonly latest: Version;
  readonly state: State | 'draft';
  /** The newest version that the client agreed to; it counts while a later one waits. */
  readonly approved?: number;
  /** Why the client refused the latest version. */
  readonly reason?: string;
}
