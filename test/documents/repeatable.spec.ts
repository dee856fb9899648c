import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  renderOverviewWorkbook,
  renderPdf,
  renderQuarterlyText,
  renderUbl,
} from '../../src/documents/render';
import { sampleDocument } from './sample-documents';
import { halfYearPaper } from './sample-half-year';
import { KINDS } from './sample-kinds';
import { quarterPaper } from './sample-quarter';

const digestOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
const inOtherProcess = promisify(execFile);

describe('a PDF', () => {
  it('is the same to the byte in another process and time zone, after other documents, and so are a text and a workbook', async () => {
    const script = join(__dirname, 'render-in-process.cjs');
    const { stdout } = await inOtherProcess('node', [script], {
      env: { ...process.env, TZ: 'Pacific/Auckland' },
      timeout: 120_000,
    });
    const digests: Record<string, string> = {};
    for (const [name, document] of Object.entries(KINDS)) {
      const pdf = await renderPdf(document, renderUbl(document));
      digests[name] = digestOf(pdf);
    }
    digests['workbook'] = digestOf(
      await renderOverviewWorkbook(halfYearPaper('05-addenda', 1, '2026-08-15')),
    );
    digests['text'] = digestOf(await renderQuarterlyText(quarterPaper([])));
    expect(JSON.parse(stdout)).toEqual(digests);
  }, 180_000);

  it('differs when the document differs', async () => {
    const one = sampleDocument([{ amount: '1.00' }]);
    const two = sampleDocument([{ amount: '1.01' }]);
    const pdf = await renderPdf(one, renderUbl(one));
    expect((await renderPdf(two, renderUbl(two))).equals(pdf)).toBe(false);
  });
});
