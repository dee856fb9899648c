import { loadSettings, type Config } from '../../platform/config';
import type { Municipality } from './municipality';
import { readMapping } from './read-mapping';

/** The municipalities of the mapping file; none without one. Throws a ConfigError with all its mistakes. */
export function loadMunicipalities({
  signInMapping: file,
  environment,
}: Pick<Config, 'signInMapping' | 'environment'>): readonly Municipality[] {
  if (file === undefined) return [];
  return loadSettings('SIGN_IN_MAPPING', file, (content, readSecret) =>
    readMapping(content, readSecret, environment !== 'production'),
  );
}
