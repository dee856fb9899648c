import { addDays, type LocalDate } from '../../kernel/time';

/** Someone of a municipality, as its administrator sees them: by function and number, never by name. */
export interface KnownPerson {
  readonly id: string;
  readonly displayName: string;
  /** How many sessions are open. */
  readonly sessions: number;
  /** What ties the number to an account of the provider; undefined in a demonstration and once it was removed. */
  readonly link: Link | undefined;
}

/** Civil dates: when someone first came here, and last. */
export interface Link {
  readonly knownSince: LocalDate;
  readonly lastSeenOn: LocalDate;
}

/**
 * So many days someone must have been away before the link is removed. Who comes back afterwards gets a new
 * number and counts as someone else, so whatever they prepared must have been decided on by then (DVO 3.3).
 */
export const DAYS_AWAY = 90;

/** The first day on which a link may be removed. */
export function removableFrom({ lastSeenOn }: Link): LocalDate {
  return addDays(lastSeenOn, DAYS_AWAY);
}
