export { decide, type Allowance, type Refusal, type RefusalCode, type Verdict } from './decide';
export { DAYS_AWAY, removableFrom, type KnownPerson, type Link } from './known-person';
export type { DocumentState, Permission } from './permission';
export { ACTIONS, PERMISSIONS, type Action } from './permissions';
export { readPerson, type Person, type PersonRecord } from './person';
export { ROLES, roleExistsOn, SIDES, type Role, type Side } from './role';
