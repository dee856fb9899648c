import type { Answer, Sent } from './api-client';
import { AGREEMENT } from './api-example';
import { acceptExport, exportWith, OUTPUT_PROFILE, prepareWindow, SERIES, TARIFFS } from './cemetery-steps';
import { CEMETERY, CLIENT_FINANCE, SECOND_CEMETERY, type Api } from './start-api';
import { queryAs } from './test-database';

type Expect = (answer: Promise<Answer>, status: number, code: string) => Promise<Answer>;

const WINDOWS = `${AGREEMENT}/begraafvensters`;
const IN_WINDOWS_1252 = { ...SERIES, aanleverprofiel: 'aanlevering-ansi-1' };
/** A letter that its profile does not know. */
const FOREIGN = [['Testpersoon 001', 'Testpersoon \u0141']] as const;

/** Meets every refusal about the six-weekly billing file that payroll does not meet. */
export async function meetCemeteryRefusals(expectRefusal: Expect, api: Api): Promise<void> {
  const { client, clock } = api;
  const post = (path: string, sent: Sent = {}, account = CEMETERY): Promise<Answer> =>
    client.post(account, `${AGREEMENT}/${path}`, sent);
  const setUp = (body: object): Promise<Answer> => post('begraafreeksen', { body });
  clock.stepTo('2026-01-26T09:00:00Z');
  await expectRefusal(client.get(CEMETERY, `${WINDOWS}/1`), 409, 'no-series');
  await expectRefusal(setUp({ ...SERIES, begraafplaatsen: ['Twee', 'twee'] }), 400, 'series-faults');
  await setUp({ ...SERIES, anker: clock.today() });
  await expectRefusal(post('begraafvensters/1/voorbereidingen'), 409, 'window-running');
  await expectRefusal(post('begraafvensters/2/voorbereidingen'), 409, 'window-not-next');
  const { profiel } = OUTPUT_PROFILE;
  const record = (body: object): Promise<Answer> =>
    post('begraafprofielen', { body: { ...OUTPUT_PROFILE, ...body } });
  await expectRefusal(record({ profiel: { ...profiel, kolommen: [] } }), 400, 'profile-faults');
  await expectRefusal(record({ naam: 'ansi' }), 409, 'profile-built-in');
  await setUp(IN_WINDOWS_1252);
  await expectRefusal(post('begraafkanalen', { body: { kanaal: 'mail' } }), 400, 'channel-faults');
  await expectRefusal(
    post('begraaftarieven', { file: { name: 'leeg.csv', content: 'Artikelcode' } }),
    400,
    'tariff-faults',
  );
  await client.made(CEMETERY, `${AGREEMENT}/begraaftarieven`, TARIFFS);
  await expectRefusal(post('begraaftarieven', TARIFFS), 409, 'tariffs-read-before');
  await expectRefusal(post('begraafexporten', exportWith([['7731 AA', '77 AA']])), 400, 'export-faults');
  const tooMany = [1, 10_001].map((rij) => ({ rij, aantal: 10_000, reden: 'te veel' }));
  await expectRefusal(post('begraafexporten', exportWith([], undefined, tooMany)), 409, 'left-out-too-many');
  await acceptExport(api, AGREEMENT, exportWith(FOREIGN));
  await expectRefusal(post('begraafvensters/1/voorbereidingen'), 409, 'file-unwritable');
  await setUp(SERIES);
  await meetReleaseRefusals(expectRefusal, api, post);
  await expectRefusal(setUp({ ...SERIES, anker: '2025-12-16' }), 409, 'series-fixed');
  await meetReceiptRefusals(expectRefusal, api, post);
}

type Post = (path: string, sent?: Sent, account?: string) => Promise<Answer>;

async function meetReleaseRefusals(expectRefusal: Expect, api: Api, post: Post): Promise<void> {
  const release = (ifMatch: string, account: string): Promise<Answer> =>
    post('begraafvensters/1/vrijgaven', { ifMatch }, account);
  await expectRefusal(release('"gezien"', SECOND_CEMETERY), 409, 'not-prepared');
  const seen = await prepareWindow(api, AGREEMENT, 1, SECOND_CEMETERY);
  await expectRefusal(release('"gezien"', CEMETERY), 409, 'preparation-differs');
  await expectRefusal(release(seen, SECOND_CEMETERY), 403, 'released-by-preparer');
  await expectRefusal(release(seen, CEMETERY), 403, 'released-by-reader');
  await expectRefusal(
    post(
      'begraafvensters/1/ontvangsten',
      { body: { aantalRegels: 1, controletotaal: '1.00' } },
      CLIENT_FINANCE,
    ),
    409,
    'not-released',
  );
  await prepareWindow(api, AGREEMENT, 1);
  await api.client.made(SECOND_CEMETERY, `${WINDOWS}/1/vrijgaven`, { ifMatch: seen });
  await expectRefusal(release(seen, SECOND_CEMETERY), 409, 'window-released');
  await expectRefusal(post('begraafvensters/1/afleveringen'), 409, 'no-channel');
  await post('begraafkanalen', { body: { kanaal: 'mail', adres: 'financien@ommen.example' } });
  await expectRefusal(post('begraafvensters/1/afleveringen'), 403, 'sent-by-own-channel');
}

async function meetReceiptRefusals(
  expectRefusal: Expect,
  { client, database }: Api,
  post: Post,
): Promise<void> {
  const reason = { body: { reden: 'nagekeken' } };
  await expectRefusal(post('begraafvensters/1/verschilafhandelingen', reason), 409, 'no-difference');
  const { aantalRegels, controletotaal } = (await client.get(CEMETERY, `${WINDOWS}/1`)).body.bestand;
  const body = { aantalRegels, controletotaal };
  await client.made(CLIENT_FINANCE, `${WINDOWS}/1/ontvangsten`, { body });
  await expectRefusal(
    post('begraafvensters/1/ontvangsten', { body }, CLIENT_FINANCE),
    409,
    'received-before',
  );
  await queryAs(database.superuserUrl, 'DELETE FROM slotsom.cemetery_file_piece');
  await expectRefusal(client.get(CEMETERY, `${WINDOWS}/1/bestand`), 409, 'file-removed');
}
