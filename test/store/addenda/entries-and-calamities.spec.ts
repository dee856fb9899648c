import { createHash, randomUUID } from 'node:crypto';
import type { AddendumFile } from '../../../src/addenda';
import { seenIn } from '../../../src/addenda/domain';
import type { LocalDate } from '../../../src/kernel/time';
import { AddendumSteps, CALAMITY, decided, PROPOSED } from '../../support/addendum-steps';
import {
  CLIENT,
  LEAD,
  OFFICER,
  registerAgreement,
  startProductBench,
  type ProductBench,
} from '../../support/product-bench';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

/** More of them when the limits of the design are drilled. */
const ROUNDS = Number(process.env['ROUNDS'] ?? 3);
const AT_ONCE = 16;

const TODAY = '2026-02-25';

jest.setTimeout(180_000 + ROUNDS * 10_000);

/** Every round has an agreement of its own: what was recorded in the rounds before does not slow it down. */
async function stepsOfRound(bench: ProductBench, round: number): Promise<AddendumSteps> {
  const letters = round.toString().replaceAll(/\d/g, (digit) => 'ABCDEFGHIJ'.charAt(Number(digit)));
  const prefixes = [`F${letters}`, `C${letters}`] as const;
  return new AddendumSteps(bench, await registerAgreement(bench, `DVO-${letters}`, '2024-01-01', prefixes));
}

