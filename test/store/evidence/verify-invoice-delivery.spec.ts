import { createHash } from 'node:crypto';
import type { AgreementRecord } from '../../../src/agreements';
import { DocumentFilesStore } from '../../../src/documents/document-files.store';
import { VerifyRecords, wordVerification } from '../../../src/evidence';
import type { InvoiceDeliveryKey } from '../../../src/invoicing';
import type { LocalDate } from '../../../src/kernel/time';
import type { DeliveryOutcome } from '../../../src/parties';
import { systemActor } from '../../../src/platform/database';
import { decided } from '../../support/addendum-steps';
import { CLIENT, LEAD, OFFICER, type ProductBench } from '../../support/product-bench';
import { replayScenario, type ScenarioFile } from '../../support/replay-scenario';
import { keepAgreement, scenarioOf, type KeptAgreement } from './kept-agreement';
import { missedTamperings } from './tamperings';

jest.setTimeout(300_000);

/** What is kept for good of how documents reach the client, with the column that gives its rows their order. */
const TABLES = [
  ['invoice_channel', 'version'],
  ['invoice_delivery', 'number'],
  ['invoice_attempt', 'document'],
  ['invoice_act', 'document'],
] as const;

const [FIRST, SECOND] = ['F2026-0001', 'C2026-0001'];
const UNREACHED = { ok: false, failure: 'unreachable' } as const;
const NONE = { pdfDigest: null, ublDigest: null };

/** What a superuser did, and what must be said of it. */
const TAMPERINGS: readonly [what: string, sql: string, named: string][] = [
  [
    'another address',
    `UPDATE invoice_channel SET body = jsonb_set(body, '{adres}', '"elders@client-town.example"') WHERE version = 2`,
    'Kanaal voor facturen, versie 2 van DVO-TEST: is anders dan bij het vastleggen.',
  ],
  [
    'a sending that nobody asked for',
    `INSERT INTO invoice_delivery SELECT agreement_id, document, 3, channel_version, reason, ordered_by, ordered_role,
       ordered_at FROM invoice_delivery WHERE document = '${FIRST}' AND number = 2`,
    'Verzending van factuur F2026-0001.3 van DVO-TEST: is nooit vastgelegd.',
  ],
  [
    'other bytes that went',
    `UPDATE invoice_attempt SET ubl_digest = repeat('0', 64) WHERE outcome = 'delivered' AND document = '${FIRST}'
       AND delivery = 1`,
    'Poging tot verzending van factuur F2026-0001.1.2 van DVO-TEST: is anders dan bij het vastleggen.',
  ],
  [
    'an attempt less',
    `DELETE FROM invoice_attempt WHERE outcome = 'unreachable'`,
    'Poging tot verzending van factuur F2026-0001.1.1 van DVO-TEST: ontbreekt.',
  ],
  [
    'another day of receipt',
    `UPDATE invoice_act SET happened_on = happened_on + 7 WHERE act = 'receive'`,
    'Handeling bij factuur F2026-0001.2 van DVO-TEST: is anders dan bij het vastleggen.',
  ],
  [
    'a document that did not come back',
    `DELETE FROM invoice_act WHERE act = 'bounce'`,
    'Handeling bij factuur F2026-0001.1 van DVO-TEST: ontbreekt.',
  ],
];

describe('slotsom verify, of how invoices reach the client', () => {
  let kept: KeptAgreement;
  const look = (tampering: string): Promise<string[]> =>
    kept.after(tampering, async (evidence) => wordVerification(await evidence.get(VerifyRecords).verify()));

  beforeAll(async () => {
    kept = await keepAgreement(scenarioOf('08-credit-note-and-withdrawal'), replayDelivery);
  });

  afterAll(() => kept.drop());

  it('finds nothing when nobody was at them', async () => {
    expect(await look('')).toEqual([expect.stringMatching(/^In orde: /)]);
  });

  it.each(TAMPERINGS)('names %s', async (_, sql, named) => {
    expect(await look(sql)).toEqual(expect.arrayContaining([named]));
  });

  it.each(TABLES)('finds every change of %s', async (table, order) => {
    expect(await missedTamperings(kept, table, order)).toEqual([]);
  });
});

/** Lives through a scenario, in which the first document came back, was sent again and received, and the next was fetched. */
async function replayDelivery(
  bench: ProductBench,
  record: AgreementRecord,
  scenario: unknown,
): Promise<void> {
  const { invoicing, transactions, clock } = bench;
  const { agreementId } = record;
  const setUp = (address: string): Promise<unknown> =>
    transactions.run(OFFICER, async (tx) =>
      decided(await invoicing.channels.setUp(tx, agreementId, { kanaal: 'mail', adres: address })),
    );
  const tried = async (
    key: Omit<InvoiceDeliveryKey, 'agreementId'>,
    outcome: DeliveryOutcome,
  ): Promise<void> => {
    clock.stepBy(60_000);
    const digests = outcome.ok
      ? { pdfDigest: digestOf(`${key.document} pdf`), ublDigest: digestOf(`${key.document} ubl`) }
      : NONE;
    await transactions.run(systemActor('deliver'), (tx) =>
      invoicing.log.keep(tx, { agreementId, ...key }, outcome, digests),
    );
  };
  await setUp('factuur@client-town.example');
  await replayScenario(bench, record, scenario as ScenarioFile);
  for (const document of [FIRST, SECOND]) await keepFiles(bench, agreementId, document);
  const sent = {
    ok: true,
    proof: { place: 'facturen@client-town.example', reference: '<1@slotsom.example>', digests: [] },
  } as const;
  await tried({ document: FIRST, delivery: 1 }, { ...UNREACHED, isTriedAgain: true });
  await tried({ document: FIRST, delivery: 1 }, sent);
  const today = clock.today() as LocalDate;
  await transactions.run(OFFICER, async (tx) =>
    decided(
      await invoicing.acts.bounce(tx, agreementId, FIRST, {
        happenedOn: today,
        reason: 'Het postvak is vol.',
      }),
    ),
  );
  await setUp('facturen@client-town.example');
  await transactions.run(LEAD, async (tx) =>
    decided(await invoicing.sending.send(tx, agreementId, { document: FIRST, reason: 'Een ander postvak.' })),
  );
  await tried({ document: FIRST, delivery: 2 }, sent);
  await transactions.run(CLIENT, async (tx) =>
    decided(await invoicing.acts.receive(tx, record, FIRST, { happenedOn: today })),
  );
  await tried({ document: SECOND, delivery: 1 }, sent);
  await transactions.run(CLIENT, (tx) => invoicing.acts.fetch(tx, record, SECOND));
}

/** The files of a document, by their digests: what is in them is for whoever makes them. */
async function keepFiles(bench: ProductBench, agreementId: string, number: string): Promise<void> {
  await bench.transactions.run(systemActor('render'), async (tx) => {
    for (const format of ['pdf', 'ubl'] as const) {
      const content = Buffer.from(`${number} ${format}`);
      const file = { format, content, digest: digestOf(content) };
      await new DocumentFilesStore().keep(tx, { agreementId, number }, file, bench.clock.now());
    }
  });
}

function digestOf(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex');
}
