import type { Config } from '../../platform/config';
import { loadSettings } from '../../platform/config';
import { readSecrets, type FileSecret } from './read-secrets';

/** Under this name Nest gives the secrets: `@Inject(FILE_SECRETS) secrets: FileSecrets`. */
export const FILE_SECRETS = Symbol('FILE_SECRETS');

/** By what servers are signed in on, by name. */
export type FileSecrets = ReadonlyMap<string, FileSecret>;

/** The secrets of the file that the settings name; none without one. Throws a ConfigError with all its mistakes. */
export function loadFileSecrets({ sftpSecrets: file }: Pick<Config, 'sftpSecrets'>): FileSecrets {
  const secrets = file === undefined ? [] : loadSettings('SFTP_SECRETS_FILE', file, readSecrets);
  return new Map(secrets.map((secret) => [secret.name, secret]));
}
