import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { AgreementRecord } from '../agreements';
import { renderControlReport, renderCoverLetter } from '../documents/render';
import type { Actor } from '../platform/database';
import { decided } from './decided';
import { LAST_RESULT } from './is-worked-through';
import type { Performers } from './perform-step';
import type { Services } from './services';

const FILES = { pdf: 'pdf', ubl: 'xml' } as const;
const LOOK_EVERY_MS = 100;
const LOOK_AT_MOST_MS = 120_000;

/** Writes what the example led to: the documents as PDF and UBL, the billing files, and a scenario file. */
export async function writeResults(
  services: Services,
  { officer: actor, cemetery }: Pick<Performers, 'officer' | 'cemetery'>,
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
  await writeBillingFiles(services, cemetery, record, join(folder, 'k2b'));
  const scenario = await services.transactions.run(actor, (tx) => services.exportScenario.export(tx, record));
  writeFileSync(join(folder, LAST_RESULT), `${JSON.stringify(scenario, undefined, 1)}\n`);
}

/** The files of the cemetery administration that were released, as the client got them, with their papers (SLA 1.9). */
async function writeBillingFiles(
  { transactions, cemetery }: Services,
  actor: Actor,
  record: AgreementRecord,
  folder: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await transactions.run(actor, async (tx) => {
    for (const { windowNumber } of await cemetery.windows.released(tx, record.agreementId)) {
      const { fileName, content } = decided(await cemetery.download.download(tx, record, windowNumber));
      writeFileSync(join(folder, fileName), content);
      const paper = decided(await cemetery.papers.read(tx, record, windowNumber));
      const { fileNumber } = paper.head;
      writeFileSync(join(folder, `${fileNumber} controleverslag.pdf`), await renderControlReport(paper));
      writeFileSync(join(folder, `${fileNumber} brief.pdf`), await renderCoverLetter(paper));
    }
  });
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
