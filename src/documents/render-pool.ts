import { availableParallelism } from 'node:os';
import Piscina from 'piscina';
import { pack, unpack } from './carry-value';
import type { Rendered, RenderingName, Source } from './renderings';

const IDLE_MS = 30_000;
/** From asking to having it, also behind many others; a thread that is still busy then hangs, and is ended. */
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
  const pool = new Piscina({
    ...{ filename: program, name: 'renderInThread', minThreads: 0, idleTimeout: IDLE_MS },
    maxThreads: Math.max(1, availableParallelism() - 1),
    ...(execArgv && { execArgv }),
  });
  return {
    render: async <N extends RenderingName>(name: N, source: Source<N>) => {
      const task = { name, source: pack(source) };
      return unpack(await pool.run(task, { signal: AbortSignal.timeout(longest) })) as Rendered<N>;
    },
    close: () => pool.close(),
  };
}
