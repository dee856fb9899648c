export { readScenario } from './read-scenario';
export { SCENARIO_FORMAT } from './scenario';
export { settleScenario } from './settle-scenario';
export { writeResult } from './write-result';
