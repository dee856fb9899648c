import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { isMailAddress } from './mail-address';
import { isWritableFolder } from './paths';
import { readEnvironment, type Environment } from './read-environment';
import { keptSessionSecret } from './session-secret';

/** How this process was told to run. */
export interface Config {
  readonly environment: 'development' | 'test' | 'production';
  readonly host: string;
  readonly port: number;
  /** Directory of everything a trial installation keeps, absolute. */
  readonly dataDir: string;
  /** The application role; absent means the embedded database. */
  readonly databaseUrl: string | undefined;
  /** The owner of the tables; absent means that another process migrates. */
  readonly databaseOwnerUrl: string | undefined;
  readonly redisUrl: string | undefined;
  /** How many pieces of due work this process does at the same time. */
  readonly workConcurrency: number;
  /** Where operators find probes and metrics; absent when they are not served. */
  readonly operations: { readonly host: string; readonly port: number } | undefined;
  /** Proxies whose word on the visitor's address is taken; otherwise all visitors behind one count as one. */
  readonly trustedProxies: readonly string[];
  /** Where visitors find this service, without a slash at the end; absent when only the machine itself does. */
  readonly publicUrl: string | undefined;
  /** By which server mail goes, and from which address; absent when none is sent. */
  readonly mail: { readonly url: string; readonly from: string } | undefined;
  /** Whether files, which may hold personal data, go to a mail server that offers no TLS. */
  readonly sendsFilesWithoutTls: boolean;
  /** The file that says by what servers are signed in on to deliver files, absolute. */
  readonly sftpSecrets: string | undefined;
  /** Where e-invoices are left for an access point on the Peppol network, absolute; absent without one. */
  readonly peppolFolder: string | undefined;
  /** The file that says how the people of each municipality sign in, absolute. */
  readonly signInMapping: string | undefined;
  readonly sessionSecret: string;
  /** Whether demonstration accounts exist. */
  readonly demo: boolean;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
}

/** Under this name Nest gives the settings: `@Inject(CONFIG) config: Config`. */
export const CONFIG = Symbol('CONFIG');

const SECRETS = ['DATABASE_URL', 'DATABASE_OWNER_URL', 'REDIS_URL', 'SMTP_URL', 'SESSION_SECRET'];
const SHORTEST_SECRET = 32;

const yesOrNo = z
  .enum(['true', 'false', '1', '0', 'ja', 'nee'], { error: 'moet true of false zijn' })
  .default('false')
  .transform((word) => ['true', '1', 'ja'].includes(word));

const address = (protocols: RegExp, example: string) =>
  z.url({ protocol: protocols, error: `moet een adres zijn als ${example}` }).optional();

/** An address, or a network as `10.0.0.0/8`. */
function isAddressOrNetwork(text: string): boolean {
  const [address = '', length, ...others] = text.split('/');
  const bits = { 0: -1, 4: 32, 6: 128 }[isIP(address) as 0 | 4 | 6];
  if (others.length > 0 || bits < 0) return false;
  return length === undefined || (/^\d{1,3}$/.test(length) && Number(length) <= bits);
}

const NOT_A_CONCURRENCY = { error: 'moet een heel getal van 1 tot en met 32 zijn' };
const MOST_CONCURRENCY = 32;

const NOT_A_PORT = { error: 'moet een poortnummer zijn' };

const portNumber = z.coerce.number(NOT_A_PORT).int(NOT_A_PORT).min(0, NOT_A_PORT).max(65_535, NOT_A_PORT);

const databaseAddress = address(/^postgres(ql)?$/, 'postgres://naam:wachtwoord@host:5432/slotsom');

