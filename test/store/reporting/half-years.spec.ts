import type { AgreementRecord } from '../../../src/agreements';
import type { HalfYear } from '../../../src/kernel/time';
import { systemActor, type Actor, type Tx } from '../../../src/platform/database';
import {
  CLIENT,
  LEAD,
  registerAgreement,
  startProductBench,
  type ProductBench,
} from '../../support/product-bench';
import { replayScenario } from '../../support/replay-scenario';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import acrossTheYear from '../../scenarios/10-across-the-year/scenario.json';

jest.setTimeout(120_000);

const CONTROLLER: Actor = { person: 'control', role: 'controller', party: 'client-town' };
const STRANGER: Actor = { person: 'elders', role: 'controller', party: 'other-town' };
const PERIOD: HalfYear = { year: 2025, half: 2 };

describe('half-year overviews in the database', () => {
  let database: TestDatabase;
  let bench: ProductBench;
  let record: AgreementRecord;

  const as = <T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> =>
    bench.transactions.run(actor, work);
  const attempt = (sql: string, actor = CONTROLLER): Promise<unknown> => as(actor, (tx) => tx.execute(sql));
  const shown = async (actor = CONTROLLER) => {
    const read = await bench.readHalfYear.read(actor, record.key, PERIOD, {});
    if (!read.ok) throw new Error(JSON.stringify(read.refusal));
    return read.value;
  };
  const fix = async (): Promise<string> => {
    const { fingerprint } = await shown();
    const fixed = await as(CONTROLLER, (tx) => bench.halfYearActs.fix(tx, record, PERIOD, fingerprint));
    return fixed.ok ? `version ${fixed.value.version.toString()}` : fixed.refusal.code;
  };
  /** A copy of the fixed overview with something else in it, as someone would write it past the service. */
  const copyWith = (changes: string): string => `
    INSERT INTO fixed_overview (agreement_id, period, version, party, known_on, known_position, rules_version, body,
                                body_hash, fixed_at, fixed_by, fixed_role)
    SELECT (jsonb_populate_record(one, jsonb_build_object('version', 2, 'body_hash', repeat('a', 64)) || ${changes})).*
    FROM fixed_overview one`;

  beforeAll(async () => {
    database = await createTestDatabase();
    bench = await startProductBench(await database.transactions(), '2023-11-01T08:00:00Z');
    record = await registerAgreement(bench);
    await replayScenario(bench, record, acrossTheYear);
    for (const { part, asks } of (await shown()).figures.rows)
      if (asks.length > 0)
        await as(CONTROLLER, (tx) =>
          bench.halfYearActs.clarify(tx, record, PERIOD, [{ part, text: 'vacature' }]),
        );
  });

  afterAll(async () => {
    await bench.close();
    await database.drop();
  });

  it('are fixed once as they stand, with words for each part that asks', async () => {
    const { figures, clarifications } = await shown();
    expect(figures.rows.filter(({ asks }) => asks.length > 0).length).toBeGreaterThan(0);
    expect(clarifications.map(({ part }) => part)).toEqual(
      figures.rows.filter(({ asks }) => asks.length > 0).map(({ part }) => part),
    );
    expect(await fix()).toBe('version 1');
    expect(await fix()).toBe('overview-fixed-before');
    expect((await shown(CLIENT)).versions).toHaveLength(1);
  });

  it.each([
    ['an overview changed', 'UPDATE slotsom.fixed_overview SET version = 9'],
    ['an overview removed', 'DELETE FROM slotsom.fixed_overview'],
    ['a clarification changed', `UPDATE slotsom.overview_clarification SET text = 'anders'`],
    ['a clarification removed', 'DELETE FROM slotsom.overview_clarification'],
  ])('do not have %s, whoever tries', async (_, sql) => {
    await expect(as(systemActor('test'), (tx) => tx.execute(sql))).rejects.toMatchObject({ code: '42501' });
    await expect(database.asOwner(sql)).rejects.toMatchObject({ code: 'SL001' });
  });

  it.each([
    ['of another number', `'{"version": 3}'::jsonb`, 'SL011'],
    [
      'in the name of the other party',
      `jsonb_build_object('party', 'contractor-town', 'body', jsonb_set(body, '{figures,rows}', '[]'))`,
      '42501',
    ],
    ['in the name of a colleague', `'{"fixed_by": "regisseur"}'::jsonb`, '42501'],
    ['that says another position than it is of', `'{"known_position": 1}'::jsonb`, '23514|SL011'],
    [
      'of a half-year before the agreement',
      `jsonb_build_object('version', 1, 'period', '2023-h2',
        'body', jsonb_set(jsonb_set(body, '{figures,rows}', '[]'), '{figures,period}', '"2023-h2"'))`,
      'SL011',
    ],
    ['of a half-year that had not begun', `'{"known_on": "2025-06-30"}'::jsonb`, '23514'],
    [
      'with a difference that nothing was said of',
      `jsonb_build_object('body', jsonb_set(body, '{figures,rows,0}',
        body #> '{figures,rows,0}' || '{"asks": ["year"], "difference": "1.23"}'))`,
      'SL011',
    ],
  ])('are not kept %s', async (_, changes, code) => {
    await expect(attempt(copyWith(changes))).rejects.toMatchObject({
      code: expect.stringMatching(new RegExp(`^(?:${code})$`)) as string,
    });
  });

  it('are kept with no more than something else, by whoever may', async () => {
    await expect(attempt(copyWith(`'{}'::jsonb`), CLIENT)).rejects.toMatchObject({ code: '42501' });
    await attempt(copyWith(`'{}'::jsonb`));
    expect((await shown()).versions).toHaveLength(2);
  });

  it('keep the words of a party from the other, and from strangers to the agreement', async () => {
    const count = async (actor: Actor): Promise<number> =>
      (await as(actor, (tx) => tx.query('SELECT FROM overview_clarification'))).length;
    expect(await count(CLIENT)).toBeGreaterThan(0);
    expect(await count(LEAD)).toBe(0);
    const say = `INSERT INTO overview_clarification (agreement_id, period, party, number, part, text, difference,
        expected_difference, written_at, written_by, written_role)
      VALUES ('${record.agreementId}', '2025-h1', 'other-town', 1, 'formation', 'x', 0, 0, now(), 'elders', 'controller')`;
    await expect(attempt(say, STRANGER)).rejects.toMatchObject({ code: '42501' });
  });
});
