import { decided } from '../../support/addendum-steps';
import { OUTPUT_PROFILE } from '../../support/cemetery-steps';
import { OFFICER, startProductBench, type ProductBench } from '../../support/product-bench';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { AUDITOR, CemeteryDesk, FINANCE, PREPARER, READER, RELEASER } from './cemetery-desk';
import { SERIES } from '../../support/cemetery-steps';

jest.setTimeout(120_000);

const BODY = OUTPUT_PROFILE.profiel;

describe('a recorded profile in the database', () => {
  let database: TestDatabase;
  let bench: ProductBench;
  let desk: CemeteryDesk;

  beforeAll(async () => {
    database = await createTestDatabase();
    bench = await startProductBench(await database.transactions(), '2026-01-27T09:00:00Z');
    desk = await CemeteryDesk.open(bench, 'DVO-PROFIEL');
  });
  afterAll(async () => {
    await bench.close();
    await database.drop();
  });

  const record = async (body: object): Promise<number> => {
    const given = { kind: 'aanlevering', label: 'burial', body } as const;
    return decided(await desk.as(READER, (tx) => bench.cemetery.recordProfile.record(tx, desk.record, given)))
      .version;
  };
  const add = (version: number, who = READER.person): Promise<unknown> =>
    desk.as(READER, (tx) =>
      tx.execute(
        `INSERT INTO cemetery_profile (agreement_id, kind, label, version, body, recorded_by, recorded_role, recorded_at)
         VALUES ($1, 'aanlevering', 'burial', $2, '{}', $3, $4, now())`,
        [desk.record.agreementId, version, who, READER.role],
      ),
    );

  it('gets a version, and another one only when none of them says the same', async () => {
    expect([
      await record(BODY),
      await record(BODY),
      await record({ ...BODY, slot: true }),
      await record(BODY),
    ]).toEqual([1, 1, 2, 1]);
  });

  it.each(['UPDATE cemetery_profile SET body = body', 'DELETE FROM cemetery_profile'])(
    'refuses %s',
    async (sql) => {
      await expect(desk.as(READER, (tx) => tx.execute(sql))).rejects.toThrow();
    },
  );

  it('takes no version that leaves a gap, and none in the name of someone else', async () => {
    await expect(add(5)).rejects.toThrow('without gaps');
    await expect(add(3, 'someone')).rejects.toThrow(/row-level security/);
  });

  it('is seen by the administration, the auditor and the bookkeeping, and recorded by the first alone', async () => {
    for (const reader of [READER, AUDITOR, FINANCE])
      expect(await desk.rows(reader, 'cemetery_profile')).toBe(2);
    expect(await desk.rows(OFFICER, 'cemetery_profile')).toBe(0);
    await expect(
      desk.as(AUDITOR, (tx) =>
        bench.cemetery.recordProfile.record(tx, desk.record, { kind: 'aanlevering', label: 'b', body: BODY }),
      ),
    ).rejects.toThrow(/row-level security/);
  });

  it('writes the files of a series that was set up with it', async () => {
    const { aanleverprofiel: _, ...setUp } = SERIES;
    const given = { ...setUp, sluitingsdagen: [] };
    const settingUp = (profile: string): ReturnType<typeof bench.cemetery.setUpSeries.setUp> =>
      desk.as(READER, (tx) => bench.cemetery.setUpSeries.setUp(tx, desk.record, given, profile));
    expect(await settingUp('aanlevering-burial-9')).toMatchObject({ refusal: { code: 'unknown-profile' } });
    decided(await settingUp('aanlevering-burial-1'));
    await desk.readIn();
    decided(await desk.release(1, await desk.prepare(1)));
    const [first = ''] = (await desk.bytes(1, PREPARER)).toString('utf8').split('\n');
    expect(first).toMatch(/^K2B-[^|]*\|\d+\.\d\d$/);
    expect((await desk.bytes(1, RELEASER)).length).toBeGreaterThan(0);
  });
});
