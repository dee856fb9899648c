import type { NoticeActOnGiven, ShownNotice } from '../../../src/notice';
import type { LocalDate } from '../../../src/kernel/time';
import type { Actor, Tx } from '../../../src/platform/database';
import { decided } from '../../support/addendum-steps';
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

const SECRETARY: Actor = { ...CLIENT, person: 'secretary', role: 'municipal-secretary' };
const CONTENT = {
  givenOn: '2026-06-30' as LocalDate,
  endsOn: '2028-01-01' as LocalDate,
  reference: 'aangetekende brief 12',
};
const FACT = { ...CONTENT, id: 'own', givenBy: 'client' };

describe('a notice', () => {
  let database: TestDatabase;
  let bench: ProductBench;
  let record: Awaited<ReturnType<typeof registerAgreement>>;

  beforeAll(async () => {
    database = await createTestDatabase();
    bench = await startProductBench(await database.transactions(), '2026-07-03T08:00:00Z');
  });
  let agreements = 0;
  beforeEach(async () => {
    record = await registerAgreement(bench, `DVO-${(agreements += 1).toString()}`);
  });
  afterAll(async () => {
    await bench.close();
    await database.drop();
  });

  const as = <T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> =>
    bench.transactions.run(actor, work);
  const give = (actor: Actor, changes: object = {}): ReturnType<ProductBench['giveNotice']['give']> =>
    as(actor, (tx) => bench.giveNotice.give(tx, record, { ...CONTENT, ...changes }));
  const act = (actor: Actor, asked: NoticeActOnGiven): ReturnType<ProductBench['doNoticeAct']['do']> =>
    as(actor, (tx) => bench.doNoticeAct.do(tx, record, 'O1', asked));
  const shown = async (): Promise<ShownNotice[]> =>
    as(OFFICER, (tx) => bench.notices.read(tx, record.agreementId));
  const codeOf = (decision: { ok: boolean; refusal?: { code: string } }): string | undefined =>
    decision.refusal?.code;
  const insertAct = (
    tx: Tx,
    name: string,
    position: number | null,
    text: string | null = null,
  ): Promise<unknown> =>
    tx.execute(
      `INSERT INTO notice_act (agreement_id, notice, number, act, text, first_position, done_by, done_role, done_party, done_at)
       VALUES ($1, 'O1', 9, $2, $3, $4, $5, $6, $7, now())`,
      [record.agreementId, name, text, position, tx.actor.person, tx.actor.role, tx.actor.party],
    );
  const append = (tx: Tx, list: string, item: { id: string }): Promise<unknown> =>
    bench.register.append(tx, record.agreementId, 'by hand', [{ list, item }]);

  it.each<[string, Actor, string]>([
    ['the client', CLIENT, 'client'],
    ['the contractor', LEAD, 'contractor'],
  ])('is given by %s for itself, once', async (_, actor, givenBy) => {
    expect(decided(await give(actor))).toBe('O1');
    expect(await shown()).toMatchObject([
      { content: { ...CONTENT, givenBy }, state: 'given', receipt: 'unconfirmed' },
    ]);
    expect(codeOf(await give(actor))).toBe('notice-given-before');
  });

  it.each<[object, string]>([
    [{ endsOn: '2027-01-01' }, 'endsOn ends-too-early'],
    [{ endsOn: '2028-02-01' }, 'endsOn end-not-first-of-year'],
    [{ givenOn: '2026-07-04', endsOn: '2029-01-01' }, 'givenOn day-to-come'],
    [{ givenOn: '2023-12-31' }, 'givenOn outside-agreement'],
    [{ givenOn: '2024-06-30', endsOn: '2026-01-01' }, 'endsOn end-has-passed'],
  ])('with %j is refused with what is wrong', async (changes, fault) => {
    const given = await give(CLIENT, changes);
    expect(given).toMatchObject({ refusal: { code: 'notice-not-possible' } });
    const faults = given.ok ? [] : (given.refusal.faults ?? []);
    expect(faults.map(({ path, code }) => `${path} ${code}`)).toEqual([fault]);
  });

  it('is received by the other side, asked back by who gave it, and taken back by both', async () => {
    decided(await give(CLIENT));
    expect(codeOf(await act(CLIENT, { act: 'confirm-receipt' }))).toBe('notice-of-other-side');
    decided(await act(LEAD, { act: 'confirm-receipt' }));
    expect(codeOf(await act(LEAD, { act: 'confirm-receipt' }))).toBe('notice-not-open');
    expect(codeOf(await act(LEAD, { act: 'take-back' }))).toBe('notice-not-open');
    expect(codeOf(await act(LEAD, { act: 'ask-back', text: 'x' }))).toBe('notice-of-other-side');
    decided(await act(CLIENT, { act: 'ask-back', text: 'wij gaan door' }));
    expect(codeOf(await act(CLIENT, { act: 'take-back' }))).toBe('notice-of-other-side');
    decided(await act(LEAD, { act: 'take-back' }));
    expect(await shown()).toMatchObject([{ state: 'taken-back', receipt: 'confirmed' }]);
    expect(decided(await give(CLIENT))).toBe('O2');
  });

  it('is disputed by the other side with another day or none, and stands until both talked', async () => {
    decided(await give(CLIENT));
    const dispute = { act: 'dispute-receipt', text: 'pas later bezorgd' } as const;
    for (const receivedOn of ['2026-07-04', CONTENT.givenOn] as LocalDate[])
      expect(codeOf(await act(LEAD, { ...dispute, receivedOn }))).toBe('notice-not-possible');
    expect(codeOf(await act(CLIENT, dispute))).toBe('notice-of-other-side');
    decided(await act(LEAD, { ...dispute, receivedOn: '2026-07-02' as LocalDate }));
    const [disputed] = await shown();
    expect(disputed).toMatchObject({ receipt: 'disputed', state: 'given', content: CONTENT });
    expect(disputed?.dossier.acts.at(-1)).toMatchObject({ receivedOn: '2026-07-02', text: dispute.text });
    decided(await act(LEAD, { act: 'confirm-receipt' }));
    expect(await shown()).toMatchObject([{ receipt: 'confirmed' }]);
  });

  it('is asked back again after the other side declined', async () => {
    decided(await give(CLIENT));
    const ask = { act: 'ask-back', text: 'wij gaan door' } as const;
    decided(await act(CLIENT, ask));
    decided(await act(LEAD, { act: 'decline-back', text: 'wij gaan niet door' }));
    expect(await shown()).toMatchObject([{ state: 'given' }]);
    decided(await act(CLIENT, ask));
    decided(await act(LEAD, { act: 'take-back' }));
    expect(await shown()).toMatchObject([{ state: 'taken-back' }]);
  });

  it('ends the agreement for facts that are recorded after it, and for none from before', async () => {
    const cost = (id: string, costMonth: string): Promise<{ ok: boolean }> =>
      as(OFFICER, (tx) =>
        bench.recordFacts.record(tx, record, id, [
          { list: 'directCosts', item: { id, costMonth, amount: '10.00' } },
        ]),
      );
    expect(await cost('before', '2028-02')).toMatchObject({ ok: true });
    decided(await give(CLIENT));
    expect(await cost('late', '2028-01')).toMatchObject({
      ok: false,
      faults: [{ code: 'outside-agreement' }],
    });
    expect(await cost('of the last month', '2027-12')).toMatchObject({ ok: true });
    decided(await act(CLIENT, { act: 'ask-back', text: 'wij gaan door' }));
    decided(await act(LEAD, { act: 'take-back' }));
    expect(await cost('again', '2028-01')).toMatchObject({ ok: true });
  });

  describe('in the database', () => {
    it.each<[string, Actor, string, string]>([
      ['the contractor for the client', LEAD, 'client', 'recorded by the party that gives it'],
      ['the client for the contractor', CLIENT, 'contractor', 'recorded by the party that gives it'],
      ['another role of the contractor', OFFICER, 'contractor', 'give is not for this role'],
      ['another role of the client', SECRETARY, 'client', 'give is not for this role'],
    ])('is not given by %s', async (_, actor, givenBy, message) => {
      const given = as(actor, async (tx) => {
        await tx.lockAgreement(record.agreementId);
        await insertAct(tx, 'give', await bench.recordFacts.nextPosition(tx, record));
        await append(tx, 'notices', { ...FACT, givenBy } as { id: string });
      });
      await expect(given).rejects.toThrow(message);
    });

    it.each<[string, Actor, string]>([
      ['the contractor', LEAD, 'recorded by the party that gives it'],
      ['the client', CLIENT, 'recorded by the party that gives it'],
    ])('is not recorded by %s without the act', async (_, actor, message) => {
      await expect(as(actor, (tx) => append(tx, 'notices', FACT))).rejects.toThrow(message);
    });

    it.each<[string, Actor, string]>([
      ['confirm-receipt', CLIENT, 'not for this side'],
      ['ask-back', LEAD, 'not for this side'],
      ['dispute-receipt', CLIENT, 'not for this side'],
      ['decline-back', CLIENT, 'not for this side'],
      ['decline-back', LEAD, 'answers no question'],
      ['take-back', CLIENT, 'not for this side'],
      ['take-back', LEAD, 'when who gave it asks for that'],
    ])('of the client: %s is not done by %j', async (name, actor, message) => {
      decided(await give(CLIENT));
      const position = name === 'take-back' ? 2 : null;
      await expect(as(actor, (tx) => insertAct(tx, name, position, 'x'))).rejects.toThrow(message);
    });

    it.each<[string, Actor, object]>([
      ['the contractor', LEAD, { fact: 'opzegging O1' }],
      ['the contractor by its source', OFFICER, { ofSource: 'opzegging O1' }],
      ['the client', CLIENT, { fact: 'opzegging O1' }],
    ])('is not withdrawn by %s alone', async (_, actor, withdrawal) => {
      decided(await give(CLIENT));
      await expect(
        as(actor, (tx) => append(tx, 'withdrawals', { id: 'away', ...withdrawal })),
      ).rejects.toThrow(/taken back by both parties/);
    });

    it('is not withdrawn before it is given, nor brought back after both took it back', async () => {
      const withdraw = (item: object): Promise<unknown> =>
        as(OFFICER, (tx) => append(tx, 'withdrawals', { id: 'away', ...item }));
      await expect(withdraw({ ofSource: 'opzegging O1' })).rejects.toThrow('not taken back by recording');
      decided(await give(CLIENT));
      decided(await act(CLIENT, { act: 'ask-back', text: 'toch niet' }));
      decided(await act(LEAD, { act: 'take-back' }));
      await expect(withdraw({ fact: 'opzegging O1 ingetrokken' })).rejects.toThrow(
        'not taken back by recording',
      );
      await expect(as(LEAD, (tx) => insertAct(tx, 'confirm-receipt', null))).rejects.toThrow(
        'comes after the notice was taken back',
      );
    });

    it('is all that is taken back with it', async () => {
      decided(await give(CLIENT));
      decided(await act(CLIENT, { act: 'ask-back', text: 'toch niet' }));
      const other = as(LEAD, async (tx) => {
        await tx.lockAgreement(record.agreementId);
        await insertAct(tx, 'take-back', await bench.recordFacts.nextPosition(tx, record));
        await append(tx, 'withdrawals', { id: 'away', fact: 'something else' } as { id: string });
      });
      await expect(other).rejects.toThrow('Only the notice is taken back');
    });

    it('stays as it was', async () => {
      for (const actor of [OFFICER, CLIENT])
        await expect(as(actor, (tx) => tx.execute('DELETE FROM notice_act'))).rejects.toThrow(
          'permission denied',
        );
    });
  });

  it('stands once the agreement has ended', async () => {
    decided(await give(LEAD));
    bench.clock.stepTo('2028-01-01T09:00:00Z');
    expect(codeOf(await act(LEAD, { act: 'ask-back', text: 'toch niet' }))).toBe('agreement-has-ended');
  });
});
