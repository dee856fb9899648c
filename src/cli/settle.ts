import type { Writable } from 'node:stream';
import { settleScenario, writeResult } from '../scenarios/domain';
import { readScenarioFile, refuseFile } from './read-scenario-file';

/**
 * Settles a scenario file without a database and writes the result as JSON.
 * Answers the exit code: 0, or 2 when the scenario is refused; then every fault stands on `errors`,
 * one a line: path, code and what to do.
 */
export function settleFile(path: string, output: Writable, errors: Writable): number {
  const scenario = readScenarioFile(path);
  if (!scenario.ok) return refuseFile(scenario.faults, errors);
  const settled = settleScenario(scenario.value);
  if (!settled.ok) return refuseFile(settled.faults, errors);
  output.write(`${JSON.stringify(writeResult(settled.value), undefined, 1)}\n`);
  return 0;
}
