export { CONFIG, loadConfig, SETTINGS, type Config } from './config';
export { ConfigError } from './config-error';
export type { Environment } from './read-environment';
export { loadSettings, parseSettings, type ReadBeside, type ReadSettings } from './settings-file';
export { projectRoot } from './project-root';
export { sendsMail } from './sends-mail';
