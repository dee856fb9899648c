import type { Answer, Sent } from './api-client';
import { AGREEMENT, KEY, prepareMonth, REFERENCES } from './api-example';
import { LEAD, OFFICER, type Api } from './start-api';
import { queryAs } from './test-database';

type Expect = (answer: Promise<Answer>, status: number, code: string) => Promise<Answer>;

const SWITCH = `${AGREEMENT}/facturatiestanden`;
const BOUNDS = `${AGREEMENT}/factuurgrenzen`;
const ACCEPT = `${AGREEMENT}/concept/grensakkoorden`;
const ISSUE = `${AGREEMENT}/concept/vaststellingen`;
const USUAL = { sprongPercentage: 25, sprongMinimum: '1000.00', meesteRegels: 500, reden: 'de gewone' };

/** Meets that a draft is issued and thrown away as it was seen. */
export async function meetUnseenDrafts(expectRefusal: Expect, api: Api): Promise<void> {
  const acts = [
    (sent: Sent) => api.client.post(LEAD, ISSUE, sent),
    ...[OFFICER, LEAD].map(
      (person) => (sent: Sent) => api.client.send(person, 'delete', `${AGREEMENT}/concept`, sent),
    ),
  ];
  for (const act of acts) await expectRefusal(act({ ifMatch: '"abc"' }), 409, 'no-draft');
  await prepareMonth(api, '2026-01');
  for (const act of acts) {
    await expectRefusal(act({}), 428, 'if-match-missing');
    await expectRefusal(act({ ifMatch: `"${'0'.repeat(64)}"` }), 412, 'stale-version');
  }
}

/** Meets that a series holds a later date already. */
export async function meetLaterDate(expectRefusal: Expect, api: Api): Promise<void> {
  const { client, database } = api;
  // The database would refuse a series without documents, so its rules are left out here.
  await queryAs(
    database.superuserUrl,
    `SET session_replication_role = replica;
     INSERT INTO slotsom.number_series (party, prefix, year, last_number, last_issued_on)
     VALUES ('twenterand', 'X', 2030, 1, '2030-01-01')`,
  );
  const body = { ...REFERENCES, voorvoegselFactuur: 'X' };
  await client.made(OFFICER, `${AGREEMENT}/referenties`, { body });
  const etag = await prepareMonth(api, '2026-01');
  await expectRefusal(client.post(LEAD, ISSUE, { ifMatch: etag }), 409, 'dated-before-last');
  await client.made(OFFICER, `${AGREEMENT}/referenties`, { body: REFERENCES });
}

/** Meets what holds a draft that may be issued otherwise: the switch, and its bounds. */
export async function meetHolds(expectRefusal: Expect, api: Api): Promise<void> {
  const { client } = api;
  const etag = await prepareMonth(api, '2026-01');
  const reden = 'eerst nagaan';
  await client.made(OFFICER, SWITCH, { body: { uit: true, reden } });
  await expectRefusal(
    client.post(OFFICER, SWITCH, { body: { uit: true, reden } }),
    409,
    'billing-switched-before',
  );
  await expectRefusal(client.post(LEAD, ISSUE, { ifMatch: etag }), 409, 'billing-off');
  await client.made(OFFICER, SWITCH, { body: { uit: false, reden } });
  await client.made(LEAD, BOUNDS, { body: { ...USUAL, meesteRegels: 1 } });
  const held = await expectRefusal(client.post(LEAD, ISSUE, { ifMatch: etag }), 409, 'bounds-exceeded');
  expect(held.body.errors).toMatchObject([{ code: 'F.671' }]);
  const accepting = { ifMatch: etag, body: { reden } };
  await expectRefusal(client.post(OFFICER, ACCEPT, accepting), 403, 'prepared-by-yourself');
  await client.made(LEAD, ACCEPT, accepting);
  await expectRefusal(client.post(LEAD, ACCEPT, accepting), 409, 'bounds-accepted-before');
  await client.made(LEAD, BOUNDS, { body: USUAL });
  await expectRefusal(client.post(LEAD, ACCEPT, accepting), 409, 'within-bounds');
}

/** Meets the refusals of a month round, once January is issued. */
export async function meetRoundRefusals(expectRefusal: Expect, { client }: Api): Promise<void> {
  const issue = (): Promise<Answer> =>
    client.post(LEAD, '/v1/maandrondes/2026-01/vaststellingen', { ifMatch: `"${'0'.repeat(64)}"` });
  await expectRefusal(issue(), 404, 'unknown-round');
  const before = { body: { maand: '1999-01' } };
  await expectRefusal(client.post(OFFICER, '/v1/maandrondes', before), 409, 'round-without-agreements');
  await client.made(OFFICER, '/v1/maandrondes', { body: { maand: '2026-01' } });
  await expectRefusal(issue(), 409, 'round-nothing-ready');
  const retry = `/v1/maandrondes/2026-01/overeenkomsten/${KEY}/pogingen`;
  await expectRefusal(client.post(OFFICER, retry), 409, 'round-nothing-to-retry');
}
