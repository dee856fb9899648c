export { CONFIG, loadConfig, type Config } from './config';
export { ConfigError } from './config-error';
export { readEnvironment, type Environment } from './read-environment';
export { projectRoot } from './project-root';
