import { Percentage } from '../../../src/kernel/percentage/percentage';
import { dateOf } from '../../../src/kernel/time';
import { decided } from '../../support/addendum-steps';
import { dividedAfter } from '../../support/close-year';
import {
  CLIENT,
  OFFICER,
  registerAgreement,
  startProductBench,
  type ProductBench,
} from '../../support/product-bench';
import { replayScenario } from '../../support/replay-scenario';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { YearSteps } from '../../support/year-steps';
import scenario from '../../scenarios/03-ceiling-parked-and-released/scenario.json';

jest.setTimeout(180_000);

/** 2026: one line of 36 hours in scale 6, 24.5 % overhead, € 7 250 for training. */
describe('a year addendum', () => {
  let database: TestDatabase;
  let bench: ProductBench;
  let steps: YearSteps;

  beforeAll(async () => {
    database = await createTestDatabase();
    bench = await startProductBench(await database.transactions(), '2025-11-01T08:00:00Z');
    const record = await registerAgreement(bench);
    const { before } = dividedAfter(scenario, '2026-01-31');
    await replayScenario(bench, record, { ...before, runs: [] });
    bench.clock.stepTo('2026-09-01T09:00:00Z');
    steps = new YearSteps(bench, record);
  });

  afterAll(async () => {
    await bench.close();
    await database.drop();
  });

  const refusalOf = async (
    decision: Promise<{ ok: boolean; refusal?: { code: string } }>,
  ): Promise<unknown> => (await decision).refusal?.code;
  const known = async (): Promise<Record<string, Record<string, unknown>[]>> =>
    (await steps.as(OFFICER, (tx) => bench.register.read(tx, steps.record.agreementId))) as never;

  it('is not there for a year that the agreement does not cover', async () => {
    const early = { ...(await steps.copied(2027)), year: 2023 };
    const write = steps.as(OFFICER, (tx) => bench.writeYear.write(tx, steps.record, early));
    expect(await refusalOf(write)).toBe('year-outside-agreement');
  });

  it('is not seen by the client before it is put to the client, with what it changes then', async () => {
    await steps.write(2027, 40, '8000.00');
    await expect(steps.read(2027, CLIENT)).rejects.toThrow('not seen');
    await steps.submit(2027);
    const { latest, state } = await steps.read(2027, CLIENT);
    expect(state.state).toBe('submitted');
    const { lines, budgets, trainingBefore } = latest.offer!.comparison;
    expect(lines).toMatchObject([
      { change: 'changed', differences: ['hours'], ceilingBefore: '66657.60', ceilingAfter: '74064.00' },
    ]);
    expect(trainingBefore).toBe('7250.00');
    expect(budgets).toMatchObject([
      { provisionalTables: [], before: { maximumCompensation: '90238.76' }, after: { training: '8000.00' } },
    ]);
    expect((await known())['trainingBudgets']).toHaveLength(1);
  });

  it('is asked about, answered and refused; that changes nothing', async () => {
    decided(await steps.act(2027, { act: 'ask', text: 'Waarom?' }, CLIENT));
    decided(await steps.act(2027, { act: 'answer', text: 'Daarom.' }, OFFICER));
    const seen = await steps.seen(2027);
    decided(await steps.act(2027, { act: 'refuse', text: 'geen dekking', seen }, CLIENT));
    expect((await steps.read(2027)).state).toMatchObject({ state: 'refused', reason: 'geen dekking' });
    expect((await known())['formation']).toHaveLength(1);
  });

  it('names the tasks that moved the overhead percentage', async () => {
    const overhead = [{ from: dateOf(2027, 1, 1), percentage: Percentage.parse('25')! }];
    await steps.write(2027, 36, '7250.00', { overhead });
    expect(await refusalOf(steps.put(2027))).toBe('tasks-not-named');
  });

  it('is not put to the client when it cannot be recorded', async () => {
    const { formation } = await steps.copied(2027);
    const lines = formation.map((line) => ({ ...line, publicationGroup: 'Onbekend' }));
    await steps.write(2027, 36, '7250.00', { formation: lines });
    const refusal = await refusalOf(steps.put(2027));
    expect(refusal).toBe('year-not-recordable');
  });

  it('is not agreed to when what it rests on has changed since; it is put to the client again', async () => {
    await steps.write(2027, 38, '7250.00');
    const seen = await steps.submit(2027);
    const ikb = { id: 'ikb-2', from: '2027-01-01', percentage: '18' };
    await steps.as(OFFICER, (tx) =>
      bench.recordFacts.record(tx, steps.record, 'ikb 2027', [{ list: 'ikb', item: ikb }]),
    );
    expect(await refusalOf(steps.act(2027, { act: 'approve', seen }, CLIENT))).toBe('year-addendum-outdated');
  });

  it('that both sides agree to becomes known in the name of the client, and is what the year is settled by', async () => {
    await steps.write(2027, 38, '7500.00');
    const promised = await steps.submit(2027).then(() => steps.read(2027, CLIENT));
    await steps.approve(2027);
    const { formation, trainingBudgets } = await known();
    expect(formation).toMatchObject([
      { id: 'f-counter' },
      { replaces: 'f-counter', until: '2027-01-01', source: 'jaaraddendum 2027, versie 5' },
      { hoursPerWeek: '38', from: '2027-01-01' },
    ]);
    expect(trainingBudgets?.at(-1)).toMatchObject({ year: 2027, amount: '7500.00' });
    const copied = await steps.copied(2027);
    expect(copied.formation.map((line) => line.hoursPerWeek.toString())).toEqual(['38']);
    const again = await steps.as(CLIENT, (tx) => bench.weighYear.weigh(tx, steps.record, copied, 9));
    const [budget] = promised.latest.offer!.comparison.budgets;
    expect(decided(again).comparison.budgets[0]?.after.maximumCompensation.toString()).toBe(
      budget?.after.maximumCompensation,
    );
    expect(decided(again).facts.map(({ list }) => list)).toEqual(['trainingBudgets']);
  });

  it('that was agreed to is amended by a further version with a consent of its own', async () => {
    await steps.write(2027, 40, '7500.00');
    await steps.submit(2027);
    expect((await steps.read(2027)).state).toMatchObject({ state: 'submitted', approved: 5 });
    await steps.approve(2027);
    const copied = await steps.copied(2027);
    expect(copied.formation.map((line) => line.hoursPerWeek.toString())).toEqual(['40']);
  });

  it('that was agreed to is not changed by one who records facts', async () => {
    const item = { id: 'more', from: '2027-03-01', percentage: '30', tasks: 'ICT' };
    const recording = await steps.as(OFFICER, (tx) =>
      bench.recordFacts.record(tx, steps.record, 'mail', [{ list: 'overhead', item }]),
    );
    expect(recording).toMatchObject({ ok: false, faults: [{ code: 'F.388' }] });
  });

  it('that was agreed to is what a new version starts from, with its tasks, and with what was regraded since', async () => {
    const overhead = [{ from: dateOf(2027, 1, 1), percentage: Percentage.parse('25')! }];
    await steps.write(2027, 38, '7500.00', { overhead, changedTasks: 'DIV gaat over' });
    await steps.submit(2027);
    await steps.approve(2027);
    const { latest } = await steps.read(2027);
    const copy = async () =>
      decided(await steps.as(OFFICER, (tx) => bench.copyYear.copy(tx, steps.record, 2027)));
    expect(await copy()).toEqual({ content: latest.content, agreed: latest.version, regraded: [] });
    const ended = (await known())['formation']?.find(({ until }) => until === '2027-01-01');
    const grades = [...(ended?.['grades'] as object[]), { from: '2026-10-01', scale: '7' }];
    const { source: _source, recordedOn: _day, position: _position, ...terms } = ended ?? {};
    const item = { ...terms, id: 'regraded', replaces: ended?.['id'] as string, grades };
    const recorded = await steps.as(OFFICER, (tx) =>
      bench.recordFacts.record(tx, steps.record, 'regrading', [{ list: 'formation', item }]),
    );
    expect(recorded).toMatchObject({ ok: true });
    const { content, regraded } = await copy();
    expect(regraded).toMatchObject([{ counts: false, agreed: { grades: [{ scale: '6' }] } }]);
    expect(content).toMatchObject({
      changedTasks: 'DIV gaat over',
      formation: [{ grades: [{ scale: '7' }] }],
    });
  });

  it('is not put to the client with formation that overhead pays for, unless it says why', async () => {
    const item = { id: 'paid', from: '2029-01-01', services: ['1.10'], reference: 'SLA, dienst 1.10' };
    await steps.as(OFFICER, (tx) =>
      bench.recordFacts.record(tx, steps.record, 'SLA', [{ list: 'overheadServices', item }]),
    );
    const { formation } = await steps.copied(2029);
    const lines = formation.map((line) => ({ ...line, service: '1.10' }));
    await steps.write(2029, 36, '7250.00', { formation: lines });
    const { dossier } = await steps.read(2029);
    const foreseen = await steps.as(OFFICER, (tx) => bench.offerYear.foresee(tx, steps.record, dossier));
    expect(foreseen.refusal?.faults).toMatchObject([{ code: 'F.411', values: { service: '1.10' } }]);
    expect(foreseen.comparison?.budgets).toHaveLength(1);
    expect(await refusalOf(steps.put(2029))).toBe('year-not-recordable');
    const answered = lines.map((line) => ({ ...line, overheadReason: 'op verzoek' }));
    await steps.write(2029, 36, '7250.00', { formation: answered });
    expect(await steps.submit(2029)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('does not change a later year that was agreed to, which the client would not see', async () => {
    const { formation } = await steps.copied(2033);
    await steps.write(2033, 0, '7500.00', { formation });
    await steps.submit(2033);
    await steps.approve(2033);
    await steps.write(2032, 20, '7500.00');
    expect(await steps.put(2032)).toMatchObject({
      ok: false,
      refusal: { code: 'year-not-recordable', faults: [{ code: 'F.388', values: { year: '2033' } }] },
    });
  });
});
