import { Transactions } from '../../../src/platform/database';
import { AGREEMENT, registerExample } from '../../support/api-example';
import { loseCommit } from '../../support/lose-commit';
import type { Cut, PostgresGate } from '../../support/postgres-gate';
import { OFFICER, type Api } from '../../support/start-api';
import { startBehindGate } from '../../support/start-behind-gate';
import { queryAs } from '../../support/test-database';
import { waitUntil } from '../../support/wait-until';

const ADDENDA = `${AGREEMENT}/addenda`;
const PROPOSAL = {
  ...{ soort: 'meerwerk', dienst: '1.1', reden: 'meer aanvragen dan voorzien', van: '2026-02' },
  prijs: { grondslag: 'uren', uren: '40', uurtarief: '75.5' },
  ...{ totEnMet: '2026-03', maximum: '4000.00', titel: 'Piek' },
};

describe('an act over HTTP of which the saving is not answered, by a database that stays away', () => {
  let api: Api;
  let gate: PostgresGate;

  beforeAll(async () => {
    ({ api, gate } = await startBehindGate('2026-01-20T09:00:00Z'));
    await registerExample(api);
  });

  afterAll(async () => {
    await api.close();
    await gate.close();
  });

  const addenda = async (): Promise<number> =>
    ((await api.client.get(OFFICER, ADDENDA)).body as { addenda: unknown[] }).addenda.length;

  it.each<[Cut, number]>([
    ['sent', 409],
    ['unsent', 201],
  ])('is done once under one key, also after the hold of the key: %s', async (cut, status) => {
    const before = await addenda();
    const sent = { body: PROPOSAL, key: `voorstel-${cut}` };
    const absence = loseCommit(gate, api.application.get(Transactions), OFFICER, cut);
    const first = await api.client.post(OFFICER, ADDENDA, sent);
    absence.end();
    expect(first.status).toBe(503);
    // What was sent is saved soon, or whoever asks first keeps it from being saved.
    if (cut === 'sent') await waitUntil(async () => (await addenda()) === before + 1);
    await queryAs(
      api.database.superuserUrl,
      `UPDATE slotsom.idempotency_key SET held_until = now() - interval '1 second' WHERE key = $1`,
      [sent.key],
    );
    const second = await api.client.post(OFFICER, ADDENDA, sent);
    const third = await api.client.post(OFFICER, ADDENDA, sent);
    expect(await addenda()).toBe(before + 1);
    expect([first.body.code, second.status, third.status]).toEqual(['saving-unknown', status, status]);
  });
});
