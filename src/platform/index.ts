export { openDatabase, type OpenedDatabase } from './open-database';
export { START_OPTIONS } from './logging';
export { runProgram } from './run-program';
export { PlatformModule, type PlatformOptions } from './platform.module';
