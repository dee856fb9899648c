import { Sessions } from '../../src/people/session/sessions.service';
import { systemActor } from '../../src/platform/database';
import type { Answer } from './api-client';
import { ADMINISTRATOR, LEAD, SEATS, type Api } from './start-api';

type Expect = (answer: Promise<Answer>, status: number, code: string) => Promise<Answer>;

/** Meets every refusal about people: someone of the own party that was seen today, and someone without a link. */
export async function meetPeopleRefusals(expectRefusal: Expect, api: Api): Promise<void> {
  const unlink = (person: string): Promise<Answer> =>
    api.client.post(ADMINISTRATOR, `/v1/mensen/${person}/ontkoppelingen`);
  const transactions = await api.database.transactions();
  const [account] = await transactions.run(systemActor('test'), (tx) =>
    tx.query<{ number: string }>(
      `INSERT INTO provider_account (issuer, subject, party, known_since, last_seen_on)
       VALUES ('https://login.twenterand.example', 'a', 'twenterand', $1, $2)
       RETURNING account_number AS number`,
      [api.clock.now(), api.clock.today()],
    ),
  );
  const { body } = await expectRefusal(unlink(`twenterand-${account!.number}`), 409, 'seen-lately');
  expect(body.detail).toContain('kan vanaf 20-04-2026 weg: 90 dagen');
  await expectRefusal(unlink('ommen-99'), 404, 'unknown-person');
  await api.application.get(Sessions, { strict: false }).open(personAt(LEAD), undefined);
  await expectRefusal(unlink(LEAD), 409, 'not-linked');
}

function personAt(account: string): (typeof SEATS)[number] {
  const person = SEATS.find(({ id }) => id === account);
  if (person === undefined) throw new Error(`Nobody sits on ${account}`);
  return person;
}
