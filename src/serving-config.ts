import { resolve } from 'node:path';
import { loadFileSecrets } from './delivery';
import { loadMunicipalities } from './people';
import { ConfigError, loadConfig, type Config, type Environment } from './platform/config';

/**
 * The settings of a process that serves or works. Throws a ConfigError with every mistake in them and in the files that
 * they name, so that nobody has to start it twice to hear the rest.
 */
export function loadServingConfig(environment: Environment = process.env): Config {
  const mistakes: string[] = [];
  const config = collecting(mistakes, () => loadConfig(environment));
  const isProduction = environment['NODE_ENV'] === 'production';
  collecting(mistakes, () => loadFileSecrets({ sftpSecrets: fileIn(environment, 'SFTP_SECRETS_FILE') }));
  collecting(mistakes, () =>
    loadMunicipalities({
      signInMapping: fileIn(environment, 'SIGN_IN_MAPPING'),
      environment: isProduction ? 'production' : 'development',
    }),
  );
  if (config === undefined || mistakes.length > 0) throw new ConfigError(mistakes);
  return config;
}

function collecting<T>(mistakes: string[], load: () => T): T | undefined {
  try {
    return load();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    mistakes.push(...error.mistakes);
    return undefined;
  }
}

function fileIn(environment: Environment, variable: string): string | undefined {
  const file = environment[variable] ?? '';
  return file === '' ? undefined : resolve(file);
}
