import { availableParallelism } from 'node:os';
import Piscina from 'piscina';
import type { IssuedDocument } from '../invoicing/domain';
import type { DocumentFile } from './document-files.store';

const IDLE_MS = 30_000;

/** How threads are started. */
export interface RenderThreads {
  readonly program: string;
  readonly execArgv?: string[];
}

/** Threads that render documents. */
export interface RenderPool {
  readonly render: (document: IssuedDocument) => Promise<DocumentFile[]>;
  readonly close: () => Promise<void>;
}

/** As many threads as there are processors, but for the one that answers requests; they end when they have nothing to do. */
export function openRenderPool({ program, execArgv }: RenderThreads): RenderPool {
  const pool = new Piscina({
    ...{ filename: program, name: 'renderInThread', minThreads: 0, idleTimeout: IDLE_MS },
    maxThreads: Math.max(1, availableParallelism() - 1),
    ...(execArgv && { execArgv }),
  });
  return {
    render: async (document) => {
      const files = (await pool.run(document)) as DocumentFile[];
      // Bytes arrive without the class of a buffer.
      return files.map((file) => ({ ...file, content: Buffer.from(file.content) }));
    },
    close: () => pool.close(),
  };
}
