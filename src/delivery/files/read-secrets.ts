import { z } from 'zod';
import { parseSettings, type ReadBeside, type ReadSettings } from '../../platform/config';

/** By what the sender signs in on a server, and on which; what it is never leaves the process. */
export interface FileSecret {
  readonly name: string;
  /** The one server that it is shown to, whoever sets up a channel. */
  readonly host: string;
  readonly signIn: {
    readonly password?: string;
    readonly privateKey?: string;
    readonly passphrase?: string;
  };
}

const KIND = 'sftp-geheimen/1';
const PRIVATE_KEY = /^-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/;

const text = z.string().trim().min(1, { error: 'mag niet leeg zijn' });
const secret = z.strictObject({
  naam: z
    .string()
    .regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/, { error: 'moet een naam zijn als ommen-financien' }),
  server: text,
  wachtwoordBestand: text.optional(),
  sleutelBestand: text.optional(),
  wachtzinBestand: text.optional(),
});
type Item = z.output<typeof secret>;
type Read = Readonly<Partial<Record<keyof Item, unknown>>>;

interface Rule {
  readonly field: keyof Item;
  readonly mistake: string;
  readonly isBroken: (item: Read) => boolean;
}

/** Rules about more than the form of a field; checked as well when a field is wrong. */
const rulesFor = (readBeside: ReadBeside): readonly Rule[] => [
  {
    field: 'wachtwoordBestand',
    mistake: 'geef wachtwoordBestand of sleutelBestand, een van beide',
    isBroken: (item) => (item.wachtwoordBestand === undefined) === (item.sleutelBestand === undefined),
  },
  {
    field: 'wachtzinBestand',
    mistake: 'hoort alleen bij een sleutelBestand',
    isBroken: (item) => item.wachtzinBestand !== undefined && item.sleutelBestand === undefined,
  },
  ...(['wachtwoordBestand', 'sleutelBestand', 'wachtzinBestand'] as const).map((field) => ({
    field,
    mistake: 'dit bestand is niet te lezen of leeg',
    isBroken: ({ [field]: file }: Read) => typeof file === 'string' && !readBeside(file)?.trim(),
  })),
  {
    field: 'sleutelBestand',
    mistake: 'dit bestand is geen privésleutel',
    isBroken: ({ sleutelBestand: file }) => {
      const key = typeof file === 'string' ? readBeside(file)?.trim() : undefined;
      return key !== undefined && key !== '' && !PRIVATE_KEY.test(key);
    },
  },
];

/** Reads the file that says by what servers are signed in on; all its mistakes at once, each with its place. */
export function readSecrets(content: string, readBeside: ReadBeside): ReadSettings<readonly FileSecret[]> {
  const read = parseSettings(content, fileFor(readBeside));
  return read.ok ? { ok: true, value: read.value.geheimen.map((item) => toSecret(item, readBeside)) } : read;
}

function fileFor(readBeside: ReadBeside) {
  const checked = rulesFor(readBeside).reduce<z.ZodType<Item>>(
    (schema, { field, mistake, isBroken }) =>
      schema.refine((item: unknown) => typeof item !== 'object' || item === null || !isBroken(item), {
        path: [field],
        error: mistake,
        when: () => true,
      }),
    secret,
  );
  return z.strictObject({
    bestandssoort: z.literal(KIND, { error: `moet ${KIND} zijn` }),
    geheimen: z
      .array(checked)
      .refine((items: readonly Read[]) => new Set(items.map(nameOf)).size === items.length, {
        error: 'een naam staat er twee keer',
        when: ({ value }) => Array.isArray(value),
      }),
  });
}

function nameOf(item: Read | null): unknown {
  return item?.naam ?? item;
}

function toSecret(item: Item, readBeside: ReadBeside): FileSecret {
  const read = (file: string | undefined): string | undefined => file && readBeside(file)?.trim();
  const [password, privateKey] = [read(item.wachtwoordBestand), read(item.sleutelBestand)];
  const passphrase = read(item.wachtzinBestand);
  return {
    ...{ name: item.naam, host: item.server },
    signIn: {
      ...(password !== undefined && { password }),
      // A key ends with a line end.
      ...(privateKey !== undefined && { privateKey: `${privateKey}\n` }),
      ...(passphrase !== undefined && { passphrase }),
    },
  };
}
