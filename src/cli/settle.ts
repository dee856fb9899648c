import { readFileSync } from 'node:fs';
import type { Writable } from 'node:stream';
import type { Fault } from '../kernel/fault/fault';
import { wordFault } from '../platform/wording';
import { readScenario, settleScenario, writeResult } from '../scenarios/domain';

const REFUSED = 2;
const STANDARD_INPUT = 0;

/**
 * Settles a scenario file without a database and writes the result as JSON.
 * Answers the exit code: 0, or 2 when the scenario is refused; then every fault stands on `errors`,
 * one a line: path, code and what to do.
 */
export function settleFile(path: string, output: Writable, errors: Writable): number {
  const text = readText(path);
  if (text === undefined) return refuse([{ path, code: 'unreadable-file' }], errors);
  const json = parse(text);
  if (json instanceof SyntaxError) return refuse([{ path, code: 'not-json' }], errors);
  const scenario = readScenario(json);
  if (!scenario.ok) return refuse(scenario.faults, errors);
  const settled = settleScenario(scenario.value);
  if (!settled.ok) return refuse(settled.faults, errors);
  output.write(`${JSON.stringify(writeResult(settled.value), undefined, 1)}\n`);
  return 0;
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path === '-' ? STANDARD_INPUT : path, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return error;
    throw error;
  }
}

function refuse(faults: readonly Fault[], errors: Writable): number {
  for (const fault of faults) errors.write(`${fault.path || '.'}: ${fault.code}: ${wordFault(fault)}\n`);
  return REFUSED;
}
