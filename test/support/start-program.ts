import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A second process of a test. */
export interface Program {
  readonly child: ChildProcess;
  /** The first line it writes. */
  firstLine(): Promise<string>;
  /** Kills it without warning and waits until it has gone. */
  kill(): Promise<void>;
}

/** Starts a program of `test/support/programs`. */
export function startProgram(name: string, args: readonly string[]): Program {
  const hook = join(__dirname, 'run-typescript.cjs');
  const program = join(__dirname, 'programs', `${name}.ts`);
  const child = spawn(process.execPath, ['--require', hook, program, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  return {
    child,
    firstLine: async () => {
      const lines = createInterface({ input: child.stdout });
      const [line] = (await Promise.race([
        once(lines, 'line'),
        gone.then(() => {
          throw new Error(`${name} ended without a word`);
        }),
      ])) as [string];
      return line;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
