import type { NestExpressApplication } from '@nestjs/platform-express';
import { setTimeout as pause } from 'node:timers/promises';
import request from 'supertest';
import type TestAgent from 'supertest/lib/agent';
import { instantAfter } from '../../../src/platform/clock';
import { systemActor } from '../../../src/platform/database';
import type { Answer } from '../../support/api-client';
import { acceptanceOf, AGREEMENT, registerExample } from '../../support/api-example';
import { payrollFile, type PayrollRowFile } from '../../support/payroll-file';
import { OFFICER, startApi, type Api } from '../../support/start-api';
import { waitUntil } from '../../support/wait-until';

jest.setTimeout(120_000);

/** Longer than the process takes to look for work that is due. */
const LOOKS_EVERY_MS = 1_500;

const UPLOADS = `${AGREEMENT}/loonbestanden`;
/** A function that only these tests have, so that it can go. */
const CLERK = {
  lijst: 'formation',
  function: 'Klerk',
  service: '1.1',
  hoursPerWeek: '18',
  from: '2026-01-01',
};

interface Checked {
  readonly uploadId: string;
  readonly overzicht: Parameters<typeof acceptanceOf>[0] & {
    readonly opDocumenten: readonly string[];
    readonly waarschuwingen: readonly { readonly code: string; readonly onderwerp: string }[];
  };
}

const codesOf = ({ waarschuwingen }: Checked['overzicht']): string[] => [
  ...new Set(waarschuwingen.map(({ code }) => code)),
];

