import { availableParallelism } from 'node:os';
import Piscina from 'piscina';
import { pack, unpack } from './carry-value';
import type { Rendered, RenderingName, Source } from './renderings';

const IDLE_MS = 30_000;
/** From the moment that a thread begins with it; one that is still busy then hangs, and is ended. */
const LONGEST_MS = 600_000;

/** How threads are started. */
export interface RenderThreads {
  readonly program: string;
  readonly execArgv?: string[];
  /** How long a rendering may take, in milliseconds. */
  readonly longest?: number;
}

/** Threads that render documents. */
export interface RenderPool {
  readonly render: <N extends RenderingName>(name: N, source: Source<N>) => Promise<Rendered<N>>;
  readonly close: () => Promise<void>;
}

/** As many threads as there are processors, but for the one that answers requests; they end when they have nothing to do. */
export function openRenderPool({ program, execArgv, longest = LONGEST_MS }: RenderThreads): RenderPool {
  const maxThreads = Math.max(1, availableParallelism() - 1);
  const pool = new Piscina({
    ...{ filename: program, name: 'renderInThread', minThreads: 0, idleTimeout: IDLE_MS, maxThreads },
    ...(execArgv && { execArgv }),
  });
  // The pool does not tell when a thread begins with what it keeps waiting, so it is given no more than it has threads.
  const inTurn = atMost(maxThreads);
  return {
    render: async <N extends RenderingName>(name: N, source: Source<N>) => {
      const task = { name, source: pack(source) };
      const run = (): Promise<unknown> => pool.run(task, { signal: AbortSignal.timeout(longest) });
      return unpack(await inTurn(run)) as Rendered<N>;
    },
    close: () => pool.close(),
  };
}

/** Lets so many work at the same time; the others wait, first come first served. */
function atMost(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = most;
  return async (work) => {
    if (free === 0) await new Promise<void>((begin) => waiting.push(begin));
    else free -= 1;
    try {
      return await work();
    } finally {
      const begin = waiting.shift();
      if (begin) begin();
      else free += 1;
    }
  };
}
