import type { Answer, Sent } from './api-client';
import { AGREEMENT } from './api-example';
import { LEAD, OFFICER, REGISSEUR, type Api } from './start-api';

type Expect = (answer: Promise<Answer>, status: number, code: string) => Promise<Answer>;

/** What a year is copied as, over HTTP. */
export async function copiedYear({ client }: Api, year: number): Promise<Answer['body']> {
  return (await client.get(OFFICER, `${AGREEMENT}/jaaraddendumvoorstellen/${year.toString()}`)).body;
}

/** Meets every refusal about year addenda. */
export async function meetYearRefusals(expectRefusal: Expect, api: Api): Promise<void> {
  const { client } = api;
  const at = (year: number, part = ''): string => `${AGREEMENT}/jaaraddenda/${year.toString()}${part}`;
  const meet = async (expected: string, answer: Promise<Answer>): Promise<void> => {
    const [status, code] = expected.split(' ');
    await expectRefusal(answer, Number(status), code ?? '');
  };
  const post = (account: string, path: string, sent: Sent = {}): Promise<Answer> =>
    client.post(account, path, sent);
  const write = async (changes: object = {}): Promise<void> => {
    const body = { ...(await copiedYear(api, 2030)), ...changes };
    await client.made(OFFICER, at(2030, '/versies'), { body });
  };
  const put = async (): Promise<Answer> => {
    const ifMatch = (await client.get(LEAD, at(2030))).headers['etag'] ?? '';
    return post(LEAD, at(2030, '/indieningen'), { ifMatch });
  };
  await meet('404 unknown-year-addendum', client.get(OFFICER, at(2031)));
  await meet('409 year-outside-agreement', client.get(OFFICER, `${AGREEMENT}/jaaraddendumvoorstellen/2019`));
  await write();
  await meet('409 year-addendum-not-offered', client.get(OFFICER, at(2030, '/bestanden/pdf')));
  await meet('409 year-addendum-not-open', post(OFFICER, at(2030, '/antwoorden'), { body: { tekst: 'ja' } }));
  await write({ overhead: [{ vanaf: '2030-01-01', percentage: '31' }] });
  await meet('409 tasks-not-named', put());
  const [line] = (await copiedYear(api, 2030)).formatie;
  await write({ formatie: [{ ...line, publicatiegroep: 'Onbekend' }] });
  await meet('409 year-not-recordable', put());
  await write();
  const stale = post(LEAD, at(2030, '/indieningen'), { ifMatch: '"seen"' });
  await meet('412 stale-version', stale);
  await put();
  const ifMatch = (await client.get(REGISSEUR, at(2030))).headers['etag'] ?? '';
  await meet('412 stale-version', post(REGISSEUR, at(2030, '/akkoorden'), { ifMatch: '"seen"' }));
  const raised = { lijst: 'ikb', id: 'ikb-2030', from: '2030-01-01', percentage: '18' };
  await client.made(OFFICER, `${AGREEMENT}/feiten`, { body: { bron: 'ikb 2030', feiten: [raised] } });
  await meet('409 year-addendum-outdated', post(REGISSEUR, at(2030, '/akkoorden'), { ifMatch }));
}
