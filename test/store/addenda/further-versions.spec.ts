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

jest.setTimeout(120_000);

const TODAY = '2026-02-25' as LocalDate;
const { maximum: MAXIMUM, ...WITHOUT_MAXIMUM } = PROPOSED;
const FORMATION = {
  ...WITHOUT_MAXIMUM,
  from: '2026-03',
  price: {
    basis: 'formation',
    function: 'Medewerker',
    scale: '7',
    hoursPerWeek: '18',
    from: '2026-03-01',
    until: '2026-06-01',
  },
};
const PRICES = {
  hours: PROPOSED.price,
  fixed: { basis: 'fixed', amount: '1500.00' },
  units: { basis: 'units', units: '10', unit: 'stuk', unitPrice: '25.00' },
};
const BASES: Readonly<Record<string, object>> = {
  formation: FORMATION,
  ...Object.fromEntries(
    Object.entries(PRICES).map(([basis, price]) => [
      basis,
      { ...WITHOUT_MAXIMUM, from: '2026-03', maximum: MAXIMUM, price },
    ]),
  ),
};

describe('a further version of an addendum', () => {
  let database: TestDatabase;
  let bench: ProductBench;
  let steps: AddendumSteps;

  beforeAll(async () => {
    database = await createTestDatabase();
    bench = await startProductBench(await database.transactions(), '2026-02-25T08:00:00Z');
    steps = new AddendumSteps(bench, await registerAgreement(bench));
  });

  afterAll(async () => {
    await bench.close();
    await database.drop();
  });

  const submitted = async (content: object = PROPOSED): Promise<string> => {
    const addendum = decided(await steps.propose(content));
    decided(await steps.act(addendum, { act: 'submit' }));
    return addendum;
  };
  const approve = async (addendum: string) =>
    steps.act(
      addendum,
      { act: 'approve', seen: (await steps.read(addendum, CLIENT)).state.latest.fingerprint },
      CLIENT,
    );
  /** What of an addendum is known now: recorded, not withdrawn, not replaced. */
  const knownOf = async (addendum: string): Promise<string[]> => {
    const rows = await steps.as(OFFICER, (tx) =>
      tx.query<{ list: string }>(
        `SELECT list FROM agreement_fact fact WHERE fact_id LIKE '%' || $1 || ' versie %'
           AND list IN ('addenda', 'approvals', 'formation')
           AND NOT EXISTS (SELECT FROM agreement_fact later WHERE later.agreement_id = fact.agreement_id
             AND (later.body ->> 'fact' = fact.fact_id OR later.replaces = fact.fact_id))
         ORDER BY position`,
        [addendum],
      ),
    );
    return rows.map(({ list }) => list);
  };

  const formationOf = async (addendum: string): Promise<string[]> =>
    (await knownOf(addendum)).filter((list) => list === 'formation');

  it('that is withdrawn while it is written leaves what both sides have before them', async () => {
    const addendum = await submitted();
    const known = await knownOf(addendum);
    decided(await steps.amend(addendum, { ...PROPOSED, maximum: '9000.00' }));
    decided(await steps.act(addendum, { act: 'withdraw', text: 'toch niet' }));
    for (const reader of [OFFICER, CLIENT])
      expect((await steps.read(addendum, reader)).state).toMatchObject({
        state: 'submitted',
        latest: { version: 1 },
      });
    expect(await knownOf(addendum)).toEqual(known);
    decided(await approve(addendum));
    expect((await steps.read(addendum)).state).toMatchObject({ state: 'approved', approved: 1 });
    expect(decided(await steps.amend(addendum, { ...PROPOSED, maximum: '9500.00' }))).toBe(3);
    decided(await steps.act(addendum, { act: 'submit' }));
    expect((await steps.read(addendum, CLIENT)).state).toMatchObject({
      state: 'submitted',
      latest: { version: 3 },
    });
  });

  it('does not keep an answer, a completion or costs from the client', async () => {
    const asked = await submitted();
    decided(await steps.act(asked, { act: 'ask', text: 'Waarom?' }, CLIENT));
    decided(await steps.amend(asked, PROPOSED));
    decided(await steps.act(asked, { act: 'answer', text: 'Daarom.' }));
    expect((await steps.read(asked, CLIENT)).state.state).toBe('submitted');

    const agreed = await steps.approved();
    decided(await steps.amend(agreed, PROPOSED));
    decided(await steps.act(agreed, { act: 'complete', day: TODAY }));
    expect((await steps.read(agreed, CLIENT)).state.completedOn).toBe(TODAY);

    const calamity = await submitted(CALAMITY);
    decided(await steps.write(calamity, { performedOn: TODAY }));
    decided(await steps.confirm(calamity, `${calamity}-0001`));
    decided(await steps.amend(calamity, CALAMITY));
    const entries = [`${calamity}-0001 bevestigd`];
    decided(await steps.act(calamity, { act: 'offer-costs', entries }, LEAD));
    const { offered, latest } = (await steps.read(calamity, CLIENT)).state;
    expect(offered?.entries).toEqual(entries);
    const seen = `${latest.fingerprint}-${offered!.version.toString()}.${offered!.number.toString()}`;
    decided(await steps.act(calamity, { act: 'agree-costs', seen }, CLIENT));
    expect((await steps.read(calamity)).chargeable.toString()).toBe('600.00');
  });

  it('of a calamity cannot take back costs that both sides agreed on', async () => {
    const told = [{ function: 'regisseur', day: '2025-11-03' }];
    const earlier = { ...CALAMITY, calamity: { ...CALAMITY.calamity, happenedOn: '2025-11-03', told } };
    const calamity = await submitted(earlier);
    decided(await steps.write(calamity, { performedOn: TODAY }));
    decided(await steps.confirm(calamity, `${calamity}-0001`));
    decided(await steps.act(calamity, { act: 'offer-costs', entries: [`${calamity}-0001 bevestigd`] }, LEAD));
    const { offered, latest } = (await steps.read(calamity, CLIENT)).state;
    const seen = `${latest.fingerprint}-${offered!.version.toString()}.${offered!.number.toString()}`;
    decided(await steps.act(calamity, { act: 'agree-costs', seen }, CLIENT));
    const withdrawn = await steps.act(calamity, { act: 'withdraw', text: 'vergissing' });
    expect(withdrawn).toMatchObject({ ok: false, refusal: { code: 'act-not-open' } });
    decided(await steps.amend(calamity, earlier));
    decided(await steps.act(calamity, { act: 'withdraw', text: 'vergissing' }));
    expect((await steps.read(calamity, CLIENT)).chargeable.toString()).toBe('600.00');
  });

  it('is submitted as it was seen, not as someone else changed it meanwhile', async () => {
    const addendum = decided(await steps.propose());
    const seen = await steps.seen(addendum);
    decided(await steps.amend(addendum, { ...PROPOSED, maximum: '9000.00' }));
    expect(await steps.act(addendum, { act: 'submit', seen })).toMatchObject({
      refusal: { code: 'version-differs' },
    });
  });

  const pairs = Object.keys(BASES).flatMap((from) => Object.keys(BASES).map((to) => [from, to] as const));
  it.each(pairs)('from %s to %s is agreed to, and is all that counts', async (from, to) => {
    const addendum = await submitted(BASES[from]);
    decided(await approve(addendum));
    decided(await steps.amend(addendum, BASES[to]!));
    decided(await steps.act(addendum, { act: 'submit' }));
    decided(await approve(addendum));
    expect(await formationOf(addendum)).toHaveLength(to === 'formation' ? 1 : 0);
    expect((await steps.read(addendum)).state.approved).toBe(2);
  });

  it('takes all formation that was agreed to before it away, and nothing comes back', async () => {
    const addendum = await submitted(FORMATION);
    decided(await approve(addendum));
    const hours = (hoursPerWeek: string): object => ({
      ...FORMATION,
      price: { ...FORMATION.price, hoursPerWeek },
    });
    for (const [content, lines] of [
      [hours('9'), 1],
      [BASES['fixed']!, 0],
      [hours('36'), 1],
      [hours('12'), 1],
      [BASES['hours']!, 0],
    ] as const) {
      decided(await steps.amend(addendum, content));
      decided(await steps.act(addendum, { act: 'submit' }));
      decided(await approve(addendum));
      expect(await formationOf(addendum)).toHaveLength(lines);
    }
  });

  it.each([
    ['that is being written', []],
    ['that was withdrawn', [{ act: 'withdraw', text: 'toch niet' }]],
    ['that was refused', [{ act: 'submit' }, { act: 'refuse', text: 'nee' }]],
  ] as const)('%s says nothing about entries', async (_, acts) => {
    const agreedOn = async (first: object, second: object): Promise<string> => {
      const addendum = await submitted(first);
      decided(await approve(addendum));
      decided(await steps.amend(addendum, second));
      for (const asked of acts)
        if (asked.act === 'refuse')
          decided(await steps.act(addendum, { ...asked, seen: await steps.seen(addendum) }, CLIENT));
        else decided(await steps.act(addendum, asked));
      return addendum;
    };
    const from = { ...PROPOSED, from: '2026-02' };
    const formation = await agreedOn({ ...FORMATION, from: '2026-02' }, from);
    expect(await steps.write(formation, { performedOn: TODAY })).toMatchObject({
      refusal: { code: 'addendum-in-payroll' },
    });
    const price = await agreedOn(from, { ...FORMATION, from: '2026-02' });
    expect(await steps.write(price, { performedOn: TODAY })).toMatchObject({ ok: true });
  });

  it('of a calamity does not hide the report that was put to the client from the question about splitting', async () => {
    const at = (happenedOn: string): object => {
      const told = [{ function: 'regisseur', day: happenedOn }];
      return { ...CALAMITY, from: '2025-06', calamity: { ...CALAMITY.calamity, happenedOn, told } };
    };
    const first = await submitted(at('2025-08-03'));
    decided(await steps.amend(first, at('2025-06-01')));
    for (const day of ['2025-08-03', '2025-06-01'])
      expect(await steps.propose(at(day))).toMatchObject({ refusal: { code: 'calamities-alike' } });
    decided(await steps.act(first, { act: 'withdraw', text: 'vergissing' }));
    expect(await steps.propose(at('2025-08-03'))).toMatchObject({ refusal: { code: 'calamities-alike' } });
    expect(await steps.propose(at('2025-06-01'))).toMatchObject({ ok: true });
  });

  it('that leaves months out lets a mistake in them be put right, on the same day', async () => {
    const addendum = await steps.approved();
    decided(await steps.write(addendum, { performedOn: TODAY }));
    decided(await steps.amend(addendum, { ...PROPOSED, from: '2026-03' }));
    decided(await steps.act(addendum, { act: 'submit' }));
    decided(await approve(addendum));
    const replaces = `${addendum}-0001`;
    expect(await steps.write(addendum, { performedOn: TODAY, quantity: '4', replaces })).toMatchObject({
      ok: true,
    });
    for (const entry of [{ performedOn: TODAY }, { performedOn: '2026-02-24' as LocalDate, replaces }])
      expect(await steps.write(addendum, entry)).toMatchObject({ refusal: { code: 'outside-months' } });
  });

  it('a fixed price is its own maximum', async () => {
    const addendum = await steps.approved({
      ...WITHOUT_MAXIMUM,
      price: { basis: 'fixed', amount: '100.00' },
    });
    decided(await steps.write(addendum, { performedOn: TODAY }));
    decided(await steps.confirm(addendum, `${addendum}-0001`));
    const { chargeable, parked } = await steps.read(addendum);
    expect([chargeable, parked].map(String)).toEqual(['100.00', '500.00']);
  });
});