const variables = z.object({
  NODE_ENV: z
    .enum(['development', 'test', 'production'], { error: 'moet development, test of production zijn' })
    .default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: portNumber.default(3_000),
  OPERATIONS_HOST: z.string().default('127.0.0.1'),
  OPERATIONS_PORT: portNumber.optional(),
  SLOTSOM_DATA_DIR: z.string().default('.slotsom'),
  DATABASE_URL: databaseAddress,
  DATABASE_OWNER_URL: databaseAddress,
  ALLOW_EMBEDDED_DATABASE: yesOrNo,
  REDIS_URL: address(/^rediss?$/, 'redis://host:6379'),
  WORK_CONCURRENCY: z.coerce
    .number(NOT_A_CONCURRENCY)
    .int(NOT_A_CONCURRENCY)
    .min(1, NOT_A_CONCURRENCY)
    .max(MOST_CONCURRENCY, NOT_A_CONCURRENCY)
    .default(4),
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((list) => list.split(',').map((one) => one.trim()))
    .transform((list) => list.filter((one) => one !== ''))
    .refine((list) => list.every(isAddressOrNetwork), {
      error: 'moet een lijst van adressen of netwerken zijn als 10.0.0.5, 10.1.0.0/16',
    }),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'moet een adres zijn als https://slotsom.example' })
    .refine((text) => !URL.canParse(text) || new URL(text).origin === text.replace(/\/$/, ''), {
      error: 'moet alleen een host zijn, zonder pad, als https://slotsom.example',
    })
    .transform((text) => text.replace(/\/$/, ''))
    .optional(),
  SMTP_URL: address(/^smtps?$/, 'smtps://naam:wachtwoord@host:465'),
  MAIL_FROM: z.email({ error: 'moet een mailadres zijn als slotsom@example.org' }).optional(),
  MAIL_FILES_WITHOUT_TLS: yesOrNo,
  SFTP_SECRETS_FILE: z.string().optional(),
  PEPPOL_DROP_FOLDER: z
    .string()
    .refine(isWritableFolder, { error: 'moet een map zijn waarin geschreven mag worden' })
    .optional(),
  SIGN_IN_MAPPING: z.string().optional(),
  SESSION_SECRET: z
    .string()
    .min(SHORTEST_SECRET, { error: `moet minstens ${SHORTEST_SECRET} tekens hebben` })
    .optional(),
  SLOTSOM_DEMO: yesOrNo,
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], {
      error: 'moet fatal, error, warn, info, debug of silent zijn',
    })
    .default('info'),
});

/** Every setting by its name, and which of them may be given as a file. */
export const SETTINGS = { all: Object.keys(variables.shape), alsoAsFile: SECRETS };

type Variables = z.output<typeof variables>;

interface Rule {
  readonly variable: keyof Variables;
  readonly message: string;
  readonly isBroken: (values: Partial<Variables>) => boolean;
}

const inProduction = ({ NODE_ENV }: Partial<Variables>): boolean => NODE_ENV === 'production';

