/** Reads one payroll file in and writes the most memory, in megabytes, that this process ever held. */
import { readFileSync } from 'node:fs';
import type { AgreementRecord } from '../../src/agreements';
import { createDataSource, Transactions } from '../../src/platform/database';
import { startProductBench } from '../support/product-bench';
import { readIn } from './payroll-uploads';

const KILOBYTES = 1_024;

async function main([appUrl = '', record = '', path = '']: readonly string[]): Promise<void> {
  const dataSource = await createDataSource(appUrl).initialize();
  const product = await startProductBench(new Transactions(dataSource), '2026-01-28T12:00:00Z');
  await readIn(product, JSON.parse(record) as AgreementRecord, readFileSync(path));
  await dataSource.destroy();
  process.stdout.write(`${process.resourceUsage().maxRSS / KILOBYTES}\n`);
}

void main(process.argv.slice(2));
