import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseDocument, type YAMLParseError } from 'yaml';
import { z } from 'zod';
import { ConfigError } from './config-error';

/** Reads a file beside a settings file, such as one with a secret; undefined when it cannot be read. */
export type ReadBeside = (file: string) => string | undefined;

/** What a settings file says, or every mistake in it with its place. */
export type ReadSettings<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly mistakes: readonly string[] };

/** Reads the text of a settings file in YAML by a schema; a mistake never repeats what the file says. */
export function parseSettings<T>(content: string, schema: z.ZodType<T>): ReadSettings<T> {
  const document = parseDocument(content, { schema: 'failsafe' });
  if (document.errors.length > 0) return { ok: false, mistakes: document.errors.map(notYaml) };
  const read = schema.safeParse(document.toJS(), { error: sayWhatIsWrong });
  return read.success
    ? { ok: true, value: read.data }
    : { ok: false, mistakes: read.error.issues.map(({ path, message }) => at(path, message)) };
}

const dutch = z.locales.nl().localeError;

const KINDS: Readonly<Record<string, string>> = {
  string: 'moet een tekst zijn',
  array: 'moet een lijst zijn',
  object: 'moet sleutels met waarden bevatten',
};

/** What zod says itself names its own kinds of things, not those of a file. */
const sayWhatIsWrong: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'unrecognized_keys') return `onbekende sleutel: ${issue.keys.join(', ')}`;
  if (issue.code !== 'invalid_type') return dutch(issue);
  return issue.input === undefined ? 'ontbreekt' : (KINDS[issue.expected] ?? dutch(issue));
};

/** Reads the file that a variable names; throws a ConfigError with all its mistakes. */
export function loadSettings<T>(
  variable: string,
  file: string,
  read: (content: string, readBeside: ReadBeside) => ReadSettings<T>,
): T {
  const content = textOf(file);
  if (content === undefined) throw new ConfigError([`${variable}: het bestand ${file} is niet te lezen`]);
  const settings = read(content, (beside) => textOf(resolve(dirname(file), beside)));
  if (settings.ok) return settings.value;
  throw new ConfigError(settings.mistakes.map((mistake) => `${variable}: ${mistake}`));
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Only the place: the message of the library shows the line, which may hold a secret. */
function notYaml({ linePos }: YAMLParseError): string {
  const [start] = linePos ?? [undefined];
  return `geen YAML: regel ${start?.line ?? 1}, teken ${start?.col ?? 1}`;
}

/** `gemeenten[0].rollen[1].rol: …` */
function at(path: readonly PropertyKey[], message: string): string {
  const place = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return `${place.replace(/^\./, '') || 'bestand'}: ${message}`;
}
