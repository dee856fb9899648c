import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { threadId } from 'node:worker_threads';
import { DocumentRenderer } from '../../src/documents/document-renderer.service';
import { pack } from '../../src/documents/carry-value';
import { renderFiles } from '../../src/documents/render-files';
import { renderByName, type RenderingName, type Source } from '../../src/documents/renderings';
import type { IssuedDocument } from '../../src/invoicing/domain';
import { ADDENDUM_PAPERS } from './sample-addenda';
import { EMPTY, PAPER } from './sample-cemetery';
import { sampleDocument } from './sample-documents';
import { halfYearPaper } from './sample-half-year';
import { KINDS } from './sample-kinds';
import { notePaper } from './sample-notes';
import { quarterPaper } from './sample-quarter';
import { yearPaper } from './sample-year-addendum';
import { YEAR_ENDS } from './sample-year-end';

const HOOK = join(__dirname, '../support/run-typescript.cjs');
const PROGRAM = join(__dirname, '../../src/documents/render-thread.ts');

const digestOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

jest.setTimeout(120_000);

describe('rendering beside the thread that answers requests', () => {
  const renderer = new DocumentRenderer({ program: PROGRAM, execArgv: ['--require', HOOK] });

  afterAll(() => renderer.onApplicationShutdown());

  it('gives the same bytes as rendering in that thread, several documents at once', async () => {
    const documents: IssuedDocument[] = Object.values(KINDS);
    const apart = await Promise.all(
      documents.map((document) => renderer.render('issued document', document)),
    );
    for (const [at, document] of documents.entries()) {
      const here = await renderFiles(document);
      expect(apart[at]!.map(({ format, digest }) => [format, digest])).toEqual(
        here.map(({ format, digest }) => [format, digest]),
      );
      const [pdf] = apart[at]!;
      expect(Buffer.isBuffer(pdf!.content)).toBe(true);
      expect(digestOf(pdf!.content)).toBe(pdf!.digest);
    }
  });

  it.each<[RenderingName, Source<RenderingName>]>([
    ...Object.values(ADDENDUM_PAPERS).map(
      (paper) => ['addendum', paper] as [RenderingName, Source<'addendum'>],
    ),
    ['advice note', notePaper([{ act: 'submit', seen: 'a'.repeat(64) }])],
    ['control report', PAPER],
    ['cover letter', EMPTY],
    ['overview', halfYearPaper('05-addenda', 1, '2026-08-15')],
    ['overview workbook', halfYearPaper('02-wage-rise-known-late', 2, '2026-11-30')],
    ['quarterly report', quarterPaper([])],
    ['quarterly text', quarterPaper([])],
    ['year addendum', yearPaper(['submit', 'approve'])],
    ...Object.values(YEAR_ENDS).map(
      (yearEnd) => ['year-end', yearEnd] as [RenderingName, Source<'year-end'>],
    ),
  ])('gives the same bytes of a paper: %s', async (name, source) => {
    const apart = await renderer.render(name, source);
    expect(Buffer.isBuffer(apart)).toBe(true);
    expect(digestOf(apart as Buffer)).toBe(digestOf((await renderByName(name, source)) as Buffer));
  });

  it('sends nothing to a thread that would arrive as something else', () => {
    expect(() => pack({ at: new Date(0) })).toThrow('A Date does not go to another thread');
  });

  it('leaves the thread of its caller free: no CPU of its own goes into the document', async () => {
    const document = sampleDocument([{ amount: '1.00' }]);
    await renderer.render('issued document', document);
    const busyOf = async (render: () => Promise<unknown>): Promise<number> => {
      const before = performance.eventLoopUtilization();
      await render();
      return performance.eventLoopUtilization(before).active;
    };
    const apart = await busyOf(() => renderer.render('issued document', document));
    const here = await busyOf(() => renderFiles(document));
    expect([threadId, apart < here / 2]).toEqual([0, true]);
  });

  it('tries threads anew that could not start', async () => {
    const threads = { program: 5 as unknown as string, execArgv: ['--require', HOOK] };
    const starting = new DocumentRenderer(threads);
    const document = sampleDocument([{ amount: '1.00' }]);
    await expect(starting.render('issued document', document)).rejects.toThrow('filename');
    threads.program = PROGRAM;
    await expect(starting.render('issued document', document)).resolves.toHaveLength(2);
    await starting.onApplicationShutdown();
  });

  it('ends a thread that hangs, so that its work can be tried again', async () => {
    const program = join(__dirname, 'hang.cjs');
    const hanging = new DocumentRenderer({ program, longest: 500 });
    const document = sampleDocument([{ amount: '1.00' }]);
    await expect(hanging.render('issued document', document)).rejects.toThrow('aborted');
    await hanging.onApplicationShutdown();
  });

  it('gives each document all its time, however many wait before it', async () => {
    const slow = new DocumentRenderer({ program: join(__dirname, 'slow.cjs'), longest: 1_000 });
    const document = sampleDocument([{ amount: '1.00' }]);
    const all = Array.from({ length: 5 * availableParallelism() }, () =>
      slow.render('issued document', document),
    );
    await expect(Promise.all(all)).resolves.toHaveLength(all.length);
    await slow.onApplicationShutdown();
  });

  it('tells what went wrong, and renders the next document', async () => {
    const broken = { ...sampleDocument([{ amount: '1.00' }]), lines: undefined } as unknown as IssuedDocument;
    await expect(renderer.render('issued document', broken)).rejects.toThrow("undefined (reading 'some')");
    await expect(
      renderer.render('issued document', sampleDocument([{ amount: '1.00' }])),
    ).resolves.toHaveLength(2);
  });
});
