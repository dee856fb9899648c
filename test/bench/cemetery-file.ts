import { stringify } from 'csv-stringify';
import { parse } from 'csv-parse';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exportProfile, outputProfile } from '../../src/cemetery';
import { BillingFileWriter } from '../../src/cemetery/domain';
import type { ItemContext } from '../../src/cemetery/domain/check-item';
import { ItemFileReader } from '../../src/cemetery/domain/item-file-reader';
import { Euro } from '../../src/kernel/money';
import type { LocalDate } from '../../src/kernel/time';
import { readRows } from '../../src/platform/text-files';
import { manyItems } from './cemetery-items';
import { cpuOf, medians, type Measurement } from './measure';

const ROWS = 100_000;
const PIECE = 65_536;

/** An export of 100 000 items read, checked and written as a billing file; parsing and writing the same cells alone. */
export const cemeteryFile: Measurement = {
  name: 'cemetery-file',
  measure: async () => {
    const content = manyItems(ROWS);
    return [
      {
        work: 'K2B export of 100 000 items read, checked and written, CPU; csv-parse and csv-stringify alone',
        ...(await medians(
          cpuOf(() => readAndWrite(content)),
          cpuOf(() => parseAndStringify(content)),
        )),
        bound: { mostTimes: 5 },
      },
    ];
  },
};

async function readAndWrite(content: Buffer): Promise<void> {
  const profile = exportProfile('export-1');
  const reader = new ItemFileReader({
    ...{ profile, mayHaveCitizenNumbers: false, today: '2026-02-01' as LocalDate },
    ...{ cemeteries: ['Laarmanshoek', 'Beerzerveld'], articles: new Set(['LH10']) },
  });
  const amount = Euro.ofCents(122_500n);
  const booking = {
    ...{ costCentre: '675001', costType: '83420', bookingKey: '40', taakveld: '7.5' },
    ordinanceArticle: 'artikel 3.1.1',
  };
  const tariff = {
    ...{ article: 'LH10', description: 'Graf, 10 jaar', amount },
    ...{ from: '2026-01-01' as LocalDate, until: '2027-01-01' as LocalDate, ...booking },
  };
  const context: ItemContext = { tariffs: [tariff], earlier: new Map(), fingerprintOf: () => '' };
  const writer = new BillingFileWriter(outputProfile('aanlevering-1'));
  let written = 0;
  await readRows([content], { separator: ';' }, (cells, row) => {
    const read = reader.row(cells, row);
    const item = read && reader.check(read, context);
    if (item)
      written += Buffer.byteLength(writer.item({ ...item, booking: { amount, ...booking } }, row - 1));
  });
  const outcome = reader.finish();
  if (!outcome.ok || written === 0) throw new Error('The export has faults');
}

async function parseAndStringify(content: Buffer): Promise<void> {
  let written = 0;
  await pipeline(
    Readable.from(piecesOf(content)),
    parse({ delimiter: ';' }),
    stringify({ delimiter: ';', record_delimiter: 'windows' }),
    async (lines: AsyncIterable<Buffer>) => {
      for await (const line of lines) written += line.length;
    },
  );
  if (written === 0) throw new Error('Nothing was written');
}

function* piecesOf(content: Buffer): Generator<Buffer> {
  for (let start = 0; start < content.length; start += PIECE) yield content.subarray(start, start + PIECE);
}
