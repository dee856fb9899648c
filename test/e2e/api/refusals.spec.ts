import { DocumentFiles } from '../../../src/documents';
import { GENERAL_PROBLEMS } from '../../../src/platform/http/general-problems';
import { ASSESSED } from '../../support/one-of-every-list';
import type { Answer, Sent } from '../../support/api-client';
import {
  AGREEMENT,
  exampleFile,
  KEY,
  OMMEN,
  prepareMonth,
  REFERENCES,
  registerExample,
  TWENTERAND,
} from '../../support/api-example';
import {
  ADMINISTRATOR,
  LEAD,
  OFFICER,
  SECOND_OFFICER,
  startApi,
  STRANGER,
  type Api,
} from '../../support/start-api';
import { meetAddendumRefusals } from '../../support/meet-addendum-refusals';
import { meetAdviceRefusals } from '../../support/meet-advice-refusals';
import {
  meetHolds,
  meetLaterDate,
  meetRoundRefusals,
  meetUnseenDrafts,
} from '../../support/meet-billing-refusals';
import { meetCemeteryRefusals } from '../../support/meet-cemetery-refusals';
import { meetDeliveryRefusals } from '../../support/meet-delivery-refusals';
import { meetHalfYearRefusals } from '../../support/meet-half-year-refusals';
import { meetNoticeRefusals } from '../../support/meet-notice-refusals';
import { meetPartyRefusals } from '../../support/meet-party-refusals';
import { meetPayrollRefusals, meetWithdrawalRefusals } from '../../support/meet-payroll-refusals';
import { meetPeopleRefusals } from '../../support/meet-people-refusals';
import { meetTableRefusals } from '../../support/meet-table-refusals';
import { meetQuarterRefusals } from '../../support/meet-quarter-refusals';
import { meetYearEndRefusals } from '../../support/meet-year-end-refusals';
import { meetYearRefusals } from '../../support/meet-year-refusals';

jest.setTimeout(120_000);

const ISSUE = `${AGREEMENT}/concept/vaststellingen`;
const NEW_AGREEMENT = {
  kenmerk: 'DVO-TWEE',
  titel: 'Tweede overeenkomst',
  opdrachtgever: 'ommen',
  opdrachtnemer: 'twenterand',
  begintOp: '2026-01-01',
};

