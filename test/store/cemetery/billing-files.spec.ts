import { systemActor, type Actor } from '../../../src/platform/database';
import { decided } from '../../support/addendum-steps';
import { CLIENT, OFFICER, startProductBench, type ProductBench } from '../../support/product-bench';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { AUDITOR, CemeteryDesk, EXAMPLE, FINANCE, PREPARER, READER, RELEASER } from './cemetery-desk';

jest.setTimeout(120_000);

const START = '2026-01-27T09:00:00Z';
const SYSTEM = systemActor('test');

/** Another amount and other capitals, which is the same article. */
const TARIFFS_OF_2027 = [
  'Artikelcode;Omschrijving;Tarief;Geldig van;Geldig tot en met;Taakveld;Kostenplaats;Kostensoort;Boekingssleutel;Verordening',
  'BG12;BEGRAVEN vanaf 12 jaar;950,00;01-01-2027;31-12-2027;7.5;675001;83410;40;artikel 9',
].join('\r\n');

const codeOf = (decision: { ok: boolean; refusal?: { code: string } }): string =>
  decision.ok ? 'done' : (decision.refusal?.code ?? '');

describe('a billing file in the database', () => {
  let database: TestDatabase;
  let bench: ProductBench;
  let desk: CemeteryDesk;
  let agreements = 0;

  beforeAll(async () => {
    database = await createTestDatabase();
    bench = await startProductBench(await database.transactions(), START);
  });
  beforeEach(async () => {
    desk = await CemeteryDesk.open(bench, `DVO-${(agreements += 1).toString()}`);
    await desk.readIn();
  });
  afterAll(async () => {
    await bench.close();
    await database.drop();
  });

  describe('is released', () => {
    it('once, however many try at the same time', async () => {
      const seen = await desk.prepare(1);
      const tries = await Promise.all(Array.from({ length: 50 }, () => desk.release(1, seen)));
      expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
      expect(new Set(tries.map(codeOf))).toEqual(new Set(['done', 'window-released']));
      expect(await desk.rows(RELEASER, 'cemetery_file')).toBe(1);
    });

    it('not at all when the process dies before the end', async () => {
      const seen = await desk.prepare(1);
      const dying = desk.as(RELEASER, async (tx) => {
        decided(await bench.cemetery.release.release(tx, desk.record, 1, seen));
        await tx.query('SELECT pg_terminate_backend(pg_backend_pid())');
      });
      await expect(dying).rejects.toThrow();
      for (const table of ['cemetery_file', 'cemetery_file_item', 'cemetery_file_piece'])
        expect([table, await desk.rows(RELEASER, table)]).toEqual([table, 0]);
      expect(codeOf(await desk.release(1, seen))).toBe('done');
    });

    it('in order, when its window is over, as it was seen and prepared last', async () => {
      const seen = await desk.prepare(1);
      expect(codeOf(await desk.release(2, seen))).toBe('window-not-next');
      expect(codeOf(await desk.release(1, 'f'.repeat(64)))).toBe('preparation-differs');
      expect(codeOf(await desk.release(1, seen))).toBe('done');
      expect(codeOf(await desk.release(2, seen))).toBe('window-running');
    });

    it.each([
      ['who prepared it', PREPARER, 'released-by-preparer', 'not released by who prepared it'],
      ['who read its items in', READER, 'released-by-reader', 'not released by who read its items in'],
    ])('not by %s, whatever the service says', async (_, actor, code, message) => {
      const seen = await desk.prepare(1);
      expect(codeOf(await desk.release(1, seen, actor))).toBe(code);
      await expect(desk.freeze(actor)).rejects.toThrow(message);
    });

    it('not while billing is off, whatever the service says', async () => {
      const seen = await desk.prepare(1);
      const turn = (isOff: boolean): Promise<unknown> =>
        desk.as(systemActor('test'), (tx) =>
          bench.switchBilling.turn(tx, { scope: 'system' }, { isOff, reason: 'een back-up is teruggezet' }),
        );
      await turn(true);
      const refused = await desk.release(1, seen);
      await expect(desk.freeze(RELEASER)).rejects.toThrow('Billing is off');
      await turn(false);
      expect([codeOf(refused), codeOf(await desk.release(1, seen))]).toEqual(['billing-off', 'done']);
    });

    it('in a team of two: by who prepared it first, once the other prepared it who read its items in', async () => {
      await desk.prepare(1);
      const again = await desk.as(READER, (tx) => bench.cemetery.prepare.prepare(tx, desk.record, 1));
      expect(codeOf(await desk.release(1, decided(again).fingerprint, PREPARER))).toBe('done');
    });

    it.each([
      ['without one of its items', {}, 3, 'do not add up to it'],
      ['with other bytes', { content: Buffer.from('anders') }, undefined, 'other bytes than its digest says'],
    ])('not %s', async (_, rendered, count, message) => {
      await desk.prepare(1);
      const { composing } = bench.cemetery;
      const composed = decided(
        await desk.as(RELEASER, (tx) => composing.compose(tx, desk.record.agreementId, 1)),
      );
      const changes = { rendered: { ...composed.rendered, ...rendered } };
      await expect(desk.freeze(RELEASER, changes, count)).rejects.toThrow(message);
    });
  });

  describe('once released', () => {
    beforeEach(async () => {
      expect(codeOf(await desk.release(1, await desk.prepare(1)))).toBe('done');
    });

    it('has an item that is in no other file', async () => {
      await expect(
        desk.as(RELEASER, (tx) =>
          tx.execute(
            `INSERT INTO cemetery_file_item SELECT agreement_id, item_id, window_number FROM cemetery_file_item
             WHERE agreement_id = $1`,
            [desk.record.agreementId],
          ),
        ),
      ).rejects.toThrow('duplicate key');
    });

    it.each([
      'cemetery_file',
      'cemetery_file_item',
      'cemetery_file_piece',
      'cemetery_item',
      'cemetery_debtor',
    ])('stays as it was: %s', async (table) => {
      const update = `UPDATE ${table} SET agreement_id = agreement_id`;
      for (const actor of [RELEASER, SYSTEM])
        await expect(desk.as(actor, (tx) => tx.execute(update))).rejects.toThrow('permission denied');
      await expect(
        database.asOwner(`UPDATE slotsom.${table} SET agreement_id = agreement_id`, [], SYSTEM),
      ).rejects.toThrow('kept for good');
      expect(await desk.as(RELEASER, (tx) => tx.execute(`DELETE FROM ${table}`)).catch(() => 0)).toBe(0);
    });

    it.each<[string, readonly Actor[], readonly Actor[]]>([
      ['cemetery_debtor', [READER], [AUDITOR, FINANCE, OFFICER, CLIENT]],
      ['cemetery_export_piece', [READER], [AUDITOR, FINANCE, OFFICER, CLIENT]],
      ['cemetery_file_piece', [READER, FINANCE], [AUDITOR, OFFICER, CLIENT]],
      ['cemetery_item', [READER, AUDITOR], [FINANCE, OFFICER, CLIENT]],
      ['cemetery_preparation', [READER, AUDITOR], [FINANCE, OFFICER, CLIENT]],
      ['cemetery_file', [READER, AUDITOR, FINANCE], [OFFICER, CLIENT]],
    ])('shows %s to those who need it, and to nobody else', async (table, readers, others) => {
      for (const actor of readers) expect([actor.person, await desk.rows(actor, table)]).not.toContain(0);
      for (const actor of others)
        expect([actor.person, await desk.rows(actor, table)]).toEqual([actor.person, 0]);
    });

    it('fixes the anchor and the length of its series', async () => {
      const moved = { anker: '2025-12-16', begraafplaatsen: ['Beerzerveld'], sluitingsdagen: [] };
      expect(codeOf(await desk.setUp(moved))).toBe('series-fixed');
      expect(codeOf(await desk.setUp({ ...moved, anker: '2025-12-15' }))).toBe('done');
      await expect(
        desk.as(READER, (tx) =>
          tx.execute(
            `INSERT INTO cemetery_series SELECT agreement_id, 3, anchor + 1, days, body, output_profile, recorded_by,
               recorded_role, recorded_at FROM cemetery_series WHERE agreement_id = $1 AND version = 2`,
            [desk.record.agreementId],
          ),
        ),
      ).rejects.toThrow('keeps its anchor and length');
    });
  });

  it('is received by the client alone, and a difference is closed once', async () => {
    decided(await desk.release(1, await desk.prepare(1)));
    const add = (actor: Actor, act: string, count: number | null, total = '1.00'): Promise<unknown> =>
      desk.as(actor, (tx) =>
        tx.execute(
          `INSERT INTO cemetery_file_act (agreement_id, window_number, number, act, item_count, total, text, done_by,
             done_role, done_party, done_at) VALUES ($1, 1, $2, $3, $4, $5, 'x', $6, $7, $8, now())`,
          [
            ...[desk.record.agreementId, (number += 1), act, count, count === null ? null : total],
            ...[actor.person, actor.role, actor.party],
          ],
        ),
      );
    let number = 0;
    await expect(add(READER, 'receive', 1)).rejects.toThrow('not for this side');
    await expect(add(READER, 'close-difference', null)).rejects.toThrow('does not follow');
    await expect(add(CLIENT, 'receive', 1)).rejects.toThrow('row-level security');
    await add(FINANCE, 'receive', 1);
    await add(FINANCE, 'receive', 6, '13157.00');
    await add(READER, 'close-difference', null);
    await expect(add(FINANCE, 'close-difference', null)).rejects.toThrow('does not follow');
    await expect(add(FINANCE, 'receive', 1)).rejects.toThrow('does not follow');
  });

  it('keeps a difference open when the client reads the same later, until someone says what it was', async () => {
    const { count, total } = decided(await desk.release(1, await desk.prepare(1)));
    const { acts, windows } = bench.cemetery;
    const receive = (read: number): ReturnType<typeof acts.receive> =>
      desk.as(FINANCE, (tx) => acts.receive(tx, desk.record, 1, { count: read, total }));
    const state = async (): Promise<string> =>
      decided(await desk.as(READER, (tx) => windows.find(tx, desk.record.agreementId, 1))).state;
    const terms = async (): Promise<number> => {
      const due = await desk.as(SYSTEM, (tx) =>
        tx.query(
          `SELECT FROM due_work WHERE kind = 'remove-cemetery-debtors' AND payload->>'agreementId' = $1
             AND payload->>'unreceived' IS NULL`,
          [desk.record.agreementId],
        ),
      );
      return due.length;
    };
    const removeUnreceived = (): Promise<void> =>
      bench.cemetery.removing.remove({
        ...{ agreementId: desk.record.agreementId, window: '1', unreceived: 'true' },
      });
    decided(await receive(count - 1));
    decided(await receive(count));
    expect([await state(), await terms()]).toEqual(['difference', 0]);
    const why = 'een regel was dubbel ontdubbeld';
    decided(await desk.as(READER, (tx) => acts.closeDifference(tx, desk.record, 1, why)));
    expect([await state(), await terms()]).toEqual(['received', 1]);
    expect(codeOf(await receive(count))).toBe('received-before');
    await removeUnreceived();
    expect(await desk.rows(SYSTEM, 'cemetery_debtor')).toBe(count);
  });

  it('never lets an article come back for something else', async () => {
    const { readInTariffs } = bench.cemetery;
    const next = (description: string): Promise<unknown> =>
      desk.as(READER, async (tx) => {
        const { agreementId } = desk.record;
        await tx.execute(
          `INSERT INTO cemetery_tariff_file SELECT agreement_id, 2, file_name, repeat('0', 64), 1, recorded_by,
             recorded_role, recorded_at FROM cemetery_tariff_file WHERE agreement_id = $1`,
          [agreementId],
        );
        await tx.execute(
          `INSERT INTO cemetery_tariff SELECT agreement_id, article, '2027-01-01', '2028-01-01', 2, $2, 1, taakveld,
             cost_centre, cost_type, booking_key, 'artikel 9' FROM cemetery_tariff
           WHERE agreement_id = $1 AND article = 'BG12'`,
          [agreementId, description],
        );
      });
    await expect(next('Ruimen')).rejects.toThrow('stands for something else');
    const content = Buffer.from(TARIFFS_OF_2027);
    const read = await desk.as(READER, (tx) =>
      readInTariffs.readIn(tx, desk.record, { fileName: 'tarieven-2027.csv', content }),
    );
    expect(codeOf(read)).toBe('done');
  });

  it('takes no item twice, and no export that was accepted before', async () => {
    expect(codeOf(await desk.check())).toBe('delivered-before');
    const content = Buffer.concat([EXAMPLE.content, Buffer.from('\r\n')]);
    const again = await desk.check({ ...EXAMPLE, content });
    const faults = again.ok ? [] : (again.refusal.faults ?? []);
    expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(['F.532']));
  });

  it('of a month without items has no lines, and is a file like any other', async () => {
    decided(await desk.release(1, await desk.prepare(1)));
    bench.clock.stepTo('2026-03-10T09:00:00Z');
    decided(await desk.release(2, await desk.prepare(2)));
    const lines = (await desk.bytes(2)).toString('utf8').trim().split('\r\n');
    expect(lines.map((line) => line.replace('\uFEFF', '').slice(0, 2))).toEqual(['H;', 'T;']);
  });
});
