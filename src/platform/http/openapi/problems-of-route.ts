import { GENERAL_PROBLEMS, type GeneralProblem } from '../general-problems';
import { NEEDS_VERSION } from '../if-match';
import { IDEMPOTENT } from '../idempotency.interceptor';
import { REFUSALS, type Problems } from './operation';
import type { Route } from './route-discovery';
import type { RouteInputs } from './route-inputs';

/** What people says of a route: under this name, in the words of the description. */
export const PERMISSION_NOTES = 'slotsom:permission-notes';

/** As the description shows it. */
export interface PermissionNotes {
  readonly actie: string;
  readonly grondslag: string;
  readonly rollen?: Readonly<Record<string, readonly string[]>>;
  readonly hoogstensPerKwartier?: number;
}

/** Refusals at the door, which people answers with a wording of its own. */
const AT_THE_DOOR: Problems = {
  'wrong-credentials': { status: 401, title: 'De accountnaam of het wachtwoord klopt niet.' },
  'wrong-token': { status: 401, title: 'Het toegangsbewijs klopt niet.' },
  'no-role': { status: 403, title: 'Dit account heeft geen rol in Slotsom.' },
  'provider-unreachable': { status: 503, title: 'De aanmeldvoorziening van de gemeente antwoordt niet.' },
  'form-not-ours': { status: 403, title: 'Dit formulier komt niet van deze website.' },
  'too-many-attempts': { status: 429, title: 'Er is te vaak een verkeerd wachtwoord ingevuld.' },
  'too-many-acts': { status: 429, title: 'Dit is in een kwartier te vaak gedaan.' },
};

const ALWAYS: readonly GeneralProblem[] = [
  'malformed-request',
  'internal-failure',
  'busy',
  'unavailable',
  'saving-unknown',
];

/** Every code with which a route may answer: those of any such request, and those of what it does. */
export function problemsOf(
  route: Route,
  inputs: RouteInputs,
  permission: PermissionNotes | undefined,
): Problems {
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
    ...(permission && problemsAtTheDoor(method, permission)),
    ...((Reflect.getMetadata(REFUSALS, handler) ?? {}) as Problems),
  };
}

/** What someone may hear who is not signed in or may not do this. */
function problemsAtTheDoor(method: string, { hoogstensPerKwartier: most }: PermissionNotes): Problems {
  const { 'form-not-ours': notOurs, 'too-many-acts': tooMany, ...others } = AT_THE_DOOR;
  return {
    'not-signed-in': GENERAL_PROBLEMS['not-signed-in'],
    'not-permitted': GENERAL_PROBLEMS['not-permitted'],
    ...others,
    ...(method !== 'get' && notOurs && { 'form-not-ours': notOurs }),
    ...(method !== 'get' && most !== undefined && tooMany && { 'too-many-acts': tooMany }),
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
  'idempotency-answer-lost',
] as const satisfies readonly GeneralProblem[];
