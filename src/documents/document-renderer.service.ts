import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { RenderPool, RenderThreads } from './render-pool';
import type { Rendered, RenderingName, Source } from './renderings';

/** The threads of a program that was built; sources that run as they are have none. */
export function builtThreads(): RenderThreads | undefined {
  const program = join(__dirname, 'render-thread.js');
  return existsSync(program) ? { program } : undefined;
}

/**
 * Renders documents and papers beside the thread that answers requests, which would otherwise stand still for the length of a
 * document. Threads start with the first document and end when there is nothing to render.
 */
@Injectable()
export class DocumentRenderer implements OnApplicationShutdown {
  private pool: Promise<RenderPool> | undefined;

  /** Without threads it renders in that of its caller. */
  constructor(private readonly threads: RenderThreads | undefined) {}

  /** The same source gives the same bytes in any thread. */
  async render<N extends RenderingName>(name: N, source: Source<N>): Promise<Rendered<N>> {
    if (this.threads === undefined) {
      const { renderByName } = await import('./renderings.js');
      return renderByName(name, source);
    }
    // Threads that could not start are tried anew with the next document.
    this.pool ??= openPool(this.threads).catch((error: unknown) => {
      this.pool = undefined;
      throw error;
    });
    return (await this.pool).render(name, source);
  }

  async onApplicationShutdown(): Promise<void> {
    await (await this.pool)?.close();
  }
}

/** Loaded with the first document: a process that renders nothing starts sooner without. */
async function openPool(threads: RenderThreads): Promise<RenderPool> {
  const { openRenderPool } = await import('./render-pool.js');
  return openRenderPool(threads);
}
