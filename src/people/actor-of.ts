import type { Actor } from '../platform/database';
import type { Person } from './domain';

/** On whose behalf the database is read and written when this person asks. */
export function actorOf({ id, role, party }: Person): Actor {
  return { person: id, role, party };
}
