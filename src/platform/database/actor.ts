/** On whose behalf the database is read or written. Row-level security decides by it. */
export interface Actor {
  /** Identifier of the person, never a name; it stays in the audit chain forever. */
  readonly person: string;
  /** Role in which the person acts. */
  readonly role: string;
  /** Code of the party the person works for, or `system`. */
  readonly party: string;
}

/** The party that sees the rows of all parties: background work and the sign-in itself. */
export const SYSTEM_PARTY = 'system';

/** The actor of a task that no person asked for; the task names itself, for the audit chain. */
export function systemActor(task: string): Actor {
  return { person: task, role: 'system', party: SYSTEM_PARTY };
}
