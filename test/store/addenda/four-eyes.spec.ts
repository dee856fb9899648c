import { createHash, randomUUID } from 'node:crypto';
import type { NewAct } from '../../../src/addenda';
import { seenIn } from '../../../src/addenda/domain';
import type { Actor } from '../../../src/platform/database';
import { AddendumSteps, CALAMITY, decided } from '../../support/addendum-steps';
import { CLIENT, LEAD, OFFICER, registerAgreement, startProductBench } from '../../support/product-bench';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

jest.setTimeout(60_000);

const TODAY = '2026-02-25';

/** The one who prepared something, on the client's side and with the role that may most. */
const asAdministrator = ({ person }: Actor): Actor => ({
  person,
  role: 'administrator',
  party: 'client-town',
});

const ADD_ACT = `
  INSERT INTO addendum_act (agreement_id, addendum, number, act, version, seen, text, entries, first_position,
                            done_by, done_role, done_party, done_at)
  SELECT $1, $2, coalesce(max(number), 0) + 1, $3, $4::integer, $5, $6, $7, 1, $8, $9, $10, now()
  FROM addendum_act WHERE agreement_id = $1 AND addendum = $2 AND version = $4::integer`;

/** Who prepares does not decide, whatever their role (DVO 3.3): the service says so, and the database without it. */
describe('a decision on an addendum', () => {
  let database: TestDatabase;
  let close: () => Promise<void>;
  let steps: AddendumSteps;
  let now: ReturnType<Awaited<ReturnType<typeof startProductBench>>['clock']['now']>;

  beforeAll(async () => {
    database = await createTestDatabase();
    const bench = await startProductBench(await database.transactions(), `${TODAY}T08:00:00Z`);
    close = () => bench.close();
    now = bench.clock.now();
    steps = new AddendumSteps(bench, await registerAgreement(bench));
  });

  afterAll(async () => {
    await close();
    await database.drop();
  });

  const written = async (): Promise<string> => decided(await steps.propose(undefined, OFFICER));
  const submitted = async (by = LEAD): Promise<string> => {
    const addendum = await written();
    decided(await steps.act(addendum, { act: 'submit' }, by));
    return addendum;
  };
  const answered = async (): Promise<string> => {
    const addendum = await submitted(OFFICER);
    decided(await steps.act(addendum, { act: 'ask', text: 'Waarom?' }, CLIENT));
    decided(await steps.act(addendum, { act: 'answer', text: 'Daarom.' }, LEAD));
    return addendum;
  };
  const onPaper = async (): Promise<string> => {
    const addendum = await written();
    const content = Buffer.from('%PDF-1.7 a scan %%EOF');
    const digest = createHash('sha256').update(content).digest('hex');
    const scan = { fileName: 'akkoord.pdf', mediaType: 'application/pdf', content, digest } as const;
    const file = { ...scan, fileId: randomUUID(), addedAt: now };
    const paper = { act: 'record-paper-consent', day: '2026-02-10', file } as NewAct;
    decided(await steps.act(addendum, paper, LEAD));
    return addendum;
  };
  let offered: Promise<string> | undefined;
  const offering = async (): Promise<string> => {
    const addendum = decided(await steps.propose(CALAMITY, OFFICER));
    decided(await steps.act(addendum, { act: 'submit' }, OFFICER));
    const { entryId } = decided(await steps.write(addendum, {}, OFFICER));
    decided(await steps.confirm(addendum, entryId, LEAD));
    const entries = [`${entryId} bevestigd`];
    decided(await steps.act(addendum, { act: 'offer-costs', entries }, LEAD));
    return addendum;
  };
  const withCosts = (): Promise<string> => (offered ??= offering());

  it.each<[string, NewAct['act'], Actor, () => Promise<string>]>([
    ['approval', 'approve', OFFICER, submitted],
    ['refusal', 'refuse', OFFICER, submitted],
    ['approval after submitting', 'approve', LEAD, submitted],
    ['approval after answering a question', 'approve', LEAD, answered],
    ['confirmation of paper, by who wrote', 'confirm-paper-consent', OFFICER, onPaper],
    ['confirmation of paper, by who recorded it', 'confirm-paper-consent', LEAD, onPaper],
    ['agreement on costs, by who reported', 'agree-costs', OFFICER, withCosts],
    ['agreement on costs, by who offered them', 'agree-costs', LEAD, withCosts],
  ])('is refused to who prepared: %s', async (_, act, preparer, prepared) => {
    const addendum = await prepared();
    const actor = asAdministrator(preparer);
    const { state } = await steps.read(addendum, actor);
    const seen = seenIn(act, state);
    const text = act === 'refuse' ? 'te duur' : null;
    const asked = { act, seen, ...(text !== null && { text }) };
    expect(await steps.act(addendum, asked, actor)).toMatchObject({
      ok: false,
      refusal: { code: 'prepared-it-yourself' },
    });

    const entries = act === 'agree-costs' ? JSON.stringify(state.offered?.entries) : null;
    const row = [steps.record.agreementId, addendum, act, state.latest.version, seen, text, entries];
    const insert = (by: Actor): Promise<number> =>
      steps.as(by, (tx) => tx.execute(ADD_ACT, [...row, by.person, by.role, by.party]));
    await expect(insert(actor)).rejects.toThrow(`${act} is not by who prepared it`);
    // Nothing else is wrong with it: the same by someone else stands.
    if (act !== 'agree-costs' || preparer === LEAD)
      expect(await insert({ ...actor, person: 'someone-else' })).toBe(1);
  });

  it('is refused in another name than one’s own', async () => {
    const addendum = await submitted();
    const seen = await steps.seen(addendum);
    const row = [steps.record.agreementId, addendum, 'approve', 1, seen, null, null];
    const actor = asAdministrator(OFFICER);
    const insert = steps.as(actor, (tx) =>
      tx.execute(ADD_ACT, [...row, 'someone-else', actor.role, actor.party]),
    );
    await expect(insert).rejects.toThrow('in own name');
  });

  it('of hours is refused to who wrote them, also as administrator', async () => {
    const addendum = await steps.approved();
    const { entryId } = decided(await steps.write(addendum, { performedOn: TODAY as never }));
    const actor: Actor = { ...OFFICER, role: 'administrator' };
    expect(await steps.confirm(addendum, entryId, actor)).toMatchObject({
      ok: false,
      refusal: { code: 'entry-written-by-you' },
    });
    const insert = steps.as(actor, (tx) =>
      tx.execute(`INSERT INTO addendum_confirmation VALUES ($1, $2, $2, $3, $4, now())`, [
        ...[steps.record.agreementId, entryId, actor.person, actor.role],
      ]),
    );
    await expect(insert).rejects.toThrow('by someone else');
  });
});
