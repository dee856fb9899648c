import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ConfigError } from './config-error';

/** The variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads variables by a schema. A variable named in `secrets` may also be given as a file, in
 * `<NAME>_FILE`. An empty variable counts as absent. Throws a ConfigError with all mistakes.
 */
export function readEnvironment<Shape extends z.ZodType>(
  schema: Shape,
  environment: Environment,
  secrets: readonly string[] = [],
): z.output<Shape> {
  const mistakes: string[] = [];
  const values = withSecretFiles(environment, secrets, (mistake) => mistakes.push(mistake));
  const result = schema.safeParse(values, { error: dutch });
  if (!result.success) {
    mistakes.push(...result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  }
  if (!result.success || mistakes.length > 0) {
    throw new ConfigError(mistakes);
  }
  return result.data;
}

const dutch = z.locales.nl().localeError;

function withSecretFiles(
  environment: Environment,
  secrets: readonly string[],
  report: (mistake: string) => void,
): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    if (value !== undefined && value !== '') {
      values[name] = value;
    }
  }
  for (const name of secrets) {
    const file = values[`${name}_FILE`];
    if (file !== undefined && values[name] !== undefined) {
      report(`${name}: geef ${name} of ${name}_FILE, niet allebei`);
    } else if (file !== undefined) {
      readSecret(name, file, values, report);
    }
  }
  return values;
}

function readSecret(
  name: string,
  file: string,
  values: Record<string, string>,
  report: (mistake: string) => void,
): void {
  try {
    values[name] = readFileSync(file, 'utf8').trim();
  } catch {
    report(`${name}_FILE: het bestand ${file} is niet te lezen`);
  }
}
