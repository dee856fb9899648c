import { z } from 'zod';
import { parseSettings, type ReadBeside, type ReadSettings } from '../../platform/config';
import { SYSTEM_PARTY } from '../../platform/database';
import { nameOfRole } from '../../platform/wording';
import { roleExistsOn, ROLES, type Role } from '../domain';
import type { Municipality } from './municipality';

const SIDES = { opdrachtnemer: 'contractor', opdrachtgever: 'client' } as const;
/** Roles by their Dutch names, as screens and documents have them. */
const ROLE_OF_NAME: ReadonlyMap<string, Role> = new Map(ROLES.map((role) => [nameOfRole(role), role]));
const PARTY_CODE = /^[a-z][a-z0-9-]{1,39}$/;

const text = z.string().trim().min(1, { error: 'mag niet leeg zijn' });
const names = z.union([text.transform((name) => [name]), z.array(text).min(1)], {
  error: 'moet de naam van een claim zijn, of een lijst van namen',
});

const mapped = z.strictObject({
  waarde: text,
  rol: z.string().transform((name, context): Role => {
    const role = ROLE_OF_NAME.get(name);
    if (role !== undefined) return role;
    const known = [...ROLE_OF_NAME.keys()].join(', ');
    context.addIssue(`moet een van deze rollen zijn: ${known}`);
    return z.NEVER;
  }),
});

const municipality = z.strictObject({
  partij: z.string().refine((code) => PARTY_CODE.test(code) && code !== SYSTEM_PARTY, {
    error: 'moet de code van een partij zijn, zoals ommen',
  }),
  naam: text,
  kant: z.enum(['opdrachtnemer', 'opdrachtgever'], {
    error: 'moet opdrachtnemer of opdrachtgever zijn',
  }),
  uitgever: z.url({ protocol: /^https?$/, error: 'moet een adres zijn als https://login.ommen.example' }),
  clientId: text,
  clientSecret: text.optional(),
  clientSecretBestand: text.optional(),
  scope: text.regex(/^(?:.* )?openid(?: .*)?$/, { error: 'moet openid bevatten' }).default('openid'),
  doelgroep: text.optional(),
  rolclaim: names,
  rollen: z.array(mapped).min(1, { error: 'moet minstens een rol bevatten' }),
});
type Item = z.output<typeof municipality>;

/** What a rule is held against: where a field is wrong by itself, anything may stand in its place. */
type Read = { readonly [Key in keyof Item]?: unknown };

interface Rule {
  readonly field: keyof Item;
  readonly mistake: string;
  readonly isBroken: (item: Read) => boolean;
}

/** Rules about more than one field, or about more than its form; checked as well when a field is wrong. */
const rulesFor = (readSecret: ReadBeside, isTrial: boolean): readonly Rule[] => [
  {
    field: 'clientSecret',
    mistake: 'geef clientSecret of clientSecretBestand, een van beide',
    isBroken: (item) => (item.clientSecret === undefined) === (item.clientSecretBestand === undefined),
  },
  {
    field: 'clientSecretBestand',
    mistake: 'dit bestand is niet te lezen of leeg',
    isBroken: ({ clientSecretBestand: file }) => typeof file === 'string' && !readSecret(file)?.trim(),
  },
  {
    field: 'uitgever',
    mistake: 'moet met https beginnen',
    isBroken: ({ uitgever }) =>
      typeof uitgever === 'string' && /^http:/i.test(uitgever) && !(isTrial && isOnThisMachine(uitgever)),
  },
  {
    field: 'doelgroep',
    mistake: 'moet anders zijn dan clientId; anders opent het bewijs van een persoon ook de interface',
    isBroken: ({ doelgroep, clientId }) => doelgroep !== undefined && doelgroep === clientId,
  },
  {
    field: 'rollen',
    mistake: 'een waarde staat er twee keer; de eerste zou tellen',
    isBroken: ({ rollen }) => hasTwice(fieldsOf(rollen, 'waarde')),
  },
  {
    field: 'rollen',
    mistake: 'een rol bestaat niet bij deze kant',
    isBroken: ({ rollen, kant }) => {
      const side = kant === 'opdrachtnemer' || kant === 'opdrachtgever' ? SIDES[kant] : undefined;
      const roles = ROLES.filter((role) => fieldsOf(rollen, 'rol').includes(role));
      return side !== undefined && roles.some((role) => !roleExistsOn(role, side));
    },
  },
];

/** Each municipality has a provider of its own, so that none can vouch for the people of another. */
const UNSHARED = ['partij', 'uitgever'] as const;

function mappingFor(readSecret: ReadBeside, isTrial: boolean) {
  const checked = rulesFor(readSecret, isTrial).reduce<z.ZodType<Item>>(
    (schema, { field, mistake, isBroken }) =>
      schema.refine((item: unknown) => typeof item !== 'object' || item === null || !isBroken(item), {
        path: [field],
        error: mistake,
        when: () => true,
      }),
    municipality,
  );
  const list = UNSHARED.reduce<z.ZodType<Item[]>>(
    (schema, field) =>
      schema.refine((items: unknown) => !hasTwice(fieldsOf(items, field)), {
        error: `elke gemeente heeft een eigen ${field}; een ervan staat er twee keer`,
        when: () => true,
      }),
    z.array(checked).min(1, { error: 'moet minstens een gemeente bevatten' }),
  );
  return z.strictObject({
    bestandssoort: z.literal('aanmelden/1', { error: 'moet aanmelden/1 zijn' }),
    gemeenten: list,
  });
}

/**
 * Reads the file that says how the people of each municipality sign in; all its mistakes at once, each with
 * its place. Only `isTrial` takes a provider on the machine itself over plain http.
 */
export function readMapping(
  content: string,
  readSecret: ReadBeside,
  isTrial: boolean,
): ReadSettings<readonly Municipality[]> {
  const read = parseSettings(content, mappingFor(readSecret, isTrial));
  return read.ok
    ? { ok: true, value: read.value.gemeenten.map((item) => toMunicipality(item, readSecret)) }
    : read;
}

function toMunicipality(item: Item, readSecret: ReadBeside): Municipality {
  const { clientSecret, clientSecretBestand: file = '' } = item;
  return {
    party: item.partij,
    name: item.naam,
    side: SIDES[item.kant],
    issuer: item.uitgever,
    clientId: item.clientId,
    clientSecret: clientSecret ?? readSecret(file)?.trim() ?? '',
    scope: item.scope,
    audience: item.doelgroep,
    rolesClaim: item.rolclaim,
    roles: item.rollen.map(({ waarde, rol }) => ({ value: waarde, role: rol })),
  };
}

function isOnThisMachine(address: string): boolean {
  return URL.canParse(address) && ['localhost', '127.0.0.1'].includes(new URL(address).hostname);
}

/** The texts of one field in a list of objects, as far as they are there. */
function fieldsOf(list: unknown, field: string): string[] {
  const items: readonly unknown[] = Array.isArray(list) ? list : [];
  return items.flatMap((item) => {
    const value: unknown = (item as Readonly<Record<string, unknown>> | null | undefined)?.[field];
    return typeof value === 'string' ? [value] : [];
  });
}

function hasTwice(values: readonly string[]): boolean {
  return new Set(values).size < values.length;
}
