import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { VerifyRecords, wordVerification } from '../../../src/evidence';
import { decided } from '../../support/addendum-steps';
import { systemActor } from '../../../src/platform/database';
import { exampleFile } from '../../support/api-example';
import { SFTP_CHANNEL } from '../../support/cemetery-steps';
import type { ProductBench } from '../../support/product-bench';
import { CemeteryDesk, EXAMPLE, FINANCE, PREPARER, READER } from '../cemetery/cemetery-desk';
import { keepAgreement, type KeptAgreement } from './kept-agreement';
import { missedTamperings } from './tamperings';

jest.setTimeout(300_000);

/** What is kept for good of billing files, with the column that gives its rows their order. */
const TABLES = [
  ['cemetery_series', 'version'],
  ['cemetery_profile', 'version'],
  ['cemetery_tariff_file', 'number'],
  ['cemetery_tariff', 'article'],
  ['cemetery_export', 'number'],
  ['cemetery_item', 'item_id'],
  ['cemetery_left_out_row', 'file_row'],
  ['cemetery_preparation', 'window_number'],
  ['cemetery_file', 'window_number'],
  ['cemetery_file_item', 'item_id'],
  ['cemetery_file_act', 'number'],
  ['cemetery_channel', 'version'],
  ['cemetery_delivery', 'number'],
  ['cemetery_delivery_attempt', 'delivery'],
] as const;

const PROFILE = resolve(__dirname, '../../../templates/files/k2b/export-1.json');
const ONE_ITEM = `(SELECT item_id FROM cemetery_file_item ORDER BY item_id LIMIT 1)`;

/** What a superuser did, and what must be said of it. */
const TAMPERINGS: readonly [what: string, sql: string, named: string][] = [
  [
    'a byte of a file',
    `UPDATE cemetery_file_piece SET content = set_byte(content, 200, 65) WHERE window_number = 1`,
    'Begraafplaatsbestand K2B-2026-01 van DVO-TEST: het bestand past niet bij zijn vingerafdruk.',
  ],
  [
    'a byte of an export as it came',
    `UPDATE cemetery_export_piece SET content = set_byte(content, 900, 65)`,
    'K2B-export 1 van DVO-TEST: het bestand past niet bij zijn vingerafdruk.',
  ],
  [
    'the bytes of an export, gone before their time',
    `DELETE FROM cemetery_export_piece`,
    'K2B-export 1 van DVO-TEST: het bestand ontbreekt, terwijl de termijn van zijn items niet voorbij is.',
  ],
  [
    'the bytes of an export, back after they were removed',
    `INSERT INTO cemetery_export_piece SELECT agreement_id, (SELECT export_id FROM cemetery_export WHERE number = 2),
       piece, content FROM cemetery_export_piece`,
    'K2B-export 2 van DVO-TEST: het bestand is er weer, terwijl het na zijn termijn is verwijderd.',
  ],
  [
    'a row that was left out less',
    `DELETE FROM cemetery_left_out_row WHERE file_row = 9`,
    'K2B-export 1 van DVO-TEST: een rij van het bestand is niet ingelezen en ook niet weggelaten, of andersom.',
  ],
  [
    'the bytes of a file, gone before their time',
    `DELETE FROM cemetery_file_piece WHERE window_number = 1`,
    'Begraafplaatsbestand K2B-2026-01 van DVO-TEST: het bestand ontbreekt, terwijl zijn termijn niet voorbij is.',
  ],
  [
    'the bytes of a file, back after they were removed',
    `INSERT INTO cemetery_file_piece SELECT agreement_id, 2, piece, content FROM cemetery_file_piece`,
    'Begraafplaatsbestand K2B-2026-02 van DVO-TEST: het bestand is er weer, terwijl het na zijn termijn is verwijderd.',
  ],
  [
    'an item of a file less',
    `DELETE FROM cemetery_file_item WHERE item_id = ${ONE_ITEM}`,
    'K2B-export 1 van DVO-TEST, rij 2: dit item staat in geen bestand.',
  ],
  [
    'an item in two files',
    `ALTER TABLE cemetery_file_item DROP CONSTRAINT cemetery_file_item_pkey;
     INSERT INTO cemetery_file_item SELECT agreement_id, item_id, 2 FROM cemetery_file_item WHERE item_id = ${ONE_ITEM}`,
    'K2B-export 1 van DVO-TEST, rij 2: dit item staat in meer dan één bestand.',
  ],
  [
    'an amount',
    `UPDATE cemetery_item SET amount = amount + 1 WHERE item_id = ${ONE_ITEM}`,
    'Begraafplaatsbestand K2B-2026-01 van DVO-TEST: de items tellen niet op tot het controletotaal.',
  ],
  [
    'a file with its digest',
    `UPDATE cemetery_file_piece SET content = set_byte(content, 200, 65) WHERE window_number = 1;
     UPDATE cemetery_file file SET digest = (SELECT encode(sha256(content), 'hex') FROM cemetery_file_piece piece
       WHERE piece.window_number = 1) WHERE window_number = 1`,
    'Begraafplaatsbestand K2B-2026-01 van DVO-TEST: aantal, bedrag of vingerafdruk zijn anders dan de keten noemt',
  ],
  [
    'a first window less',
    `DELETE FROM cemetery_file WHERE window_number = 1`,
    'Begraafplaatsbestand K2B-2026-02 van DVO-TEST: het venster sluit niet aan op het vorige.',
  ],
  [
    'a receipt that nobody gave',
    `INSERT INTO cemetery_file_act (agreement_id, window_number, number, act, item_count, total, done_by, done_role,
       done_party, done_at)
     SELECT agreement_id, 2, number, act, item_count, total, done_by, done_role, done_party, done_at
     FROM cemetery_file_act WHERE act = 'receive'`,
    'Handeling bij begraafplaatsbestand K2B-2026-02.2 van DVO-TEST: is nooit vastgelegd.',
  ],
];