describe('entries', () => {
  let database: TestDatabase;
  let bench: ProductBench;
  let steps: AddendumSteps;

  beforeAll(async () => {
    database = await createTestDatabase();
    bench = await startProductBench(await database.transactions(), `${TODAY}T08:00:00Z`);
    steps = new AddendumSteps(bench, await registerAgreement(bench));
  });

  afterAll(async () => {
    await bench.close();
    await database.drop();
  });

  const refusalOf = async (
    decision: Promise<{ ok: boolean; refusal?: { code: string } }>,
  ): Promise<unknown> => (await decision).refusal?.code;
  const today = { performedOn: TODAY as LocalDate };
  const bill = (): AddendumFile => {
    const content = Buffer.from('%PDF-1.7 a bill %%EOF');
    const digest = createHash('sha256').update(content).digest('hex');
    const file = { fileName: 'rekening.pdf', mediaType: 'application/pdf', content, digest } as const;
    return { ...file, fileId: randomUUID(), addedAt: bench.clock.now() };
  };
  const purchase = (unitPrice: string): object => ({
    ...today,
    ...{
      sort: 'purchase',
      description: 'droogapparaat',
      quantity: '1',
      unit: 'stuk',
      unitPrice,
      proof: bill(),
    },
  });

  it('of hours are confirmed by someone else than who wrote them', async () => {
    const addendum = await steps.approved();
    const { entryId } = decided(await steps.write(addendum, today));
    expect(await refusalOf(steps.confirm(addendum, entryId, OFFICER))).toBe('entry-written-by-you');
    const insert = steps.as(OFFICER, (tx) =>
      tx.execute(`INSERT INTO addendum_confirmation VALUES ($1, $2, $2, $3, $4, now())`, [
        steps.record.agreementId,
        entryId,
        OFFICER.person,
        OFFICER.role,
      ]),
    );
    await expect(insert).rejects.toThrow('by someone else');
    decided(await steps.confirm(addendum, entryId));
    expect(await refusalOf(steps.confirm(addendum, entryId))).toBe('nothing-to-confirm');
  });

  it('of what someone else charged need their proof', async () => {
    const addendum = await steps.approved();
    expect(await refusalOf(steps.write(addendum, { ...purchase('10.00'), proof: undefined }))).toBe(
      'proof-missing',
    );
    decided(await steps.write(addendum, purchase('10.00')));
    const [entry] = (await steps.read(addendum, CLIENT)).entries;
    const file = await steps.as(CLIENT, (tx) =>
      bench.addenda.file(tx, steps.record.agreementId, addendum, entry?.row.fileId ?? ''),
    );
    expect(file?.content.toString()).toBe('%PDF-1.7 a bill %%EOF');
  });

  it('keep their proof when they are mended, and cannot lose it by becoming of another sort', async () => {
    const addendum = await steps.approved();
    const { entryId } = decided(await steps.write(addendum, purchase('10.00')));
    const [before] = (await steps.read(addendum)).entries;
    const mended = { ...purchase('11.00'), proof: undefined, replaces: entryId };
    decided(await steps.write(addendum, mended));
    const [after] = (await steps.read(addendum)).entries;
    expect(after?.row.fileId).toBe(before?.row.fileId);
    const hours = decided(await steps.write(addendum, today)).entryId;
    expect(await refusalOf(steps.write(addendum, { ...mended, replaces: hours }))).toBe('proof-missing');
  });

  it('are mended by another in their place, which is confirmed anew', async () => {
    const addendum = await steps.approved();
    const { entryId } = decided(await steps.write(addendum, today));
    decided(await steps.confirm(addendum, entryId));
    decided(await steps.write(addendum, { ...today, quantity: '4', replaces: entryId }));
    const { entries } = await steps.read(addendum);
    expect(entries.map(({ assessed: { amount, reason } }) => [amount.toString(), reason])).toEqual([
      ['300.00', 'not-confirmed'],
    ]);
    expect(await refusalOf(steps.write(addendum, { ...today, replaces: entryId }))).toBe(
      'addendum-not-recordable',
    );
  });

  it('of formation come through payroll', async () => {
    const formation = {
      basis: 'formation',
      function: 'Medewerker',
      scale: '7',
      hoursPerWeek: '18',
      from: '2026-03-01',
    };
    const { maximum, ...proposed } = PROPOSED;
    expect(maximum).toBeDefined();
    const addendum = decided(
      await steps.propose({ ...proposed, price: { ...formation, until: '2026-06-01' } }),
    );
    expect(await refusalOf(steps.write(addendum, today))).toBe('addendum-in-payroll');
  });

  it('are of the months of the work that was agreed', async () => {
    const addendum = await steps.approved();
    expect(await refusalOf(steps.write(addendum, { performedOn: '2026-01-31' }))).toBe('outside-months');
    decided(await steps.amend(addendum, { ...PROPOSED, from: '2026-01' }));
    expect(await refusalOf(steps.write(addendum, { performedOn: '2026-01-31' }))).toBe('outside-months');
  });

  it('are put right after completion, and no others come', async () => {
    const addendum = await steps.approved();
    const { entryId } = decided(await steps.write(addendum, today));
    decided(await steps.act(addendum, { act: 'complete', day: TODAY as LocalDate }));
    expect(await refusalOf(steps.write(addendum, today))).toBe('addendum-completed');
    decided(await steps.write(addendum, { ...today, quantity: '4', replaces: entryId }));
    expect((await steps.read(addendum)).recorded.toString()).toBe('300.00');
  });

  it('are not of what was withdrawn', async () => {
    const addendum = decided(await steps.propose());
    decided(await steps.act(addendum, { act: 'submit' }));
    decided(await steps.act(addendum, { act: 'withdraw', text: 'niet meer nodig' }));
    expect(await refusalOf(steps.write(addendum, today))).toBe('addendum-withdrawn');
  });

  it('that come at the same time never pass the maximum together', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const own = await stepsOfRound(bench, round);
      const addendum = await own.approved();
      const written = await Promise.all(
        Array.from({ length: AT_ONCE }, () => own.write(addendum, purchase('300.00'))),
      );
      expect(new Set(written.map((one) => decided(one).entryId)).size).toBe(AT_ONCE);
      const { chargeable, parked } = await own.read(addendum);
      expect([chargeable.toString(), parked.toString()]).toEqual(['4000.00', '800.00']);
    }
  });
});

