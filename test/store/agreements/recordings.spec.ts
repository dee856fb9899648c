import { randomUUID } from 'node:crypto';
import type { AgreementRecord } from '../../../src/agreements';
import type { Actor, Tx } from '../../../src/platform/database';
import {
  CLIENT,
  OFFICER,
  registerAgreement,
  startProductBench,
  type ProductBench,
} from '../../support/product-bench';
import { replayScenario } from '../../support/replay-scenario';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import plainMonth from '../../scenarios/01-plain-month/scenario.json';

jest.setTimeout(60_000);

const ADD_RECORDING = `
  INSERT INTO recording (agreement_id, first_position, last_position, source, recorded_at, recorded_on,
                         person, role, party)
  VALUES ($1, $2, $3, 'x', $4, '2026-01-28', $5, $6, $7)`;
const ADD_FACT = `
  INSERT INTO agreement_fact (agreement_id, recording, position, list, fact_id, body)
  VALUES ($1, $2, $3, 'corporationTax', gen_random_uuid(), '{"amount": "-5000.00"}')`;
const ADD_LINE = `
  INSERT INTO payroll_line (agreement_id, recording, position, delivery_id, source, booked_month, cost_month, function,
                            component, amount, file_row)
  SELECT agreement_id, $1, $2, delivery_id, source, booked_month, cost_month, function, component, amount, 900
  FROM payroll_line WHERE delivery_id = $3 LIMIT 1`;
const ADD_LINE_OF = `
  INSERT INTO payroll_line (agreement_id, recording, position, delivery_id, source, booked_month, cost_month, function,
                            component, amount, file_row)
  SELECT agreement_id, $1, $2, $3, source, booked_month, cost_month, function, component, amount, 900
  FROM payroll_line LIMIT 1`;

