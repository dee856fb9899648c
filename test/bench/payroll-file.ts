import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PayrollContextReader } from '../../src/payroll/payroll-context.reader';
import { PayrollDeliveriesStore } from '../../src/payroll/payroll-deliveries.store';
import { PayrollProfiles } from '../../src/payroll/payroll-profiles';
import type { PayrollContext } from '../../src/payroll/domain';
import { checkPayrollFile } from '../../src/payroll/read-payroll-file';
import { OFFICER } from '../support/product-bench';
import { copyRows } from './copy-rows';
import { withDatabase, type MeasuredDatabase } from './database';
import { cpuOf, elapsedOf, medians, SAMPLES, type Figure, type Measurement } from './measure';
import { copyChunks, manyRows, parseBare } from './payroll-rows';
import { readIn } from './payroll-uploads';

const ROWS = 100_000;
const FEWER_ROWS = 10_000;
const MOST_TIMES = { mostTimes: 3 };
const READER = join(__dirname, 'read-payroll-in.ts');
const HOOK = join(__dirname, '../support/run-typescript.cjs');

const BARE_TABLE = `CREATE TABLE bare_line (delivery text, booked_month text, cost_month text, employee text,
  function text, component text, amount numeric(12,2), file_row integer)`;

/** Reading in a file of 100 000 rows: checked whole, then stored as received and line by line, under row security. */
export const payrollFile: Measurement = {
  name: 'payroll-file',
  measure: () =>
    withDatabase({ payroll: [] }, async (measured) => [
      await checkingOnly(measured),
      await checkingAndStoring(measured),
      await peakMemory(measured),
    ]),
};

async function checkingOnly(measured: MeasuredDatabase): Promise<Figure> {
  const content = manyRows('L-0', ROWS);
  const context = await contextOf(measured);
  const check = async (): Promise<void> => {
    const reading = await checkPayrollFile([content], context);
    if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  };
  return {
    work: 'payroll file of 100 000 rows checked, CPU; csv-parse alone',
    ...(await medians(
      cpuOf(check),
      cpuOf(() => parseBare(content, () => undefined)),
    )),
    bound: MOST_TIMES,
  };
}

async function checkingAndStoring({ product, record, client }: MeasuredDatabase): Promise<Figure> {
  await client.query(BARE_TABLE);
  const contents = Array.from({ length: SAMPLES + 1 }, (_, index) => manyRows(`L-${index + 1}`, ROWS));
  const bare = manyRows('L-0', ROWS);
  const ours = elapsedOf(() => readIn(product, record, contents.pop() ?? Buffer.alloc(0)));
  const against = elapsedOf(async () =>
    copyRows(client, 'COPY bare_line FROM STDIN', await copyChunks(bare)),
  );
  return {
    work: 'payroll file of 100 000 rows checked and stored, elapsed; csv-parse and COPY',
    ...(await medians(ours, against)),
    bound: MOST_TIMES,
  };
}

/** Each file in a process of its own; once, since memory hardly differs from one time to the next. */
async function peakMemory({ database, record }: MeasuredDatabase): Promise<Figure> {
  const directory = await mkdtemp(join(tmpdir(), 'slotsom-bench-'));
  const peakOf = async (rows: number): Promise<number> => {
    const path = join(directory, `${rows}.csv`);
    await writeFile(path, manyRows(`L-${rows}`, rows));
    const args = ['--require', HOOK, READER, database.appUrl, JSON.stringify(record), path];
    return Number(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  };
  try {
    const [ours, against] = [await peakOf(ROWS), await peakOf(FEWER_ROWS)];
    return { work: 'the same, peak memory of the process in MB; of 10 000 rows', ours, against };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function contextOf({ product, record }: MeasuredDatabase): Promise<PayrollContext> {
  const profile = new PayrollProfiles().find('standaard-1');
  if (!profile) throw new Error('Profile standaard-1 is gone');
  const reader = new PayrollContextReader(product.register, new PayrollDeliveriesStore());
  return product.transactions.run(OFFICER, (tx) => reader.load(tx, record, profile));
}
