import { ROLES, roleExistsOn, SIDES, type Role, type Side } from './role';

/** Someone who has signed in. Known by function: the display name is one, not the name of a human. */
export interface Person {
  /** Stays the same forever; the audit chain keeps it. */
  readonly id: string;
  /** "Financieel medewerker (Twenterand)". */
  readonly displayName: string;
  readonly role: Role;
  readonly side: Side;
  /** Code of the party the person works for; `system` on the side of the service itself. */
  readonly party: string;
}

/** A person as some other place wrote it down: role and side are still any text. */
export type PersonRecord = Readonly<Record<keyof Person, string>>;

/** The party of the side `system`. It sees the rows of all parties, so nobody else may carry its code. */
const SYSTEM_PARTY = 'system';

/** The person of a record; undefined when role, side and party do not go together. */
export function readPerson(record: PersonRecord): Person | undefined {
  const role = ROLES.find((known) => known === record.role);
  const side = SIDES.find((known) => known === record.side);
  if (role === undefined || side === undefined || !roleExistsOn(role, side)) return undefined;
  if (record.party === '' || (record.party === SYSTEM_PARTY) !== (side === 'system')) return undefined;
  return { id: record.id, displayName: record.displayName, role, side, party: record.party };
}
