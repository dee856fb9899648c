import type { DocumentState, Permission } from './permission';
import { PERMISSIONS, type Action } from './permissions';
import type { Person } from './person';
import { roleExistsOn } from './role';

/** Why someone may not do something. Stable: the Dutch wording is looked up by it. */
export type RefusalCode = 'not-signed-in' | 'not-permitted' | 'not-in-this-state';

/** No, and the article or rule it rests on. */
export interface Refusal {
  readonly allowed: false;
  readonly code: RefusalCode;
  readonly action: Action;
  readonly article: string;
}

/** Yes; with `states` only for documents in one of them, without it for all. */
export interface Allowance {
  readonly allowed: true;
  readonly states?: readonly DocumentState[];
}

export type Verdict = Allowance | Refusal;

const ALLOWED: Allowance = { allowed: true };

/**
 * Whether a person may do something, by the permission table; with the state of a document also
 * whether with that one. Without a person only what is open to anyone.
 */
export function decide(person: Person | undefined, action: Action, state?: DocumentState): Verdict {
  const permission = PERMISSIONS[action];
  const refuse = (code: RefusalCode): Refusal => ({
    allowed: false,
    code,
    action,
    article: permission.article,
  });
  if ('openTo' in permission && permission.openTo === 'anyone') return ALLOWED;
  if (person === undefined) return refuse('not-signed-in');
  const allowance = roleExistsOn(person.role, person.side) ? allowanceOf(person, permission) : undefined;
  if (allowance === undefined) return refuse('not-permitted');
  const fits = state === undefined || allowance.states === undefined || allowance.states.includes(state);
  return fits ? allowance : refuse('not-in-this-state');
}

function allowanceOf(person: Person, permission: Permission): Allowance | undefined {
  if ('openTo' in permission) return ALLOWED;
  if (permission[person.side]?.includes(person.role) !== true) return undefined;
  const states = permission.states?.[person.side];
  return states === undefined ? ALLOWED : { allowed: true, states };
}
