import type { Person } from '../domain';

/** Someone who is signed in. */
export interface Session {
  readonly person: Person;
  /** The secret that every form of this session carries, so that no other site can send one. */
  readonly formToken: string;
}