/** Rules about more than one variable; checked as well when a variable is wrong by itself. */
const RULES: readonly Rule[] = [
  {
    variable: 'DATABASE_URL',
    message: 'is nodig naast DATABASE_OWNER_URL',
    isBroken: (values) => values.DATABASE_URL === undefined && values.DATABASE_OWNER_URL !== undefined,
  },
  {
    variable: 'DATABASE_URL',
    message: 'is verplicht in productie (of zet ALLOW_EMBEDDED_DATABASE=true)',
    // Beside an owner that is said already.
    isBroken: (values) =>
      inProduction(values) &&
      values.DATABASE_URL === undefined &&
      values.DATABASE_OWNER_URL === undefined &&
      values.ALLOW_EMBEDDED_DATABASE !== true,
  },
  {
    variable: 'SESSION_SECRET',
    message: 'is verplicht in productie',
    isBroken: (values) => inProduction(values) && values.SESSION_SECRET === undefined,
  },
  {
    variable: 'OPERATIONS_PORT',
    message: 'moet een andere poort zijn dan PORT: bezoekers mogen er niet bij',
    isBroken: ({ OPERATIONS_PORT, PORT }) => OPERATIONS_PORT !== 0 && OPERATIONS_PORT === PORT,
  },
  {
    variable: 'PUBLIC_URL',
    message: 'is nodig naast SIGN_IN_MAPPING',
    isBroken: (values) => values.SIGN_IN_MAPPING !== undefined && values.PUBLIC_URL === undefined,
  },
  {
    variable: 'PUBLIC_URL',
    message: 'moet in productie met https beginnen',
    isBroken: (values) => inProduction(values) && values.PUBLIC_URL?.startsWith('http:') === true,
  },
  {
    variable: 'PUBLIC_URL',
    message: 'is nodig naast SMTP_URL: mails verwijzen naar een pagina',
    isBroken: (values) => values.SMTP_URL !== undefined && values.PUBLIC_URL === undefined,
  },
  {
    variable: 'SMTP_URL',
    message:
      'mag na het vraagteken alleen tls.ca, tls.servername, name, authMethod en requireTLS=true hebben; TLS uitzetten of elk certificaat vertrouwen kan alleen met MAIL_FILES_WITHOUT_TLS=true',
    isBroken: ({ SMTP_URL, MAIL_FILES_WITHOUT_TLS }) =>
      SMTP_URL !== undefined &&
      // What is no address at all is told as that.
      URL.canParse(SMTP_URL) &&
      !isMailAddress(SMTP_URL, MAIL_FILES_WITHOUT_TLS === true),
  },
  {
    variable: 'MAIL_FROM',
    message: 'is nodig naast SMTP_URL',
    isBroken: (values) => values.SMTP_URL !== undefined && values.MAIL_FROM === undefined,
  },
  {
    variable: 'SLOTSOM_DEMO',
    message: 'kan niet samen met SIGN_IN_MAPPING',
    isBroken: (values) => values.SLOTSOM_DEMO === true && values.SIGN_IN_MAPPING !== undefined,
  },
  {
    variable: 'SLOTSOM_DEMO',
    message: 'mag niet aan staan in productie',
    isBroken: (values) => inProduction(values) && values.SLOTSOM_DEMO === true,
  },
];

const variablesTogether = RULES.reduce<z.ZodType<Variables>>(
  (schema, { variable, message, isBroken }) =>
    schema.refine((values) => !isBroken(values), { path: [variable], error: message, when: () => true }),
  variables,
);

function operationsOf({ OPERATIONS_HOST: host, OPERATIONS_PORT: port }: Variables): Config['operations'] {
  return port === undefined ? undefined : { host, port };
}

/** Reads the settings from the environment; throws a ConfigError that names every mistake. */
export function loadConfig(environment: Environment = process.env): Config {
  const values = readEnvironment(variablesTogether, environment, SECRETS);
  const dataDir = resolve(values.SLOTSOM_DATA_DIR);
  return {
    environment: values.NODE_ENV,
    host: values.HOST,
    port: values.PORT,
    dataDir,
    databaseUrl: values.DATABASE_URL,
    databaseOwnerUrl: values.DATABASE_OWNER_URL,
    redisUrl: values.REDIS_URL,
    workConcurrency: values.WORK_CONCURRENCY,
    operations: operationsOf(values),
    trustedProxies: values.TRUSTED_PROXIES,
    publicUrl: values.PUBLIC_URL,
    mail: values.SMTP_URL === undefined ? undefined : { url: values.SMTP_URL, from: values.MAIL_FROM ?? '' },
    sendsFilesWithoutTls: values.MAIL_FILES_WITHOUT_TLS,
    sftpSecrets: values.SFTP_SECRETS_FILE === undefined ? undefined : resolve(values.SFTP_SECRETS_FILE),
    peppolFolder: values.PEPPOL_DROP_FOLDER === undefined ? undefined : resolve(values.PEPPOL_DROP_FOLDER),
    signInMapping: values.SIGN_IN_MAPPING === undefined ? undefined : resolve(values.SIGN_IN_MAPPING),
    sessionSecret: values.SESSION_SECRET ?? keptSessionSecret(dataDir),
    demo: values.SLOTSOM_DEMO,
    logLevel: values.LOG_LEVEL,
  };
}
