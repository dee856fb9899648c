import request from 'supertest';
import { Sessions } from '../../../src/people/session/sessions.service';
import { deliverPayroll, registerExample } from '../../support/api-example';
import { LEAD, OFFICER, REGISSEUR, SEATS, startApi, type Api } from '../../support/start-api';

jest.setTimeout(120_000);

/** Several times the connections of a process. */
const CROWD = 40;
const PEOPLE = SEATS.filter(({ id }) => [OFFICER, LEAD, REGISSEUR].includes(id));

describe('a crowd that asks for the same page at once', () => {
  let api: Api;
  let cookies: readonly string[];

  beforeAll(async () => {
    api = await startApi('2026-01-20T09:00:00Z');
    await registerExample(api);
    await deliverPayroll(api, '2026-01');
    const sessions = api.application.get(Sessions, { strict: false });
    cookies = await Promise.all(
      PEOPLE.map(async (person) => `slotsom=${await sessions.open(person, undefined)}`),
    );
  });

  afterAll(() => api.close());

  // What the service reads for both parties, and what people read themselves.
  it.each(['/budget/2026', '/overzichten/2026-h1', '/addenda'])('gets %s', async (path) => {
    const asked = Array.from({ length: CROWD }, (_, index) =>
      request(api.application.getHttpServer())
        .get(path)
        .accept('text/html')
        .set('Cookie', cookies[index % cookies.length]!),
    );
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses).toEqual(Array<number>(CROWD).fill(200));
  });
});