describe('slotsom verify, of billing files of the cemeteries', () => {
  let kept: KeptAgreement;

  beforeAll(async () => {
    kept = await keepAgreement(undefined, async (bench, record) => {
      bench.clock.stepTo('2026-01-27T09:00:00Z');
      const desk = await CemeteryDesk.of(bench, record);
      const body = JSON.parse(readFileSync(PROFILE, 'utf8')) as object;
      decided(
        await desk.as(READER, (tx) =>
          bench.cemetery.recordProfile.record(tx, record, { kind: 'export', label: 'eigen', body }),
        ),
      );
      // Two rows more, of items that stand above them.
      const [, first = '', second = ''] = EXAMPLE.content.toString('utf8').split('\r\n');
      const twice = Buffer.from(`${EXAMPLE.content.toString('utf8').trimEnd()}\r\n${first}\r\n${second}\r\n`);
      const leftOut = [8, 9].map((row) => ({ row, reason: 'staat er al' }));
      await desk.readIn({ ...EXAMPLE, content: twice, leftOut });
      bench.clock.stepBy(1000);
      const { count, total } = decided(await desk.release(1, await desk.prepare(1)));
      await desk.bytes(1, FINANCE);
      decided(await desk.as(FINANCE, (tx) => bench.cemetery.acts.receive(tx, record, 1, { count, total })));
      bench.clock.stepTo('2026-03-10T09:00:00Z');
      const { name: fileName, content } = exampleFile('k2b/export-2026-03-06.csv');
      await desk.readIn({ ...EXAMPLE, fileName, content });
      bench.clock.stepBy(1000);
      await sendSecondFile(bench, desk);
      // Never received, and its term is over.
      await bench.cemetery.removing.remove({
        agreementId: record.agreementId,
        window: '2',
        unreceived: 'true',
      });
    });
  });

  afterAll(() => kept.drop());

  it('finds nothing when nobody was at them', async () => {
    const said = await kept.after('', async (evidence) =>
      wordVerification(await evidence.get(VerifyRecords).verify()),
    );
    expect(said).toEqual([expect.stringMatching(/^In orde: /)]);
  });

  it.each(TAMPERINGS)('names %s', async (_, sql, named) => {
    const always = sql.includes('_piece') ? ALWAYS_OFF : '';
    const said = await kept.after(`${always} ${sql}`, async (evidence) =>
      wordVerification(await evidence.get(VerifyRecords).verify()),
    );
    expect(said.filter((line) => line.startsWith(named))).toHaveLength(1);
  });

  it.each(TABLES)('finds every change of %s', async (table, order) => {
    expect(await missedTamperings(kept, table, order)).toEqual([]);
  });
});

/** Released over a channel that fails at first, and sent again by someone after. */
async function sendSecondFile(bench: ProductBench, desk: CemeteryDesk): Promise<void> {
  const { record } = desk;
  const { deliveries, sendAgain } = bench.cemetery;
  const { agreementId } = record;
  const failure = { ok: false, failure: 'unreachable' } as const;
  const tried = (delivery: number, isTriedAgain: boolean): Promise<void> =>
    desk.as(systemActor('deliver'), (tx) =>
      deliveries.keep(tx, { agreementId, windowNumber: 2, delivery }, { ...failure, isTriedAgain }),
    );
  decided(await desk.as(READER, (tx) => bench.cemetery.setUpChannel.setUp(tx, record, SFTP_CHANNEL)));
  decided(await desk.release(2, await desk.prepare(2)));
  await tried(1, true);
  bench.clock.stepBy(60_000);
  await tried(1, false);
  bench.clock.stepBy(60_000);
  decided(await desk.as(PREPARER, (tx) => sendAgain.send(tx, record, 2)));
  await tried(2, true);
}

/** What may be removed after its term is never changed, not even by a superuser who does not say so. */
const ALWAYS_OFF = ['cemetery_file_piece', 'cemetery_export_piece', 'cemetery_debtor']
  .map((table) => `ALTER TABLE ${table} DISABLE TRIGGER never_changed;`)
  .join(' ');