describe('what became known at a moment', () => {
  let database: TestDatabase;
  let bench: ProductBench;
  let record: AgreementRecord;
  let agreementId: string;
  let next: number;

  beforeAll(async () => {
    database = await createTestDatabase();
    bench = await startProductBench(await database.transactions(), '2023-11-01T08:00:00Z');
    record = await registerAgreement(bench);
    ({ agreementId } = record);
    await replayScenario(bench, record, { ...plainMonth, runs: [] });
    next = (await as(OFFICER, (tx) => bench.register.lastPosition(tx, agreementId))) + 1;
  });

  afterAll(async () => {
    await bench.close();
    await database.drop();
  });

  const as = <T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> =>
    bench.transactions.run(actor, work);
  const addRecording = (
    tx: Tx,
    [first, last]: readonly [number, number],
    moment = '2026-01-28T12:00:00Z',
  ): Promise<number> => {
    const { person, role, party } = OFFICER;
    return tx.execute(ADD_RECORDING, [agreementId, first, last, moment, person, role, party]);
  };
  const addFact = (tx: Tx, recording: number, position: number): Promise<number> =>
    tx.execute(ADD_FACT, [agreementId, recording, position]);
  const accept = (tx: Tx, lines: number): Promise<string> => {
    const line = { bookedMonth: '2026-01', costMonth: '2026-01', function: 'x', component: 'salary' };
    const code = randomUUID();
    const delivery = {
      deliveryCode: code,
      bookedMonth: '2026-01',
      fileName: 'x.csv',
      digest: code.replaceAll('-', '').repeat(2),
      profile: 'test-1',
      lineCount: lines,
      total: '1.00',
      summary: {},
      acceptedWarnings: [],
      countByReason: new Map([['', lines]]),
      content: Buffer.from('x'),
    };
    const rows = Array.from({ length: lines }, (_, index) => ({ ...line, amount: '1.00', fileRow: index }));
    return bench.acceptDelivery.accept(tx, record, delivery, [rows]);
  };

  it('gets no further fact, at whatever position', async () => {
    const first = await as(OFFICER, (tx) =>
      tx.query<{ first: string; last: string }>(
        `SELECT first_position AS first, last_position AS last FROM recording
         WHERE EXISTS (SELECT FROM payroll_line WHERE recording = first_position)`,
      ),
    );
    const [recording] = first.map((one) => Number(one.first));
    for (const position of [recording ?? 0, next, next + 10, -1])
      await expect(as(OFFICER, (tx) => addFact(tx, recording ?? 0, position))).rejects.toThrow(
        'Rows of agreement_fact take the positions of a recording in its transaction',
      );
  });

  it('gets no further line in a delivery, nor in its recording', async () => {
    const [old] = await as(OFFICER, (tx) =>
      tx.query<{ id: string; recording: string }>(
        'SELECT delivery_id AS id, recording FROM payroll_delivery LIMIT 1',
      ),
    );
    const inNewRecording = as(OFFICER, async (tx) => {
      await addRecording(tx, [next, next]);
      await tx.execute(ADD_LINE, [next, next, old?.id]);
    });
    await expect(inNewRecording).rejects.toThrow(
      'Rows of payroll_line come in the transaction of their payroll_delivery',
    );
    const inOldRecording = as(OFFICER, async (tx) => {
      const delivery = await accept(tx, 1);
      await tx.execute(ADD_LINE, [old?.recording, next + 1, delivery]);
    });
    await expect(inOldRecording).rejects.toThrow('Rows of payroll_line take the positions of a recording');
  });

  it('has no line of a delivery or a recording that does not exist', async () => {
    const unknownDelivery = as(OFFICER, async (tx) => {
      await accept(tx, 1);
      await addRecording(tx, [next + 1, next + 1]);
      await tx.execute(ADD_LINE_OF, [next + 1, next + 1, randomUUID()]);
    });
    await expect(unknownDelivery).rejects.toThrow('come in the transaction of their payroll_delivery');
    const unknownRecording = as(OFFICER, async (tx) => {
      const delivery = await accept(tx, 1);
      await tx.execute(ADD_LINE, [next + 50, next + 50, delivery]);
    });
    await expect(unknownRecording).rejects.toThrow('Rows of payroll_line take the positions of a recording');
  });

  it('is recorded whole, at its own positions', async () => {
    await expect(as(OFFICER, (tx) => addRecording(tx, [next, next]))).rejects.toThrow('not as many rows');
    const partly = as(OFFICER, async (tx) => {
      await addRecording(tx, [next, next + 1]);
      await addFact(tx, next, next);
    });
    await expect(partly).rejects.toThrow('not as many rows as positions');
    for (const outside of [next - 1, next + 1]) {
      const misplaced = as(OFFICER, async (tx) => {
        await addRecording(tx, [next, next]);
        await addFact(tx, next, outside);
      });
      await expect(misplaced).rejects.toThrow('take the positions of a recording');
    }
  });

  it('has a position once, as a fact or as a payroll line', async () => {
    const factOnLine = as(OFFICER, async (tx) => {
      await accept(tx, 2);
      await addFact(tx, next, next + 1);
    });
    await expect(factOnLine).rejects.toThrow('A position of payroll_line is taken');
    const lineOnFact = as(OFFICER, async (tx) => {
      const delivery = await accept(tx, 1);
      await addRecording(tx, [next + 1, next + 1]);
      await addFact(tx, next + 1, next + 1);
      await tx.execute(ADD_LINE, [next + 1, next + 1, delivery]);
    });
    await expect(lineOnFact).rejects.toThrow('A position of agreement_fact is taken');
  });

  it('leaves no gap in positions, and does not come before what was known', async () => {
    await expect(as(OFFICER, (tx) => addRecording(tx, [next + 1, next + 1]))).rejects.toThrow('no gaps');
    const earlier = as(OFFICER, (tx) => addRecording(tx, [next, next], '2020-01-01'));
    await expect(earlier).rejects.toThrow('before what was known');
  });

  it.each(['person', 'role', 'party'] as const)(
    'is recorded in one’s own name: no other %s',
    async (field) => {
      const other = { ...OFFICER, [field]: 'other' };
      const inserted = as(OFFICER, (tx) =>
        tx.execute(ADD_RECORDING, [
          ...[agreementId, next, next, '2026-01-28T12:00:00Z'],
          ...[other.person, other.role, other.party],
        ]),
      );
      await expect(inserted).rejects.toThrow('"in own name" for table "recording"');
    },
  );

  it('is recorded by the contractor, not by the client', async () => {
    const fact = { list: 'corporationTax', item: { id: 'vpb', year: 2026, amount: '-5000.00' } };
    const byClient = as(CLIENT, (tx) => bench.register.append(tx, agreementId, 'x', [fact]));
    await expect(byClient).rejects.toThrow('row-level security policy for table "agreement_fact"');
    const within = as(OFFICER, async (tx) => {
      await addRecording(tx, [next, next]);
      await tx.execute("SELECT set_config('slotsom.party', $1, true)", [CLIENT.party]);
      await addFact(tx, next, next);
    });
    await expect(within).rejects.toThrow('row-level security policy for table "agreement_fact"');
  });
});

describe('an agreement', () => {
  let database: TestDatabase;
  let bench: ProductBench;
  let agreementId: string;
  const ADD_PARTIES =
    'INSERT INTO agreement_party (agreement_id, client_party, contractor_party) VALUES ($1, $2, $3)';

  beforeAll(async () => {
    database = await createTestDatabase();
    bench = await startProductBench(await database.transactions(), '2023-11-01T08:00:00Z');
    ({ agreementId } = await registerAgreement(bench));
  });

  afterAll(async () => {
    await bench.close();
    await database.drop();
  });

  it('gets no further contractor, who would see payroll', async () => {
    const join = bench.transactions.run(CLIENT, (tx) =>
      tx.execute(ADD_PARTIES, [agreementId, 'other-town', CLIENT.party]),
    );
    await expect(join).rejects.toThrow('Parties come in the transaction of their agreement');
  });

  it('is registered by its contractor', async () => {
    const parties = { clientParty: 'client-town', contractorParty: 'contractor-town' };
    const details = { key: 'DVO-2', title: 'x', startsOn: '2024-01-01', endsOn: null, ...parties };
    const register = bench.transactions.run(CLIENT, (tx) => bench.agreements.register(tx, details));
    await expect(register).rejects.toThrow('row-level security policy for table "agreement_party"');
    const inOtherName = bench.transactions.run(OFFICER, async (tx) => {
      await tx.execute("SELECT set_config('slotsom.person', 'other', true)");
      await bench.agreements.register(tx, details);
    });
    await expect(inOtherName).rejects.toThrow('"in own name" for table "agreement"');
  });
});
