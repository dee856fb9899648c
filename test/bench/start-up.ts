import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { elapsedOf, medians, type Measurement } from './measure';

const COMMAND = join(__dirname, '../../bin/slotsom.cjs');
const SCENARIO = join(__dirname, '../scenarios/01-plain-month/scenario.json');

const node = (...args: readonly string[]): string =>
  execFileSync(process.execPath, [...args], { encoding: 'utf8' });

/** The command line as a whole process, from nothing to its result, beside Node that does nothing. */
export const startUp: Measurement = {
  name: 'start-up',
  measure: async () => [
    {
      work: 'slotsom settle, plain month, whole process, elapsed; node -e 0',
      ...(await medians(
        elapsedOf(() => node(COMMAND, 'settle', SCENARIO)),
        elapsedOf(() => node('-e', '0')),
      )),
      bound: { underMilliseconds: 500 },
    },
  ],
};