/** Every refusal that the description promises, in the order in which a year goes wrong. */
describe('what the HTTP interface refuses', () => {
  let api: Api;
  const post = (path: string, sent: Sent = {}, account = OFFICER): Promise<Answer> =>
    api.client.post(account, path, sent);
  const expectRefusal = async (answer: Promise<Answer>, status: number, code: string): Promise<Answer> => {
    const { status: found, body } = await answer;
    expect([found, body.code]).toEqual([status, code]);
    return answer;
  };
  const salaryTable = (content?: string): Sent => {
    const file = exampleFile('salaristabellen/cao-gemeenten-2026-01-01.csv');
    return {
      file: { ...file, ...(content !== undefined && { content }) },
      body: { cao: 'Cao Gemeenten', ingangsdatum: '2026-01-01' },
    };
  };
  beforeAll(async () => {
    api = await startApi('2026-01-20T09:00:00Z');
  });

  afterAll(() => api.close());

  it('an agreement between parties that are not recorded', async () => {
    const { body } = await expectRefusal(
      post('/v1/overeenkomsten', { body: NEW_AGREEMENT }),
      400,
      'unknown-parties',
    );
    expect(body.errors.map(({ path }: { path: string }) => path)).toEqual(['opdrachtgever', 'opdrachtnemer']);
  });

  it('an agreement of someone else, and one that exists', async () => {
    await registerExample(api);
    const swapped = { ...NEW_AGREEMENT, opdrachtgever: 'twenterand', opdrachtnemer: 'ommen' };
    await expectRefusal(post('/v1/overeenkomsten', { body: swapped }), 403, 'not-your-agreement');
    const again = { ...NEW_AGREEMENT, kenmerk: KEY };
    await expectRefusal(post('/v1/overeenkomsten', { body: again }), 409, 'agreement-exists');
  });

  it('a party that is recorded already', async () => {
    await expectRefusal(post('/v1/partijen', { body: OMMEN }, ADMINISTRATOR), 409, 'party-exists');
  });

  it('a party with numbers that no register holds, each named at once', () => meetPartyRefusals(api));

  it('to look after someone who is not there, was here lately, or has no link', async () => {
    await meetPeopleRefusals(expectRefusal, api);
  });

  it('a salary table with faults, one that was kept before, and one that was not', async () => {
    const faulty = await expectRefusal(
      post('/v1/salaristabellen', salaryTable('scale,step,monthly_amount\n99,0,-1\n')),
      400,
      'table-faults',
    );
    expect(faulty.body.errors).toHaveLength(2);
    await expectRefusal(post('/v1/salaristabellen', salaryTable('a"b')), 400, 'table-faults');
    await expectRefusal(post('/v1/salaristabellen', salaryTable()), 409, 'table-kept-before');
    const entry = { bron: 'salaristabel', tabel: 'cao-gemeenten-2030-01-01' };
    await expectRefusal(post(`${AGREEMENT}/salaristabellen`, { body: entry }), 409, 'table-not-kept');
    const twice = { bron: 'salaristabel', tabel: 'cao-gemeenten-2026-01-01' };
    const { body } = await expectRefusal(
      post(`${AGREEMENT}/salaristabellen`, { body: twice }),
      400,
      'invalid-input',
    );
    expect(body.errors).toMatchObject([{ path: 'id', code: 'duplicate-id' }]);
  });

  it('a file of facts with faults', async () => {
    const file = { name: 'feiten.yaml', content: 'a: [' };
    await expectRefusal(post(`${AGREEMENT}/feitenbestanden`, { file }), 400, 'agreement-file-faults');
  });

  it('a year, and a month, that cannot be settled', async () => {
    await api.client.made(OFFICER, '/v1/overeenkomsten', { body: NEW_AGREEMENT });
    const year = api.client.get(OFFICER, '/v1/overeenkomsten/DVO-TWEE/plafonds/2026');
    const { body } = await expectRefusal(year, 409, 'year-cannot-be-settled');
    expect(body.errors).toMatchObject([{ code: 'no-policy-in-force' }]);
    const month = api.client.get(OFFICER, '/v1/overeenkomsten/DVO-TWEE/voorbeelden/2026-01');
    const refused = await expectRefusal(month, 409, 'cannot-settle');
    expect(refused.body.errors).toMatchObject([{ path: 'reference', code: 'not-recorded-yet' }]);
  });

  it('a month that has not begun', async () => {
    const month = '2026-02';
    await expectRefusal(api.client.get(OFFICER, `${AGREEMENT}/voorbeelden/${month}`), 409, 'month-not-begun');
    const draft = await expectRefusal(
      post(`${AGREEMENT}/concepten`, { body: { maand: month } }),
      409,
      'month-not-begun',
    );
    expect(draft.body.title).toContain('februari 2026');
  });

  it('a negative first invoice', async () => {
    const second = '/v1/overeenkomsten/DVO-TWEE';
    await api.client.made(OFFICER, `${second}/referenties`, { body: REFERENCES });
    const tax = { lijst: 'corporationTax', id: 'vpb', costMonth: '2026-01', amount: '-100.00', ...ASSESSED };
    await api.client.made(OFFICER, `${second}/feiten`, { body: { bron: 'aanslag', feiten: [tax] } });
    const preview = api.client.get(OFFICER, `${second}/voorbeelden/2026-01`);
    await expectRefusal(preview, 409, 'only-carried-forward');
  });

  it('a payroll file with faults, that was delivered before, or with warnings that nobody answered', async () => {
    await meetPayrollRefusals(expectRefusal, api);
  });

  it('to issue or throw away without a draft, without what was seen, or with something else', () =>
    meetUnseenDrafts(expectRefusal, api));

  it('to issue what one prepared or recorded oneself', async () => {
    const own = await prepareMonth(api, '2026-01');
    await expectRefusal(post(ISSUE, { ifMatch: own }), 403, 'prepared-by-yourself');
    const etag = await prepareMonth(api, '2026-01', SECOND_OFFICER);
    await expectRefusal(post(ISSUE, { ifMatch: etag }), 403, 'recorded-by-yourself');
  });

  it('to issue what is out of date', async () => {
    const etag = await prepareMonth(api, '2026-01');
    const cost = { lijst: 'directCosts', id: 'dk-1', costMonth: '2026-01', amount: '10.00' };
    await api.client.made(OFFICER, `${AGREEMENT}/feiten`, { body: { bron: 'later', feiten: [cost] } });
    expect((await api.client.get(LEAD, `${AGREEMENT}/concept`)).body.isVerouderd).toBe(true);
    await expectRefusal(post(ISSUE, { ifMatch: etag }, LEAD), 409, 'draft-stale');
  });

  it('to issue what the receiver would reject', async () => {
    const { code: _, ...details } = OMMEN;
    const path = '/v1/partijen/ommen';
    await api.client.send(ADMINISTRATOR, 'put', path, { body: { ...details, oin: TWENTERAND.oin } });
    const etag = await prepareMonth(api, '2026-01');
    const answer = await expectRefusal(post(ISSUE, { ifMatch: etag }, LEAD), 409, 'would-be-rejected');
    expect(answer.body.errors).toMatchObject([{ path: 'customer.oin' }]);
    const back = await api.client.send(ADMINISTRATOR, 'put', path, { body: details });
    expect([back.status, back.body]).toEqual([200, OMMEN]);
  });

  it('to issue before the last of a series', () => meetLaterDate(expectRefusal, api));

  it('to issue while billing is off, and beyond the bounds of an agreement', () =>
    meetHolds(expectRefusal, api));

  it('to invoice a month again, and to credit twice', async () => {
    const etag = await prepareMonth(api, '2026-01');
    await api.client.made(LEAD, ISSUE, { ifMatch: etag });
    await meetRoundRefusals(expectRefusal, api);
    const again = { body: { maand: '2026-01' } };
    await expectRefusal(post(`${AGREEMENT}/concepten`, again), 409, 'nothing-to-invoice');
    const reden = 'verkeerde referentie';
    const unknown = { body: { crediteert: 'F2026-9999', reden } };
    await expectRefusal(post(`${AGREEMENT}/concepten`, unknown), 404, 'unknown-document');
    const credit = { body: { crediteert: 'F2026-0001', reden } };
    const draft = await api.client.made(OFFICER, `${AGREEMENT}/concepten`, credit);
    await api.client.made(LEAD, ISSUE, { ifMatch: draft.headers['etag'] ?? '' });
    await expectRefusal(post(`${AGREEMENT}/concepten`, credit), 409, 'credited-before');
    const crediting = post('/v1/facturen/C2026-0001/crediteringen', { body: { reden } });
    await expectRefusal(crediting, 409, 'is-a-crediting');
  });

  it('a file that is still being made', async () => {
    const files = api.application.get(DocumentFiles);
    const making = jest.spyOn(files, 'content').mockResolvedValueOnce(undefined);
    const answer = await expectRefusal(
      api.client.get(OFFICER, '/v1/facturen/F2026-0001/pdf'),
      404,
      'file-not-ready',
    );
    expect(answer.headers['retry-after']).toBe('5');
    making.mockRestore();
  });

  it('to send a document, or to say what became of it, in a way that cannot be', async () => {
    await meetDeliveryRefusals(expectRefusal, api);
  });

  it('the lines that used what was never recorded', async () => {
    const asked = api.client.get(OFFICER, `${AGREEMENT}/factuurregels?feit=bestaat-niet`);
    await expectRefusal(asked, 404, 'fact-not-recorded');
  });

  it('evidence without a reason or of a year without documents, and to verify twice at once', async () => {
    const evidence = (rest: string): Promise<Answer> =>
      api.client.get(OFFICER, `${AGREEMENT}/bewijsbestanden/${rest}`);
    await expectRefusal(evidence('2026'), 400, 'reason-missing');
    await expectRefusal(evidence('2019?reden=controle'), 404, 'nothing-issued');
    const both = await Promise.all([1, 2].map(() => post(`${AGREEMENT}/controles`)));
    expect(both.map(({ body }) => body.code)).toContain('verification-busy');
  });

  it('to close a year that is not over, or on one’s own recording, or that was not seen, or twice', async () => {
    await meetYearEndRefusals(expectRefusal, api);
  });

  it('to withdraw a delivery that is not there, and twice', async () => {
    await meetWithdrawalRefusals(expectRefusal, api);
  });

  it('a scenario with faults, all of them', async () => {
    const scenario = { format: 'settlement-scenario/2', title: '', agreement: { id: 'x' }, onbekend: [] };
    const answer = await expectRefusal(
      post('/v1/scenarioberekeningen', { body: scenario }),
      400,
      'scenario-faults',
    );
    expect(answer.body.errors.length).toBeGreaterThan(4);
    const long = { ...scenario, runs: Array.from({ length: 301 }, () => ({})) };
    await expectRefusal(post('/v1/scenarioberekeningen', { body: long }), 400, 'invalid-input');
    const many = Array.from({ length: 5 }, () => post('/v1/scenarioberekeningen', { body: scenario }));
    const codes = (await Promise.all(many)).map(({ body }) => String(body.code));
    expect(new Set(codes)).toEqual(new Set(['scenario-faults', 'scenarios-busy']));
  });

  it.each([
    AGREEMENT,
    `${AGREEMENT}/concept`,
    `${AGREEMENT}/feiten`,
    `${AGREEMENT}/scenario`,
    '/v1/facturen/F2026-0001',
    '/v1/facturen/F2026-0001/pdf',
    '/v1/overeenkomsten/DVO-NERGENS',
    '/v1/partijen/nergens',
    '/v1/salaristabellen/nergens',
  ])('to show %s to someone of another town, as if it were not there', async (path) => {
    await expectRefusal(api.client.get(STRANGER, path), 404, 'not-found');
  });

  it('a salary table that corrects, raises or waits in a way that it cannot', async () => {
    await meetTableRefusals(expectRefusal, api, NEW_AGREEMENT.kenmerk);
  });

  it('about addenda, calamities and their entries', async () => {
    await meetAddendumRefusals(expectRefusal, api);
  });

  it('about advice notes and decisions within the ceiling', async () => {
    await meetAdviceRefusals(expectRefusal, api);
  });

  it('about year addenda', async () => {
    await meetYearRefusals(expectRefusal, api);
  });

  it('about quarterly reports', async () => {
    await meetQuarterRefusals(expectRefusal, api);
  });

  it('about the six-weekly billing file', async () => {
    await meetCemeteryRefusals(expectRefusal, api);
  });

  it('about half-year overviews and the codes of a party', async () => {
    await meetHalfYearRefusals(expectRefusal, api);
  });

  it('an address of a calendar that is not there', async () => {
    const path = `/v1/kalenders/${'x'.repeat(43)}.ics`;
    await expectRefusal(api.client.get(undefined, path), 404, 'unknown-calendar-feed');
  });

  it('about notice, which comes last', async () => {
    await meetNoticeRefusals(expectRefusal, api);
  });

  it('and nothing else than it says: every code of the description was seen', async () => {
    const { paths } = await api.client.describe();
    const described = Object.values(paths).flatMap((methods) =>
      Object.values(methods).flatMap(({ responses }) =>
        Object.values(responses).flatMap((response) => response['x-probleemcodes'] ?? []),
      ),
    );
    const elsewhere = [
      ...Object.keys(GENERAL_PROBLEMS),
      'wrong-credentials',
      'too-many-attempts',
      'form-not-ours',
      'too-many-acts',
      // They need a provider: test/e2e/people/access-tokens.spec.ts.
      ...['wrong-token', 'no-role', 'provider-unreachable'],
      // It would take its time: src/scenarios/settle-apart.spec.ts.
      'scenario-too-large',
      // It takes sixty readings: test/e2e/api/calendar-feed.spec.ts.
      'feed-read-too-often',
      // They need a service of before: test/e2e/api/rules-version.spec.ts.
      ...['rules-differ', 'rules-agree', 'rules-accepted-before', 'accepted-by-yourself'],
    ];
    const unseen = described.filter((code) => !api.client.codes.has(code) && !elsewhere.includes(code));
    expect([...new Set(unseen)]).toEqual([]);
  });
});