describe('a payroll file between checking and accepting', () => {
  let api: Api;
  let count = 0;

  const rowsOf = (amount: string): PayrollRowFile[] => [{ function: 'Medewerker balie', amount }];
  const check = async (delivery: string, month: string, rows = balieRows()): Promise<Checked> => {
    const { content } = payrollFile(delivery, month, rows);
    const file = { name: `${delivery}.csv`, content };
    const { body } = await api.client.made(OFFICER, UPLOADS, { file, body: { profiel: 'standaard-1' } });
    return body as Checked;
  };
  const balieRows = (): PayrollRowFile[] => rowsOf('3000.00');
  const accept = ({ uploadId, overzicht }: Checked, changes: object = {}): Promise<Answer> =>
    api.client.post(OFFICER, `${UPLOADS}/${uploadId}/vastleggingen`, {
      body: { ...acceptanceOf(overzicht), ...changes },
    });
  const facts = async (...feiten: object[]): Promise<void> => {
    await api.client.made(OFFICER, `${AGREEMENT}/feiten`, { body: { bron: 'proef', feiten } });
  };
  const addClerk = async (): Promise<string> => {
    const id = `f-klerk-${(count += 1)}`;
    const { body } = await api.client.get(OFFICER, `${AGREEMENT}/feiten?lijst=formation`);
    const { publicationGroup } = (body.feiten as { inhoud: { publicationGroup: string } }[])[0]!.inhoud;
    await facts({ ...CLERK, id, publicationGroup, grades: [{ from: '2026-01-01', scale: '6' }] });
    return id;
  };
  const withdraw = (delivery: string): Promise<Answer> =>
    api.client.post(OFFICER, `${AGREEMENT}/loonleveringen/${delivery}/intrekkingen`, {
      body: { reden: 'proef' },
    });
  const deliveries = async (): Promise<string[]> => {
    const { body } = await api.client.get(OFFICER, `${AGREEMENT}/loonleveringen`);
    return (body.loonleveringen as { aanlevering: string }[]).map(({ aanlevering }) => aanlevering);
  };

  beforeAll(async () => {
    api = await startApi('2026-01-20T09:00:00Z');
    await registerExample(api);
  });

  afterAll(() => api.close());

  it('is refused with all its faults when a function of it has gone, and nothing is stored', async () => {
    const clerk = await addClerk();
    const checked = await check('L1', '2026-01', [...balieRows(), { function: 'Klerk', amount: '1.00' }]);
    await facts({ lijst: 'withdrawals', id: `weg-${clerk}`, fact: clerk });
    const answer = await accept(checked);
    expect([answer.status, answer.body.code]).toEqual([400, 'payroll-faults']);
    expect(answer.body.errors).toMatchObject([{ code: 'F.121', path: 'rij 3, Functie' }]);
    expect(await deliveries()).toEqual([]);
    const waiting = await api.client.get(OFFICER, `${UPLOADS}/${checked.uploadId}`);
    expect([waiting.status, waiting.body.code]).toEqual([400, 'payroll-faults']);
  });

  it('has new warnings when another file of its month was accepted meanwhile', async () => {
    const [first, second] = [await check('L2', '2026-02'), await check('L3', '2026-02', rowsOf('3001.00'))];
    expect(codesOf(second.overzicht)).not.toContain('W.147');
    expect((await accept(first)).status).toBe(201);
    const refused = await accept(second);
    expect([refused.status, refused.body.code]).toEqual([409, 'warnings-open']);
    expect(refused.body.errors).toMatchObject([{ code: 'W.147', path: 'Medewerker balie, L2' }]);
    expect(await deliveries()).toEqual(['L2']);
    const { body } = await api.client.get(OFFICER, `${UPLOADS}/${second.uploadId}`);
    expect(codesOf(body.overzicht)).toContain('W.147');
    expect((await accept(body)).status).toBe(201);
    expect(await deliveries()).toEqual(['L2', 'L3']);
  });

  it.each([
    ['another total', { controletotaal: '2999.99' }, 'control-differs'],
    ['another number of rows', { aantalRegels: 2 }, 'control-differs'],
    ['warnings without answers', { waarschuwingen: [] }, 'warnings-open'],
  ])('is not stored with %s', async (_what, changes, code) => {
    const answer = await accept(await check('L4', '2026-03'), changes);
    expect([answer.status, answer.body.code]).toEqual([409, code]);
    expect(await deliveries()).not.toContain('L4');
  });

  it('holds no amount that could not be stored, and stores the largest that it may hold', async () => {
    const { content } = payrollFile('L8', '2026-05', rowsOf('99999999999.99'));
    const sent = { file: { name: 'L8.csv', content }, body: { profiel: 'standaard-1' } };
    const refused = await api.client.post(OFFICER, UPLOADS, sent);
    expect([refused.status, refused.body.code]).toEqual([400, 'payroll-faults']);
    expect(refused.body.errors).toMatchObject([{ code: 'F.126', path: 'rij 2, Bedrag' }]);
    expect((await accept(await check('L9', '2026-05', rowsOf('9999999999.99')))).status).toBe(201);
  });

  it('tells beforehand what the client can read of it, on the screen as well', async () => {
    const late = { ...rowsOf('12.00')[0]!, costMonth: '2026-04', reason: 'herstel toelage' };
    const checked = await check('L12', '2026-05', [...balieRows(), late]);
    const texts = ['L12', 'L12, herstel toelage'];
    expect(checked.overzicht.opDocumenten).toEqual(texts);
    expect((await accept(checked)).status).toBe(201);
    const { body } = await api.client.get(OFFICER, `${AGREEMENT}/scenario`);
    const lines = (body.payroll as { source: string }[]).filter(({ source }) => source.startsWith('L12'));
    expect(lines.map(({ source }) => source).sort()).toEqual(texts);
  });

  describe('and the sources of other facts', () => {
    const cost = { lijst: 'directCosts', costMonth: '2026-01', amount: '10.00' };
    const late: PayrollRowFile = { function: 'Medewerker balie', amount: '9.00', costMonth: '2026-05' };
    const record = (bron: string, id: string): Promise<Answer> =>
      api.client.post(OFFICER, `${AGREEMENT}/feiten`, { body: { bron, feiten: [{ ...cost, id }] } });
    const rowsWith = (reason: string): PayrollRowFile[] => [...balieRows(), { ...late, reason }];

    it.each(['S1', 'S1, herstel', 'S1 ingetrokken'])('takes no facts from %s of a delivery', async (bron) => {
      if (!(await deliveries()).includes('S1'))
        await accept(await check('S1', '2026-06', rowsWith('herstel')));
      const refused = await record(bron, `kosten ${bron}`);
      expect([refused.status, refused.body.code]).toEqual([400, 'invalid-input']);
      expect(refused.body.errors).toMatchObject([{ path: 'bron', code: 'source-of-delivery' }]);
      expect((await record(`${bron}!`, `kosten ${bron}`)).status).toBe(201);
    });

    it.each([{ ofSource: 'S1' }, { ofSource: 'S1, herstel' }, { fact: 'S1/2' }])(
      'withdraws nothing of a delivery by a fact: %j',
      async (withdrawn) => {
        const feiten = [{ lijst: 'withdrawals', id: 'w', ...withdrawn }];
        const body = { bron: 'intrekken', feiten };
        const refused = await api.client.post(OFFICER, `${AGREEMENT}/feiten`, { body });
        expect([refused.status, refused.body.code]).toEqual([400, 'invalid-input']);
        expect(refused.body.errors).toMatchObject([{ path: 'feiten[0]', code: 'withdrawn-with-delivery' }]);
      },
    );

    it('takes no facts from it after it was withdrawn, and withdraws nothing else', async () => {
      expect((await withdraw('S1')).status).toBe(201);
      expect((await record('S1', 'later')).status).toBe(400);
      const again = { bron: 'terug', feiten: [{ lijst: 'withdrawals', id: 'w', fact: 'ingetrokken: S1' }] };
      expect((await api.client.post(OFFICER, `${AGREEMENT}/feiten`, { body: again })).status).toBe(400);
      const { body } = await api.client.get(OFFICER, `${AGREEMENT}/feiten?lijst=directCosts`);
      expect((body.feiten as { geldt: boolean }[]).map(({ geldt }) => geldt)).toEqual([true, true, true]);
    });

    it.each([
      ['S2', 'its code', [], ['S2']],
      ['S3', 'its code with a reason', rowsOf('1.00'), ['S3, herstel']],
      ['S4', 'the source of its withdrawal', [], ['S4 ingetrokken']],
    ])('refuses delivery %s when facts came from %s', async (code, _what, more, taken) => {
      for (const bron of taken) expect((await record(bron, `eerder ${bron}`)).status).toBe(201);
      const { content } = payrollFile(code, '2026-06', [...rowsWith('herstel'), ...more]);
      const sent = { file: { name: 'taken.csv', content }, body: { profiel: 'standaard-1' } };
      const refused = await api.client.post(OFFICER, UPLOADS, sent);
      expect([refused.status, refused.body.code]).toEqual([400, 'payroll-faults']);
      expect(refused.body.errors).toMatchObject(taken.map(() => ({ code: 'F.147' })));
      expect(refused.body.errors[0].message).toContain(`‘${taken[0]!}’`);
    });

    it.each([
      ['the withdrawal of another', 'S5 ingetrokken'],
      ['where a decision comes from', 'akkoord A1'],
    ])('refuses a delivery that is named as %s', async (_what, code) => {
      if (!(await deliveries()).includes('S5')) await accept(await check('S5', '2026-06'));
      const { content } = payrollFile(code, '2026-06', balieRows());
      const sent = { file: { name: 'taken.csv', content }, body: { profiel: 'standaard-1' } };
      const refused = await api.client.post(OFFICER, UPLOADS, sent);
      expect(refused.body.errors).toMatchObject([{ code: 'F.147' }]);
    });
  });

  it('is thrown away a week after it was uploaded, also when nothing else is accepted', async () => {
    const stored = async (): Promise<string[]> => {
      const rows = await api.database.asOwner<{ file_name: string }>(
        'SELECT file_name FROM slotsom.payroll_upload ORDER BY 1',
        [],
        systemActor('test'),
      );
      return rows.map(({ file_name: name }) => name);
    };
    const before = await stored();
    const late = await check('L10', '2026-06');
    const [monday, week] = [api.clock.now(), 7 * 24 * 3_600_000];
    api.clock.stepTo(instantAfter(monday, week - 1));
    const later = await check('L11', '2026-06');
    await pause(LOOKS_EVERY_MS);
    expect(await stored()).toEqual([...before, 'L10.csv', 'L11.csv'].sort());
    api.clock.stepBy(1);
    await waitUntil(async () => (await stored()).length === 1);
    expect(await stored()).toEqual(['L11.csv']);
    const refused = await accept(late);
    expect([refused.status, refused.body.code]).toEqual([404, 'unknown-upload']);
    expect((await accept(later)).status).toBe(201);
    expect(await stored()).toEqual([]);
  });

  describe('on the screen', () => {
    let officer: TestAgent;
    let token: string;
    const page = async (path: string): Promise<string> => (await officer.get(path).expect(200)).text;
    const send = (checked: Checked, fields: object): request.Test =>
      officer
        .post(`/maanden/2026-04/inlezen/${checked.uploadId}/vastleggingen`)
        .type('form')
        .send({ _csrf: token, controletotaal: '3.000,00', aantal: '1', ...fields });

    beforeAll(async () => {
      ({ officer, token } = await signIn(api.application));
    });

    it('shows a warning that was not on the page, and takes the answers to those that were', async () => {
      const [first, second] = [await check('L5', '2026-04'), await check('L6', '2026-04')];
      const before = answersOn(await page(`/maanden/2026-04/inlezen/${second.uploadId}`));
      expect(await page(`/maanden/2026-04/inlezen/${second.uploadId}`)).toMatch(
        /Wat de opdrachtgever leest(?:.(?!<\/section>))*>L6</s,
      );
      expect(Object.values(before)).not.toContain('W.147 Medewerker balie, L5');
      await accept(first);
      const refused = await send(second, before).expect(409);
      expect(refused.text).toContain('er kan er een zijn bij gekomen. (F.143)');
      expect(refused.text).toContain('heeft in april 2026 al loonkosten, uit L5.');
      const answers = answersOn(refused.text);
      expect(Object.values(answers)).toContain('W.147 Medewerker balie, L5');
      expect(refused.text.match(/value="nagezien"/g)).toHaveLength(Object.keys(before).length / 2);
      await send(second, answers).expect(303);
      expect(await deliveries()).toContain('L6');
    });

    it('shows the faults that a file has meanwhile', async () => {
      const clerk = await addClerk();
      const checked = await check('L7', '2026-04', [{ function: 'Klerk', amount: '3000.00' }]);
      const path = `/maanden/2026-04/inlezen/${checked.uploadId}`;
      const before = answersOn(await page(path));
      await facts({ lijst: 'withdrawals', id: `weg-${clerk}`, fact: clerk });
      const refused = await send(checked, before).expect(409);
      expect(refused.text).toContain('Er is één fout gevonden in L7.csv');
      expect(refused.text).toContain('Ander bestand kiezen');
      expect(await page(path)).toContain('(F.121)');
      expect(await deliveries()).not.toContain('L7');
    });
  });
});

/** Every warning of a page with a reason, as its form sends them. */
function answersOn(html: string): Record<string, string> {
  const fields = [...html.matchAll(/name="melding-(\d+)" value="([^"]*)"/g)];
  return Object.fromEntries(
    fields.flatMap(([, index = '', warning = '']) => [
      [`melding-${index}`, warning],
      [`reden-${index}`, 'nagezien'],
    ]),
  );
}

async function signIn(application: NestExpressApplication): Promise<{ officer: TestAgent; token: string }> {
  const officer = request.agent(application.getHttpServer()).accept('text/html');
  const tokenIn = (html: string): string => /name="_csrf" value="([\w-]+)"/.exec(html)?.[1] ?? '';
  const form = await officer.get('/aanmelden');
  const fields = { _csrf: tokenIn(form.text), account: OFFICER, wachtwoord: 'any' };
  await officer.post('/aanmelden').type('form').send(fields).expect(303);
  const { text } = await officer.get('/maanden/2026-04/inlezen').expect(200);
  return { officer, token: tokenIn(text) };
}
