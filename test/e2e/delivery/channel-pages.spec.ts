import request from 'supertest';
import { Sessions } from '../../../src/people/session/sessions.service';
import { registerExample } from '../../support/api-example';
import { CEMETERY, OFFICER, SEATS, startApi, type Api } from '../../support/start-api';

jest.setTimeout(120_000);

const MAIL = {
  SMTP_URL: 'smtps://mail.example',
  MAIL_FROM: 'slotsom@example.org',
  PUBLIC_URL: 'https://slotsom.example',
};
const PAGES = [
  ['/beheer/factuurkanaal', OFFICER],
  ['/beheer/k2b/kanaal', CEMETERY],
] as const;

describe.each([
  ['no mail server warn of it', {}, true],
  ['a mail server warn of nothing', MAIL, false],
])('the pages on which a channel is set up with %s', (_, settings, isWarned) => {
  let api: Api;

  beforeAll(async () => {
    api = await startApi('2026-01-20T09:00:00Z', settings);
    await registerExample(api);
  });

  afterAll(() => api.close());

  it.each(PAGES)('%s', async (path, account) => {
    const sessions = api.application.get(Sessions, { strict: false });
    const token = await sessions.open(
      SEATS.find(({ id }) => id === account)!,
      undefined,
    );
    const page = request(api.application.getHttpServer()).get(path).accept('text/html');
    const { text } = await page.set('Cookie', `slotsom=${token}`).expect(200);
    expect(text).toContain('Kanaal vastleggen');
    expect(text.includes('Er is nog geen mailserver ingesteld')).toBe(isWarned);
  });
});
