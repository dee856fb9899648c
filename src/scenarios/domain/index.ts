export { readScenario } from './read-scenario';
export { settleScenario } from './settle-scenario';
export { writeResult } from './write-result';
