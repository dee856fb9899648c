import type { Actor } from '../../../src/platform/database';
import { decided } from '../../support/addendum-steps';
import { dividedAfter } from '../../support/close-year';
import { NoteSteps, SECRETARY } from '../../support/note-steps';
import {
  CLIENT,
  LEAD,
  OFFICER,
  registerAgreement,
  startProductBench,
  type ProductBench,
} from '../../support/product-bench';
import { replayScenario } from '../../support/replay-scenario';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import released from '../../scenarios/03-ceiling-parked-and-released/scenario.json';

jest.setTimeout(180_000);

/** The officer, as someone who would be the municipal secretary as well. */
const BOTH_SIDES: Actor = { ...SECRETARY, person: OFFICER.person };
const AT_ONCE = 16;

/** Parked since December: 5 298.80 above the ceiling of 66 657.60 (scenario 3). */
describe('an advice note', () => {
  let database: TestDatabase;
  let bench: ProductBench;
  let steps: NoteSteps;

  beforeAll(async () => {
    database = await createTestDatabase();
    bench = await startProductBench(await database.transactions(), '2025-11-01T08:00:00Z');
    const record = await registerAgreement(bench);
    await replayScenario(bench, record, dividedAfter(released, '2026-12-28').before);
    steps = new NoteSteps(bench, record);
  });

  afterAll(async () => {
    await bench.close();
    await database.drop();
  });

  const refusalOf = async (
    decision: Promise<{ ok: boolean; refusal?: { code: string } }>,
  ): Promise<unknown> => (await decision).refusal?.code;
  const known = async (): Promise<Record<string, unknown>[]> => {
    const lists = await steps.as(OFFICER, (tx) => bench.register.read(tx, steps.record.agreementId));
    return [...(lists['ceilingDecisions'] ?? [])];
  };
  const insert = (note: string, act: string, actor: Actor, more: { seen?: string; text?: string } = {}) =>
    steps.as(actor, (tx) =>
      tx.execute(
        `INSERT INTO advice_note_act (agreement_id, note, version, number, act, text, seen, first_position, done_by, done_role, done_party, done_at)
         VALUES ($1, $2, 1, 9, $3, $4, $5, $6, $7, $8, $9, now())`,
        [
          ...[steps.record.agreementId, note, act, more.text ?? null, more.seen ?? null],
          ...[act === 'approve' ? 1 : null, actor.person, actor.role, actor.party],
        ],
      ),
    );

  it('is drafted from what is parked, with the figures of the year', async () => {
    const draft = decided(
      await steps.as(OFFICER, (tx) => bench.draftNote.draft(tx, steps.record, 2026, 'absence')),
    );
    expect([draft.amount, draft.costs].map(String)).toEqual(['5298.80', '5298.80']);
    expect(draft.asked).toContain('langdurig verzuim boven het formatieplafond van 2026');
    expect(draft.arguments).toMatch(/tot en met december 2026 is €.5\.298,80 aangehouden/);
    expect(draft.arguments).toMatch(/de grens van €.66\.657,60 wordt bereikt in december 2026/i);
  });

  it('is weighed as the year stands before it is put to the client: what it does, and who decides', async () => {
    const weigh = async (changes: object) =>
      bench.weighNote.weigh(steps.record, await steps.read(await steps.propose(changes)));
    expect(await weigh({})).toMatchObject({
      ...{ decider: 'municipal-secretary', article: 'SLA, Ziekteverzuim', fitsWithin: false },
      effect: {
        limit: '66657.60',
        parked: '5298.80',
        asked: '4000.00',
        total: '4980.00',
        released: '4000.00',
      },
    });
    expect(await weigh({ amount: '0.00', costs: '10.00' })).toMatchObject({ fitsWithin: false });
  });

  it('names no employee of the known payroll, and is of a year that the agreement covers', async () => {
    await expect(steps.propose({ arguments: 'Vervang E01.', year: 1999 })).rejects.toThrow(
      'year outside-agreement, arguments names-a-person',
    );
    const note = await steps.propose();
    await expect(steps.amend(note, { alternatives: 'Zonder E01.' })).rejects.toThrow('names-a-person');
  });

  it('is not seen by the client before it is put to the client, with its effect as it is then', async () => {
    const note = await steps.propose();
    await expect(steps.read(note, SECRETARY)).rejects.toThrow('not seen');
    decided(await steps.submit(note));
    const { latest, state } = await steps.read(note, SECRETARY);
    expect(state.state).toBe('submitted');
    expect(latest.offer).toMatchObject({ decider: 'municipal-secretary' });
    expect(latest.offer?.effect).toMatchObject({
      ...{ ceiling: '66657.60', limit: '66657.60', actual: '71956.40', chargeable: '66657.60' },
      ...{ parked: '5298.80', limitReachedIn: '2026-12', asked: '4000.00' },
      ...{ overhead: '980.00', total: '4980.00', released: '4000.00' },
    });
    expect(await known()).toEqual([]);
  });

  it('is put to the client as it was seen, not as a colleague changed it meanwhile', async () => {
    const note = await steps.propose();
    const seen = await steps.seen(note);
    decided(await steps.amend(note, { amount: '3000.00' }));
    expect(await refusalOf(steps.act(note, { act: 'submit', seen }))).toBe('version-differs');
    expect(await refusalOf(steps.act(note, { act: 'submit' }))).toBe('version-differs');
    const other = await steps.propose();
    for (const act of ['submit', 'decide-within'])
      await expect(insert(other, act, LEAD, { seen })).rejects.toThrow('not on what was seen last');
    await expect(insert(other, 'submit', LEAD)).rejects.toThrow('was_seen');
  });

  it('that is refused leaves everything parked, with the reason', async () => {
    const note = await steps.submitted();
    await steps.decide(note, 'refuse', 'geen dekking');
    expect((await steps.read(note)).state).toMatchObject({ state: 'refused', reason: 'geen dekking' });
    expect(await known()).toEqual([]);
  });

  it('is asked about and answered; another version waits on its own', async () => {
    const note = await steps.submitted();
    decided(await steps.act(note, { act: 'ask', text: 'Waarom?' }, CLIENT));
    decided(await steps.act(note, { act: 'answer', text: 'Daarom.' }));
    const seen = await steps.seen(note);
    decided(await steps.amend(note, { amount: '3000.00' }));
    expect((await steps.read(note, SECRETARY)).latest.version).toBe(1);
    expect(await refusalOf(steps.amend(note, { year: 2027 }))).toBe('note-about-other');
    decided(await steps.submit(note));
    expect(await refusalOf(steps.act(note, { act: 'approve', seen }, SECRETARY))).toBe('version-differs');
    decided(await steps.act(note, { act: 'withdraw', text: 'niet nodig' }));
    expect(await refusalOf(steps.amend(note))).toBe('note-withdrawn');
  });

  it('is decided on by whom the policy names and not by who prepared it, in the service', async () => {
    const note = await steps.submitted();
    const seen = await steps.seen(note);
    const approve = (actor: Actor): Promise<unknown> =>
      refusalOf(steps.act(note, { act: 'approve', seen }, actor));
    expect(await approve(CLIENT)).toBe('decided-by-other-role');
    expect(await approve(BOTH_SIDES)).toBe('prepared-it-yourself');
  });

  it.each<[string, Actor, string]>([
    ['the other side', LEAD, 'not for this side'],
    ['another role', CLIENT, 'not for this role'],
    ['who prepared it', BOTH_SIDES, 'not by who prepared it'],
  ])('is not decided on by %s, in the database', async (_, actor, message) => {
    const note = await steps.submitted();
    const seen = await steps.seen(note);
    await expect(insert(note, 'approve', actor, { seen })).rejects.toThrow(message);
  });

  it('is decided on as it was seen, in the database, and never without a reason', async () => {
    const note = await steps.submitted();
    const seen = await steps.seen(note);
    const text = 'nee';
    await expect(insert(note, 'refuse', SECRETARY, { seen: 'f'.repeat(64), text })).rejects.toThrow(
      'not on what was seen last',
    );
    await expect(insert(note, 'refuse', SECRETARY, { seen })).rejects.toThrow('says_why');
    decided(await steps.amend(note));
    decided(await steps.submit(note));
    await expect(insert(note, 'refuse', SECRETARY, { seen, text })).rejects.toThrow(
      'not on what was seen last',
    );
  });

  it('within the ceiling is decided on by the team lead, when it fits', async () => {
    const note = await steps.propose({ amount: '0.00', costs: '10.00' });
    expect(await refusalOf(steps.submit(note))).toBe('nothing-asked');
    const seen = await steps.seen(note);
    const decideWithin = { act: 'decide-within', seen } as const;
    expect(await refusalOf(steps.act(note, decideWithin, LEAD))).toBe('advice-note-needed');
    await expect(insert(note, 'decide-within', OFFICER, { seen })).rejects.toThrow('not for this role');
  });

  it.each(['planningDates', 'ceilingDecisions'])(
    'lets the client record no fact of %s without a decision',
    async (list) => {
      const item = { id: 'own', year: 2026, amount: '1.00', reason: 'x', decidedOn: '2026-12-30' };
      const append = steps.as(SECRETARY, (tx) =>
        bench.register.append(tx, steps.record.agreementId, 'own', [{ list, item }]),
      );
      await expect(append).rejects.toThrow('row-level security policy');
    },
  );

  it.each(['advice_note_version', 'advice_note_offer', 'advice_note_act'])(
    'stays as it was: no change in %s by anyone',
    async (table) => {
      for (const actor of [OFFICER, SECRETARY])
        await expect(steps.as(actor, (tx) => tx.execute(`DELETE FROM ${table}`))).rejects.toThrow(
          'permission denied',
        );
      await expect(
        database.asOwner(`DELETE FROM slotsom.${table}`, [], { ...OFFICER, party: 'system' }),
      ).rejects.toThrow('kept for good');
    },
  );

  it('that is approved releases what was parked, on the next invoice, once for many at once', async () => {
    bench.clock.stepTo('2026-12-30T09:00:00Z');
    const note = await steps.submitted();
    const seen = await steps.seen(note);
    const decisions = await Promise.all(
      Array.from({ length: AT_ONCE }, () => steps.act(note, { act: 'approve', seen }, SECRETARY)),
    );
    expect(decisions.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await known()).toMatchObject([
      { year: 2026, amount: '4000.00', decidedOn: '2026-12-30', source: `adviesnota ${note}` },
    ]);
    const runs = [{ month: '2026-12', knownOn: '2026-12-31' }];
    const [run] = await replayScenario(bench, steps.record, { runs, payroll: [] });
    const [document] = run?.documents ?? [];
    expect(document?.lines.map(({ part, amount }) => `${part} ${amount}`)).toEqual([
      'ceiling 4000.00',
      'overhead 980.00',
    ]);
  });

  it('that is amended and approved takes the place of what was decided before', async () => {
    const shown = await steps.as(OFFICER, (tx) => bench.notes.read(tx, steps.record.agreementId));
    const note = shown.find(({ state }) => state.state === 'approved')?.dossier.note ?? '';
    decided(await steps.amend(note, { amount: '3500.00' }));
    decided(await steps.submit(note));
    await steps.decide(note, 'approve');
    const [, second] = await known();
    expect(second).toMatchObject({ amount: '3500.00', replaces: `adviesnota ${note} versie 1` });
  });

  it('that waits is weighed as the year stands by now, beside what it was put to the client with', async () => {
    const shown = await steps.as(SECRETARY, (tx) => bench.notes.read(tx, steps.record.agreementId));
    const waiting = shown.find(({ state }) => state.state === 'submitted');
    const approved = shown.find(({ state }) => state.state === 'approved');
    expect(waiting?.latest.offer?.effect.decided).toBe('0.00');
    expect((await bench.weighNote.weigh(steps.record, waiting!))?.effect.decided).toBe('3500.00');
    expect(await bench.weighNote.weigh(steps.record, approved!)).toBeUndefined();
  });

  it('is the regisseur’s where the SLA of 2023 counts, in the service and in the database', async () => {
    const rule = {
      id: 'sla-2023',
      occasion: 'absence',
      from: '2026-01-01',
      decider: 'regisseur',
      costs: 'all',
    };
    const fact = { list: 'decisionPolicies', item: rule };
    await steps.as(OFFICER, (tx) => bench.register.append(tx, steps.record.agreementId, 'SLA 2023', [fact]));
    const note = await steps.submitted({ year: 2026 });
    const seen = await steps.seen(note);
    await expect(insert(note, 'approve', SECRETARY, { seen })).rejects.toThrow('not for this role');
    expect(await refusalOf(steps.act(note, { act: 'approve', seen }, SECRETARY))).toBe(
      'decided-by-other-role',
    );
    await steps.decide(note, 'approve', undefined, CLIENT);
    expect((await known()).at(-1)).toMatchObject({ amount: '4000.00', source: `adviesnota ${note}` });
  });
});
