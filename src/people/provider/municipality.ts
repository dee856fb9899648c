import type { Role, Side } from '../domain';

/** Where the people of a municipality sign in, and what they are here. */
export interface Municipality {
  /** Code of the party. Whoever its provider vouches for works for this party and no other. */
  readonly party: string;
  /** "Twenterand", as screens name it. */
  readonly name: string;
  readonly side: Exclude<Side, 'system'>;
  /** The provider, exactly as it names itself. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What is asked of the provider: `openid`, and whatever makes it tell the roles. */
  readonly scope: string;
  /** For whom access tokens of programs are made; without it programs cannot sign in. */
  readonly audience: string | undefined;
  /** The claim that tells the roles: its name, after the names of the objects it stands in. */
  readonly rolesClaim: readonly string[];
  /** Which value of the claim gives which role. The first that someone has counts. */
  readonly roles: readonly MappedRole[];
}

export interface MappedRole {
  readonly value: string;
  readonly role: Role;
}

/** Under this name Nest gives all municipalities of the mapping; none without a mapping. */
export const MUNICIPALITIES = Symbol('MUNICIPALITIES');

/** The role of someone by the claims of the provider; undefined when none of them is mapped. */
export function roleIn({ rolesClaim, roles }: Municipality, claims: object): Role | undefined {
  const values = textsOf(rolesClaim.reduce(partOf, claims));
  return roles.find(({ value }) => values.includes(value))?.role;
}

function partOf(value: unknown, name: string): unknown {
  const isObject = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
  return isObject ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

/** Providers send one role as a text and several as a list. */
function textsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
