import { digestedText } from '../../../src/platform/audit';
import { LINE_TEXT } from '../../../src/payroll/line-text';
import {
  OFFICER,
  registerAgreement,
  startProductBench,
  type ProductBench,
} from '../../support/product-bench';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

jest.setTimeout(60_000);

const PLAIN = {
  bookedMonth: '2026-02',
  costMonth: '2026-01',
  function: 'Klerk',
  component: 'Salaris',
  amount: '-0.10',
};
const LINES = [
  { ...PLAIN, fileRow: 2 },
  {
    ...{ ...PLAIN, amount: '9999999999.99', fileRow: 3, employee: 'M1' },
    ...{
      reason: 'herstel "co\u00ebffici\u00ebnt" \\ \u{1f600}\u200b\u2028/',
      ledgerAccount: '4\u00a0001',
      costCentre: '',
    },
  },
];

describe('a payroll line as its digest has it', () => {
  let database: TestDatabase;
  let bench: ProductBench;

  beforeAll(async () => {
    database = await createTestDatabase();
    bench = await startProductBench(await database.transactions(), '2026-02-10T08:00:00Z');
    const record = await registerAgreement(bench);
    const delivery = {
      ...{ deliveryCode: 'L1', bookedMonth: '2026-02', fileName: 'l1.csv', digest: 'a'.repeat(64) },
      ...{ profile: 'test-1', lineCount: 2, total: '9999999999.89', summary: {}, acceptedWarnings: [] },
      countByReason: new Map(LINES.map((line) => ['reason' in line ? line.reason : '', 1])),
      content: Buffer.from('file'),
    };
    await bench.transactions.run(OFFICER, (tx) => bench.acceptDelivery.accept(tx, record, delivery, [LINES]));
  });

  afterAll(async () => {
    await bench.close();
    await database.drop();
  });

  const asked = <Row>(sql: string): Promise<Row[]> =>
    bench.transactions.run(OFFICER, (tx) => tx.query<Row>(sql));

  it('is written letter by letter as any other row is', async () => {
    const rows = await asked<{ ours: string; usual: string }>(
      `SELECT ${LINE_TEXT} AS ours, ${digestedText('to_jsonb(line)')} AS usual FROM payroll_line line ORDER BY position`,
    );
    expect(rows).toHaveLength(2);
    for (const { ours, usual } of rows) expect(ours).toBe(usual);
  });

  it('leaves out no column', async () => {
    const columns = await asked<{ name: string }>(
      `SELECT attname AS name FROM pg_attribute WHERE attrelid = 'payroll_line'::regclass AND attnum > 0 AND NOT attisdropped`,
    );
    const [row] = await asked<{ text: string }>(
      `SELECT ${LINE_TEXT} AS text FROM payroll_line line ORDER BY position DESC LIMIT 1`,
    );
    expect(Object.keys(JSON.parse(row!.text) as object).sort()).toEqual(
      columns.map(({ name }) => name).sort(),
    );
  });
});
