import { AGREEMENT, deliverPayroll, registerExample } from '../../support/api-example';
import { LEAD, OFFICER, REGISSEUR, startApi, type Api } from '../../support/start-api';

jest.setTimeout(180_000);

const QUARTER = `${AGREEMENT}/kwartaalrapportages/2026-k1`;
const REASON = 'De formatie klopt nog niet, eerst overleg met de controller.';

/** Versions of one report, some of which the client never sees; each test goes on where the one before ended. */
describe('versions of a quarterly report over HTTP', () => {
  let api: Api;

  beforeAll(async () => {
    api = await startApi('2026-04-03T09:00:00Z');
    await registerExample(api);
    for (const month of ['2026-01', '2026-02', '2026-03']) await deliverPayroll(api, month);
  });

  afterAll(() => api.close());

  const write = (tekst: string): ReturnType<Api['client']['made']> =>
    api.client.made(OFFICER, `${QUARTER}/versies`, {
      body: { teksten: [{ onderdeel: 'samenwerking', tekst }] },
    });
  const put = async (): Promise<void> => {
    const ifMatch = (await api.client.get(LEAD, QUARTER)).headers['etag'] ?? '';
    await api.client.made(LEAD, `${QUARTER}/indieningen`, { ifMatch });
  };

  const file = async (account: string, path: string): Promise<Buffer> => {
    const { status, body } = await api.client.get(account, `${QUARTER}/${path}`);
    expect([account, path, status]).toEqual([account, path, 200]);
    return body as Buffer;
  };

  it('keep what was done with a draft out of the paper of what the client sees', async () => {
    await write('Eerste opzet.');
    await api.client.made(OFFICER, `${QUARTER}/intrekkingen`, { body: { versie: 1, reden: REASON } });
    await write('Goed.');
    await put();
    for (const path of ['bestanden/pdf', 'indieningen/2/bestanden/pdf']) {
      const [own, theirs] = [await file(LEAD, path), await file(REGISSEUR, path)];
      expect([path, own.equals(theirs)]).toEqual([path, true]);
    }
  });

  it('are answered on and withdrawn where they lie with the client, while a newer one is being written', async () => {
    const comment = { onderdeel: 'samenwerking', tekst: 'Hoezo goed?' };
    await api.client.made(REGISSEUR, `${QUARTER}/opmerkingen`, { body: comment });
    await write('Beter.');
    expect((await api.client.get(LEAD, QUARTER)).body).toMatchObject({
      versie: 3,
      stand: 'in voorbereiding',
    });
    await api.client.made(OFFICER, `${QUARTER}/antwoorden`, { body: { ...comment, tekst: 'Zie de nota.' } });
    const acts = async (account: string): Promise<string[]> =>
      (await api.client.get(account, QUARTER)).body.handelingen.map(
        ({ versie, handeling }: { versie: number; handeling: string }) => `${versie.toString()} ${handeling}`,
      );
    expect((await acts(REGISSEUR)).at(-1)).toBe('2 beantwoord');
    const withdraw = (versie: number): ReturnType<Api['client']['post']> =>
      api.client.post(OFFICER, `${QUARTER}/intrekkingen`, { body: { versie, reden: 'toch niet' } });
    expect((await withdraw(3)).body).toMatchObject({ versie: 2, stand: 'voorgelegd' });
    await write('Nog beter.');
    expect((await withdraw(2)).body).toMatchObject({ versie: 4, stand: 'in voorbereiding' });
    expect((await api.client.get(REGISSEUR, QUARTER)).body).toMatchObject({
      versie: 2,
      stand: 'ingetrokken',
    });
    expect((await withdraw(2)).body.code).toBe('quarterly-report-not-open');
  });

  it('hold no marks that a document cannot show', async () => {
    const codeOf = async (path: string, body: object): Promise<unknown> =>
      (await api.client.post(OFFICER, `${QUARTER}/${path}`, { body })).body.errors?.[0]?.code;
    for (const mark of ['\u0001', '\u001b', '\ufffe']) {
      const text = { onderdeel: 'samenwerking', tekst: `Goed${mark}zo` };
      expect(await codeOf('versies', { teksten: [text] })).toBe('unreadable-marks');
      expect(await codeOf('antwoorden', text)).toBe('unreadable-marks');
      const figure = { meting: 'klachten', waarde: '1', bron: `lijst${mark}` };
      expect(await codeOf('cijfers', figure)).toBe('not-a-line');
    }
  });

  it('are of a quarter whose figures come from a file, which says the Dutch day of reading in', async () => {
    api.clock.stepTo('2026-04-10T22:30:00Z');
    const content = Buffer.from('kwartaal;meting;product;waarde;bron\n2026-k1;klachten;;1;lijst\n');
    const file = { name: 'k1.csv', content };
    await api.client.made(OFFICER, `${QUARTER}/cijferbestanden`, { file });
    const again = await api.client.post(OFFICER, `${QUARTER}/cijferbestanden`, { file });
    expect(again.body.code).toBe('figure-file-read-before');
    expect(again.body.detail).toMatch(/11 april 2026|11-04-2026|2026-04-11/);
  });
});