describe('a calamity', () => {
  let database: TestDatabase;
  let bench: ProductBench;
  let steps: AddendumSteps;

  beforeEach(async () => {
    database = await createTestDatabase();
    bench = await startProductBench(await database.transactions(), `${TODAY}T08:00:00Z`);
    steps = new AddendumSteps(bench, await registerAgreement(bench));
  });

  afterEach(async () => {
    await bench.close();
    await database.drop();
  });

  const refusalOf = async (
    decision: Promise<{ ok: boolean; refusal?: { code: string } }>,
  ): Promise<unknown> => (await decision).refusal?.code;
  const reported = async (calamity: object = {}, own = steps): Promise<string> => {
    const addendum = decided(
      await own.propose({ ...CALAMITY, calamity: { ...CALAMITY.calamity, ...calamity } }),
    );
    decided(await own.act(addendum, { act: 'submit' }));
    return addendum;
  };
  const hours = async (addendum: string, quantity: string, own = steps): Promise<string> => {
    const { entryId } = decided(await own.write(addendum, { quantity }));
    decided(await own.confirm(addendum, entryId));
    return `${entryId} bevestigd`;
  };
  /** What an answer to the costs that were offered last must have seen. */
  const seenCosts = async (addendum: string, own = steps): Promise<string> => {
    const { state } = await own.read(addendum, CLIENT);
    return seenIn('agree-costs', state);
  };
  const agree = async (addendum: string, entries: string[]): Promise<unknown> => {
    decided(await steps.act(addendum, { act: 'offer-costs', entries }, LEAD));
    const seen = await seenCosts(addendum);
    return refusalOf(steps.act(addendum, { act: 'agree-costs', seen }, CLIENT));
  };

  it('has its costs charged when both sides agree on them, by name', async () => {
    const addendum = await reported();
    const [first, second] = [await hours(addendum, '10'), await hours(addendum, '20')];
    expect(await agree(addendum, [second])).toBeUndefined();
    const { entries } = await steps.read(addendum);
    expect(entries.map(({ assessed: { entry, reason } }) => [entry.id, reason])).toEqual([
      [first, 'costs-not-agreed'],
      [second, undefined],
    ]);
  });

  it('has no costs agreed that reach the limit together: 24 999.99 yes, 25 000.00 no', async () => {
    const addendum = await reported();
    const price = { unitPrice: '0.01' };
    const first = decided(await steps.write(addendum, { ...price, quantity: '2499999' }));
    decided(await steps.confirm(addendum, first.entryId));
    const cent = decided(await steps.write(addendum, { ...price, quantity: '1' }));
    decided(await steps.confirm(addendum, cent.entryId));
    const both = [`${first.entryId} bevestigd`, `${cent.entryId} bevestigd`];
    expect(await refusalOf(steps.act(addendum, { act: 'offer-costs', entries: both }, LEAD))).toBe(
      'calamity-limit-reached',
    );
    expect(await agree(addendum, both.slice(0, 1))).toBeUndefined();
    expect(await refusalOf(steps.act(addendum, { act: 'offer-costs', entries: both.slice(1) }, LEAD))).toBe(
      'calamity-limit-reached',
    );
  });

  it('is not told apart from another of about the same time without a reason', async () => {
    const first = await reported();
    expect(await refusalOf(steps.propose(CALAMITY))).toBe('calamities-alike');
    const apart = { distinctFrom: [{ addendum: first, reason: 'brand in een ander gebouw' }] };
    expect(await reported(apart)).toBe('C2');
    expect(
      await refusalOf(
        steps.propose({ ...CALAMITY, calamity: { ...CALAMITY.calamity, happenedOn: '2026-01-01' } }),
      ),
    ).toBeUndefined();
  });

  it('is not asked about a report that was withdrawn', async () => {
    const withdrawn = await reported();
    decided(await steps.act(withdrawn, { act: 'withdraw', text: 'dubbel gemeld' }));
    expect(await reported()).toBe('C2');
    expect(await refusalOf(steps.propose(CALAMITY))).toBe('calamities-alike');
  });

  it('has its costs agreed once when agreements come at the same time', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const own = await stepsOfRound(bench, round);
      const addendum = await reported({}, own);
      const entry = await hours(addendum, '300', own);
      decided(await own.act(addendum, { act: 'offer-costs', entries: [entry] }, LEAD));
      const seen = await seenCosts(addendum, own);
      const answers = await Promise.all(
        Array.from({ length: AT_ONCE }, () => own.act(addendum, { act: 'agree-costs', seen }, CLIENT)),
      );
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect((await own.read(addendum)).chargeable.toString()).toBe('22500.00');
    }
  });

  it('takes no offer of two at the same time whose costs would reach the limit together', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const own = await stepsOfRound(bench, round);
      const addendum = await reported({}, own);
      const entries = [await hours(addendum, '200', own), await hours(addendum, '200', own)];
      await Promise.all(
        Array.from({ length: AT_ONCE }, async (_, index) => {
          const offer = { act: 'offer-costs', entries: [entries[index % 2]!] } as const;
          if (!(await own.act(addendum, offer, LEAD)).ok) return;
          const seen = await seenCosts(addendum, own);
          await own.act(addendum, { act: 'agree-costs', seen }, CLIENT);
        }),
      );
      expect((await own.read(addendum)).chargeable.toString()).toBe('15000.00');
    }
  });
});
