import { readFileSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { failure, type Fault, type Outcome } from '../kernel/fault/fault';
import { wordFault } from '../platform/wording';
import { readScenario } from '../scenarios/domain';

const REFUSED = 2;
const STANDARD_INPUT = 0;

/** Reads a scenario file, or standard input; answers every fault in it. */
export function readScenarioFile(path: string): ReturnType<typeof readScenario> {
  const text = readText(path);
  if (text === undefined) return failure([{ path, code: 'unreadable-file' }]);
  const json = parse(text);
  return json.ok ? readScenario(json.value) : failure([{ path, code: 'not-json' }]);
}

/** Writes every fault on a line: path, code and what to do. Answers the exit code. */
export function refuseFile(faults: readonly Fault[], errors: Writable): number {
  for (const fault of faults) errors.write(`${fault.path || '.'}: ${fault.code}: ${wordFault(fault)}\n`);
  return REFUSED;
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path === '-' ? STANDARD_INPUT : path, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
}

function parse(text: string): Outcome<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    if (error instanceof SyntaxError) return failure([]);
    throw error;
  }
}
