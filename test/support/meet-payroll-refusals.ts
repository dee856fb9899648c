import type { Answer, Sent } from './api-client';
import { acceptanceOf, AGREEMENT, deliverPayroll, exampleFile, withoutFunction } from './api-example';
import { OFFICER, type Api } from './start-api';

type Expect = (answer: Promise<Answer>, status: number, code: string) => Promise<Answer>;

const UPLOADS = `${AGREEMENT}/loonbestanden`;

/** Meets every refusal about a payroll file; afterwards January is delivered. */
export async function meetPayrollRefusals(expectRefusal: Expect, api: Api): Promise<void> {
  await meetFaults(expectRefusal, api);
  await meetRepetitions(expectRefusal, api);
  await meetOpenWarnings(expectRefusal, api);
}

/** Meets every refusal about taking a delivery back. */
export async function meetWithdrawalRefusals(expectRefusal: Expect, api: Api): Promise<void> {
  await deliverPayroll(api, '2026-02');
  const withdraw = (delivery: string): Promise<Answer> =>
    api.client.post(OFFICER, `${AGREEMENT}/loonleveringen/${delivery}/intrekkingen`, {
      body: { reden: 'fout' },
    });
  await expectRefusal(withdraw('LOON-1999-01'), 404, 'unknown-delivery');
  expect((await withdraw('LOON-2026-02')).status).toBe(201);
  await expectRefusal(withdraw('LOON-2026-02'), 409, 'withdrawn-before');
}

async function meetFaults(expectRefusal: Expect, { client }: Api): Promise<void> {
  const post = (path: string, sent: Sent): Promise<Answer> => client.post(OFFICER, path, sent);
  await expectRefusal(post(UPLOADS, payroll(undefined, { profiel: 'geen' })), 400, 'unknown-profile');
  const faulty = await expectRefusal(post(UPLOADS, payroll('onzin\n')), 400, 'payroll-faults');
  expect(faulty.body.errors.length).toBeGreaterThan(1);
  const { body } = await client.made(OFFICER, UPLOADS, payroll());
  const accept = `${UPLOADS}/${body.uploadId}/vastleggingen`;
  const right = acceptanceOf(body.overzicht);
  const other = { body: { ...right, controletotaal: '1.00' } };
  const differing = await expectRefusal(post(accept, other), 409, 'control-differs');
  expect(differing.body.title).toContain(body.overzicht.totaal);
  const nowhere = `${UPLOADS}/00000000-0000-4000-8000-000000000000/vastleggingen`;
  await expectRefusal(post(nowhere, { body: right }), 404, 'unknown-upload');
  await client.made(OFFICER, accept, { body: right });
}

async function meetRepetitions(expectRefusal: Expect, { client }: Api): Promise<void> {
  await expectRefusal(client.post(OFFICER, UPLOADS, payroll()), 409, 'delivered-before');
  const other = exampleFile('loonkosten/2026-01.csv').content.toString('utf8').replaceAll('\n', '\r\n');
  await expectRefusal(client.post(OFFICER, UPLOADS, payroll(other)), 409, 'code-used-before');
}

async function meetOpenWarnings(expectRefusal: Expect, { client }: Api): Promise<void> {
  const file = withoutFunction('Coördinator verkiezingen', exampleFile('loonkosten/2026-02.csv'));
  const { body } = await client.made(OFFICER, UPLOADS, { file, body: { profiel: 'twenterand-1' } });
  const accept = `${UPLOADS}/${body.uploadId}/vastleggingen`;
  const silent = { body: { ...acceptanceOf(body.overzicht), waarschuwingen: [] } };
  const answer = await expectRefusal(client.post(OFFICER, accept, silent), 409, 'warnings-open');
  expect(answer.body.errors.length).toBe(body.overzicht.waarschuwingen.length);
}

function payroll(content?: string, body: object = { profiel: 'twenterand-1' }): Sent {
  const file = exampleFile('loonkosten/2026-01.csv');
  return { file: { ...file, ...(content !== undefined && { content }) }, body };
}
