import { createHash } from 'node:crypto';
import { readRows, rowsOf } from '../../platform/text-files';
import { brokenOffFault } from '../broken-off-fault';
import { rowsFormatOf } from '../cemetery-profiles';
import {
  CEMETERY_FAULTS,
  cemeteryFault,
  ItemFileReader,
  writeItem,
  type CemeteryItem,
  type EarlierItem,
  type ItemFileOutcome,
  type ItemReading,
  type ReadItem,
  type Tariff,
} from '../domain';
import { besideFile, type ExportFile } from './export-upload';
import { hasOtherSeparator } from './preview-export';

/** By what an export is read, and where what was recorded before is looked up. */
export interface ExportContext {
  readonly reading: ItemReading;
  readonly tariffs: readonly Tariff[];
  readonly lookUp: (itemIds: readonly string[]) => Promise<ReadonlyMap<string, EarlierItem>>;
}

/** An item of a file without faults, with its row and the fingerprint of all that it says. */
export interface CheckedItem {
  readonly row: number;
  readonly item: CemeteryItem;
  readonly fingerprint: string;
}

/** Memory holds so many rows of a file at once, and earlier items are looked up for so many at once. */
const ROWS_AT_ONCE = 500;

/** Reads an export of K2B through: what it comes to, or all its faults at once. `take` gets its items in batches. */
export async function readExport(
  file: Pick<ExportFile, 'content' | 'mended' | 'leftOut'>,
  context: ExportContext,
  take: (items: readonly CheckedItem[]) => Promise<void> = () => Promise.resolve(),
): Promise<ItemFileOutcome> {
  const format = rowsFormatOf(context.reading.profile);
  const beside = besideFile(file);
  const first = new ItemFileReader(context.reading, beside);
  const broken = await readRows([file.content], format, (cells, row) => first.row(cells, row));
  if (broken) {
    // Quotes and headings mean nothing by another separator than that of the file.
    const isOther = broken.kind === 'quotes' && (await hasOtherSeparator(file.content, format.separator));
    const report = isOther ? new ItemFileReader(context.reading, beside) : first;
    report.breakOff(isOther ? cemeteryFault(CEMETERY_FAULTS.otherSeparator, {}) : brokenOffFault(broken));
    return report.finish();
  }
  const reader = new ItemFileReader(context.reading, beside);
  let batch: ReadItem[] = [];
  let row = 0;
  for await (const cells of rowsOf([file.content], format)) {
    const read = reader.row(cells, (row += 1));
    if (read) batch.push(read);
    if (batch.length < ROWS_AT_ONCE) continue;
    await take(await checkBatch(reader, batch, context));
    batch = [];
  }
  await take(await checkBatch(reader, batch, context));
  return reader.finish();
}

async function checkBatch(
  reader: ItemFileReader,
  batch: readonly ReadItem[],
  { tariffs, lookUp }: ExportContext,
): Promise<CheckedItem[]> {
  const named = batch.flatMap(({ item }) => [
    item.itemId,
    ...(item.corrects === undefined ? [] : [item.corrects]),
  ]);
  const earlier = await lookUp(named);
  return batch.flatMap((read) => {
    const item = reader.check(read, { tariffs, earlier, fingerprintOf });
    return item ? [{ row: read.row, item, fingerprint: fingerprintOf(item) }] : [];
  });
}

function fingerprintOf(item: CemeteryItem): string {
  return createHash('sha256').update(writeItem(item)).digest('hex');
}
