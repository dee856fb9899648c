import type { Dossier, DossierAct, DossierVersion } from '../../kernel/dossier';

/** What is done with an advice note, each by one side; the acts of a note are its history. */
const ACTS = {
  submit: { side: 'contractor' },
  answer: { side: 'contractor' },
  withdraw: { side: 'contractor' },
  'decide-within': { side: 'contractor' },
  ask: { side: 'client' },
  approve: { side: 'client' },
  refuse: { side: 'client' },
} as const satisfies Readonly<Record<string, { readonly side: 'contractor' | 'client' }>>;

export type NoteActName = keyof typeof ACTS;

/** Whether the contractor did an act, or the client. */
export function isByContractor({ act }: Pick<NoteAct, 'act'>): boolean {
  return ACTS[act].side === 'contractor';
}

/** An act that was done. */
export type NoteAct = DossierAct<NoteActName>;

export interface NoteVersion extends DossierVersion {
  /** SHA-256 (hex) of what was written. */
  readonly fingerprint: string;
  /** What was put to the client, once it was. */
  readonly offer?: NoteOffer;
}

/** What makes a version one to decide on. */
export interface NoteOffer {
  /** SHA-256 (hex) of the note with its effect: a decision is of this and of nothing else. */
  readonly fingerprint: string;
  /** Who of the client decides on it, by the policy of the day on which it was put to the client. */
  readonly decider: 'municipal-secretary' | 'regisseur';
}

/** Everything that happened to one advice note, by version; a side sees what was put to it. */
export interface NoteHistory extends Dossier<NoteActName, NoteVersion> {
  readonly note: string;
}
