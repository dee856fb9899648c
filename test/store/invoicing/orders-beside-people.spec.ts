import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { LEAD } from '../../support/product-bench';
import { RoundBench } from '../../support/round-bench';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

jest.setTimeout(60_000);

describe('orders of a round beside people who write', () => {
  let database: TestDatabase;
  let round: RoundBench;

  beforeAll(async () => {
    database = await createTestDatabase();
    round = await RoundBench.open(await database.transactions());
    await round.add('A-01');
    round.bench.clock.stepTo('2026-02-03T12:00:00Z');
    await round.ask();
  });

  afterAll(async () => {
    await round.close();
    await database.drop();
  });

  it('take none of their turns, although they act in the name of a person', async () => {
    let isHeld = true;
    const writers = [randomUUID(), randomUUID(), randomUUID(), randomUUID()].map((agreementId) =>
      round.as(LEAD, async (tx) => {
        await tx.lockAgreement(agreementId);
        while (isHeld) await pause(10);
      }),
    );
    await pause(300);
    const [order] = await round.waiting();
    const performed = round.perform(order!).then(() => 'done');
    expect(await Promise.race([performed, pause(10_000, 'waits')])).toBe('done');
    isHeld = false;
    await Promise.all([...writers, performed]);
  });
});
