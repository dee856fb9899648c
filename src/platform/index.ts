export { openDatabase, type OpenedDatabase } from './open-database';
export { PlatformModule, type PlatformOptions } from './platform.module';
