import { GENERAL_PROBLEMS, type GeneralProblem } from '../general-problems';
import { NEEDS_VERSION } from '../if-match';
import { IDEMPOTENT } from '../idempotency.interceptor';
import { REFUSALS, type Problems } from './operation';
import type { Route } from './route-discovery';
import type { RouteInputs } from './route-inputs';

/** Refusals at the door, which people answers with a wording of its own. */
const AT_THE_DOOR: Problems = {
  'wrong-credentials': { status: 401, title: 'De accountnaam of het wachtwoord klopt niet.' },
  'form-not-ours': { status: 403, title: 'Dit formulier komt niet van deze website.' },
  'too-many-attempts': { status: 429, title: 'Er is te vaak een verkeerd wachtwoord ingevuld.' },
};

const ALWAYS: readonly GeneralProblem[] = ['malformed-request', 'internal-failure', 'unavailable'];

/** Every code with which a route may answer: those of any such request, and those of what it does. */
export function problemsOf(route: Route, inputs: RouteInputs, isPublic: boolean): Problems {
  const { path, method, handler } = route;
  const has = (mark: string): boolean => Reflect.getMetadata(mark, handler) === true;
  const hasInput = inputs.path !== undefined || inputs.query !== undefined || inputs.body !== undefined;
  const general: GeneralProblem[] = [
    ...ALWAYS,
    ...(hasInput ? (['invalid-input'] as const) : []),
    ...(method === 'get' ? [] : BODY),
    ...(path.includes(':') ? (['not-found'] as const) : []),
    ...(has(IDEMPOTENT) ? ONCE : []),
    ...(has(NEEDS_VERSION) ? (['if-match-missing', 'stale-version'] as const) : []),
  ];
  return {
    ...Object.fromEntries(general.map((code) => [code, GENERAL_PROBLEMS[code]])),
    ...(isPublic ? {} : problemsAtTheDoor(method)),
    ...((Reflect.getMetadata(REFUSALS, handler) ?? {}) as Problems),
  };
}

/** What someone may hear who is not signed in or may not do this. */
function problemsAtTheDoor(method: string): Problems {
  const { 'form-not-ours': notOurs, ...others } = AT_THE_DOOR;
  return {
    'not-signed-in': GENERAL_PROBLEMS['not-signed-in'],
    'not-permitted': GENERAL_PROBLEMS['not-permitted'],
    ...others,
    ...(method !== 'get' && notOurs && { 'form-not-ours': notOurs }),
  };
}

const BODY = [
  'invalid-input',
  'malformed-json',
  'malformed-text',
  'too-large',
  'unsupported-type',
] as const satisfies readonly GeneralProblem[];

const ONCE = [
  'idempotency-key-missing',
  'idempotency-key-reused',
  'idempotency-in-progress',
] as const satisfies readonly GeneralProblem[];
