import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { AgreementRecord } from '../agreements';
import type { Actor } from '../platform/database';
import type { Services } from './services';

const FILES = { pdf: 'pdf', ubl: 'xml' } as const;
const LOOK_EVERY_MS = 100;
const LOOK_AT_MOST_MS = 120_000;

/** Writes what the example led to: the documents as PDF and UBL, and the agreement as a scenario file. */
export async function writeResults(
  services: Services,
  actor: Actor,
  record: AgreementRecord,
  folder: string,
): Promise<void> {
  mkdirSync(join(folder, 'facturen'), { recursive: true });
  const summaries = await services.transactions.run(actor, (tx) =>
    services.invoices.summaries(tx, record.agreementId),
  );
  for (const { number } of summaries)
    for (const [format, extension] of Object.entries(FILES)) {
      const content = await rendered(services, actor, record, { number, format: format as 'pdf' | 'ubl' });
      writeFileSync(join(folder, 'facturen', `${number}.${extension}`), content);
    }
  const scenario = await services.transactions.run(actor, (tx) => services.exportScenario.export(tx, record));
  writeFileSync(join(folder, 'scenario.json'), `${JSON.stringify(scenario, undefined, 1)}\n`);
}

/** Waits until the background has rendered a file. */
async function rendered(
  { transactions, files }: Services,
  actor: Actor,
  { agreementId }: AgreementRecord,
  { number, format }: { number: string; format: 'pdf' | 'ubl' },
): Promise<Buffer> {
  for (let waited = 0; waited < LOOK_AT_MOST_MS; waited += LOOK_EVERY_MS) {
    const content = await transactions.run(actor, (tx) => files.content(tx, agreementId, number, format));
    if (content) return content;
    await pause(LOOK_EVERY_MS);
  }
  throw new Error(`${number} is after two minutes still not rendered as ${format}`);
}
