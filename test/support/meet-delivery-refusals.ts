import { REPORT } from './bounce-report';
import type { Answer, Sent } from './api-client';
import { AGREEMENT } from './api-example';
import { CLIENT_FINANCE, OFFICER, SECOND_OFFICER, type Api } from './start-api';
import { queryAs } from './test-database';
import { waitUntil } from './wait-until';

type Expect = (answer: Promise<Answer>, status: number, code: string) => Promise<Answer>;

const NUMBER = 'F2026-0001';
const REASON: Sent = { body: { reden: 'omdat' } };

/** Meets every refusal about bringing an issued document to the client; there is no server to send mail over. */
export async function meetDeliveryRefusals(
  expectRefusal: Expect,
  { client, clock, database }: Api,
): Promise<void> {
  const post = (path: string, sent: Sent, account = OFFICER): Promise<Answer> =>
    client.post(account, `/v1/facturen/${NUMBER}/${path}`, sent);
  const on = (datum: string, reden?: string): Sent => ({
    body: { datum, ...(reden !== undefined && { reden }) },
  });
  const report = (content: string): Sent => ({ file: { name: 'terug.eml', content } });
  const today = clock.today();
  await expectRefusal(post('afleveringen', REASON), 409, 'invoice-to-fetch');
  const channel = { kanaal: 'mail', adres: 'facturen@ommen.example' };
  await client.made(OFFICER, `${AGREEMENT}/factuurkanalen`, { body: channel });
  await expectRefusal(post('afleveringen', REASON), 403, 'invoice-own-channel');
  await expectRefusal(post('terugmeldingen', on(today, 'omdat')), 409, 'nothing-sent');
  await client.made(SECOND_OFFICER, `/v1/facturen/${NUMBER}/afleveringen`, REASON);
  await waitUntil(
    async () => (await client.get(OFFICER, `/v1/facturen/${NUMBER}/afleveringen`)).body.stand === 'mislukt',
  );
  await queryAs(database.superuserUrl, ARRIVED);
  await expectRefusal(post('terugmeldingen', on('2020-01-01', 'omdat')), 400, 'day-not-possible');
  await expectRefusal(post('terugmeldingen/rapporten', report('geen rapport')), 400, 'report-unreadable');
  await expectRefusal(
    post('terugmeldingen/rapporten', report(REPORT.replace('<abc@', '<def@'))),
    409,
    'report-of-another',
  );
  await client.made(OFFICER, `/v1/facturen/${NUMBER}/terugmeldingen/rapporten`, report(REPORT));
  await expectRefusal(post('terugmeldingen', on(today, 'omdat')), 409, 'bounced-before');
  await queryAs(database.superuserUrl, ORDERED);
  await expectRefusal(post('afleveringen', REASON), 409, 'invoice-under-way');
  await expectRefusal(post('ontvangsten', on(today)), 400, 'receipt-needs-reason');
  await client.made(CLIENT_FINANCE, `/v1/facturen/${NUMBER}/ontvangsten`, on(today));
  await expectRefusal(post('ontvangsten', on(today, 'omdat')), 403, 'receipt-by-client');
}

/** As if a server had taken it. */
const ARRIVED = `
  INSERT INTO slotsom.invoice_attempt (agreement_id, document, delivery, number, outcome, tried_again, place, reference,
                                       pdf_digest, ubl_digest, attempted_at)
  SELECT agreement_id, document, number, 2, 'delivered', false, 'facturen@ommen.example', '<abc@slotsom.example>',
         (SELECT digest FROM slotsom.document_file file WHERE (file.agreement_id, file.number, format) = (sent.agreement_id, document, 'pdf')),
         (SELECT digest FROM slotsom.document_file file WHERE (file.agreement_id, file.number, format) = (sent.agreement_id, document, 'ubl')),
         ordered_at
  FROM slotsom.invoice_delivery sent WHERE document = '${NUMBER}'`;

/** That it is to be sent again, while nobody does yet. */
const ORDERED = `
  INSERT INTO slotsom.invoice_delivery (agreement_id, document, number, channel_version, reason, ordered_by, ordered_role,
                                        ordered_at)
  SELECT agreement_id, document, 2, channel_version, 'omdat', ordered_by, ordered_role, ordered_at
  FROM slotsom.invoice_delivery WHERE document = '${NUMBER}'`;
