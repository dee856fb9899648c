import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { threadId } from 'node:worker_threads';
import { DocumentRenderer } from '../../src/documents/document-renderer.service';
import { renderFiles } from '../../src/documents/render-files';
import type { IssuedDocument } from '../../src/invoicing/domain';
import { sampleDocument } from './sample-documents';
import { KINDS } from './sample-kinds';

const HOOK = join(__dirname, '../support/run-typescript.cjs');
const PROGRAM = join(__dirname, '../../src/documents/render-thread.ts');

jest.setTimeout(120_000);

describe('rendering beside the thread that answers requests', () => {
  const renderer = new DocumentRenderer({ program: PROGRAM, execArgv: ['--require', HOOK] });

  afterAll(() => renderer.onApplicationShutdown());

  it('gives the same bytes as rendering in that thread, several documents at once', async () => {
    const documents: IssuedDocument[] = Object.values(KINDS);
    const apart = await Promise.all(documents.map((document) => renderer.render(document)));
    for (const [at, document] of documents.entries()) {
      const here = await renderFiles(document);
      expect(apart[at]!.map(({ format, digest }) => [format, digest])).toEqual(
        here.map(({ format, digest }) => [format, digest]),
      );
      const [pdf] = apart[at]!;
      expect(Buffer.isBuffer(pdf!.content)).toBe(true);
      expect(createHash('sha256').update(pdf!.content).digest('hex')).toBe(pdf!.digest);
    }
  });

  it('leaves the thread of its caller free: no CPU of its own goes into the document', async () => {
    const document = sampleDocument([{ amount: '1.00' }]);
    await renderer.render(document);
    const busyOf = async (render: () => Promise<unknown>): Promise<number> => {
      const before = performance.eventLoopUtilization();
      await render();
      return performance.eventLoopUtilization(before).active;
    };
    const apart = await busyOf(() => renderer.render(document));
    const here = await busyOf(() => renderFiles(document));
    expect([threadId, apart < here / 2]).toEqual([0, true]);
  });

  it('tries threads anew that could not start', async () => {
    const threads = { program: 5 as unknown as string, execArgv: ['--require', HOOK] };
    const starting = new DocumentRenderer(threads);
    const document = sampleDocument([{ amount: '1.00' }]);
    await expect(starting.render(document)).rejects.toThrow('filename');
    threads.program = PROGRAM;
    await expect(starting.render(document)).resolves.toHaveLength(2);
    await starting.onApplicationShutdown();
  });

  it('tells what went wrong, and renders the next document', async () => {
    const broken = { ...sampleDocument([{ amount: '1.00' }]), lines: undefined } as unknown as IssuedDocument;
    await expect(renderer.render(broken)).rejects.toThrow("undefined (reading 'some')");
    await expect(renderer.render(sampleDocument([{ amount: '1.00' }]))).resolves.toHaveLength(2);
  });
});
