import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ConfigError, type Config } from '../../platform/config';
import type { Municipality } from './municipality';
import { readMapping } from './read-mapping';

/** The municipalities of the mapping file; none without one. Throws a ConfigError with all its mistakes. */
export function loadMunicipalities({
  signInMapping: file,
  environment,
}: Pick<Config, 'signInMapping' | 'environment'>): readonly Municipality[] {
  if (file === undefined) return [];
  const content = textOf(file);
  if (content === undefined) throw new ConfigError([`SIGN_IN_MAPPING: het bestand ${file} is niet te lezen`]);
  const read = readMapping(
    content,
    (secret) => textOf(resolve(dirname(file), secret)),
    environment !== 'production',
  );
  if (read.ok) return read.municipalities;
  throw new ConfigError(read.mistakes.map((mistake) => `SIGN_IN_MAPPING: ${mistake}`));
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
