import type { Person } from '../domain';

/** What someone fills in to sign in. */
export interface Credentials {
  readonly account: string;
  readonly password: string;
}

/** The accounts that anyone may try; only a demonstration has them. */
export interface Demonstration {
  readonly password: string;
  readonly accounts: readonly { readonly account: string; readonly person: Person }[];
}

/**
 * The one place that says who someone is: the accounts of a demonstration, or the providers of municipalities.
 * Nothing else knows where persons come from.
 */
export interface SignInPort {
  /** Who vouches for the persons. A session ends when the service is started with another issuer. */
  readonly issuer: string;
  /** What the sign-in page shows to try with; undefined when the accounts are real. */
  readonly demonstration: Demonstration | undefined;
  /** The municipalities whose people sign in with their own provider. */
  readonly municipalities: readonly { readonly party: string; readonly name: string }[];
  /** The person of these credentials; undefined when they are wrong. */
  identify(credentials: Credentials): Promise<Person | undefined>;
}

export const SIGN_IN = Symbol('SignInPort');
