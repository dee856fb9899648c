import type { Instant } from '../platform/clock';
import type { AddendumAct, AddendumHistory, AddendumVersion, EntrySort, Proposal } from './domain';

/** A version as it was written. */
export interface WrittenVersion extends AddendumVersion {
  readonly proposal: Proposal;
  readonly writtenRole: string;
  readonly writtenAt: Instant;
}

/** An act with who did it, when, and what it led to. */
export interface DoneAct extends AddendumAct {
  readonly role: string;
  readonly party: string;
  readonly doneAt: Instant;
  readonly fileId?: string;
  readonly seen?: string;
  /** First position of the recording that it led to. */
  readonly firstPosition?: number;
}

/** Everything that was written and done of one addendum. */
export interface AddendumDossier extends AddendumHistory {
  readonly versions: readonly WrittenVersion[];
  readonly acts: readonly DoneAct[];
}

export type MediaType = 'application/pdf' | 'image/jpeg' | 'image/png';

/** A proof or a consent on paper, as it was sent. */
export interface AddendumFile {
  readonly fileId: string;
  readonly fileName: string;
  readonly mediaType: MediaType;
  readonly content: Buffer;
  /** SHA-256 (hex) of the content. */
  readonly digest: string;
  readonly addedAt: Instant;
}

/** What of an entry does not count in the rules: its sort, description, proof and writer. */
export interface EntryRow {
  readonly entryId: string;
  /** The fact by which it counts: itself, or the one that confirmed it. */
  readonly factId: string;
  readonly addendum: string;
  readonly sort: EntrySort;
  readonly description: string;
  readonly fileId: string | null;
  readonly writtenBy: string;
  readonly writtenAt: Instant;
  readonly confirmedBy: string | null;
}
