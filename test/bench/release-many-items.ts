/** Reads one export in, accepts, prepares and releases it; writes the most memory, in megabytes, that this process held. */
import { readFileSync } from 'node:fs';
import type { AgreementRecord } from '../../src/agreements';
import type { Decision } from '../../src/kernel/fault/refusal';
import { createDataSource, Transactions, type Tx } from '../../src/platform/database';
import { startProductBench } from '../support/product-bench';

const KILOBYTES = 1_024;
const EXPORT = { fileName: 'export.csv', profile: 'export-1', mended: [], leftOut: [] };

async function main([appUrl = '', given = '', window = '', path = '']: readonly string[]): Promise<void> {
  const dataSource = await createDataSource(appUrl).initialize();
  const bench = await startProductBench(new Transactions(dataSource), '2036-01-01T09:00:00Z');
  const { exports, prepare, release } = bench.cemetery;
  const record = JSON.parse(given) as AgreementRecord;
  const as = async <T>(person: string, work: (tx: Tx) => Promise<Decision<T>>): Promise<T> => {
    const actor = { person, role: 'cemetery-administration', party: 'contractor-town' };
    const decision = await bench.transactions.run(actor, work);
    if (!decision.ok) throw new Error(JSON.stringify(decision.refusal));
    return decision.value;
  };
  const content = readFileSync(path);
  const upload = await as('reader', (tx) => exports.check(tx, record, { ...EXPORT, content }));
  await as('reader', (tx) => exports.accept(tx, record, upload.uploadId, upload));
  const { fingerprint } = await as('preparer', (tx) => prepare.prepare(tx, record, Number(window)));
  await as('releaser', (tx) => release.release(tx, record, Number(window), fingerprint));
  await dataSource.destroy();
  process.stdout.write(`${process.resourceUsage().maxRSS / KILOBYTES}\n`);
}

void main(process.argv.slice(2));
