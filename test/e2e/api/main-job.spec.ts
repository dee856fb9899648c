import { setTimeout as pause } from 'node:timers/promises';
import { InvoiceReader } from '../../../src/invoicing';
import { actorOf } from '../../../src/people';
import { Transactions } from '../../../src/platform/database';
import type { Answer } from '../../support/api-client';
import {
  AGREEMENT,
  deliverPayroll,
  KEY,
  OMMEN,
  prepareMonth,
  registerExample,
  TWENTERAND,
} from '../../support/api-example';
import { LEAD, OFFICER, REGISSEUR, SEATS, startApi, type Api } from '../../support/start-api';

jest.setTimeout(120_000);

interface HistoryEvent {
  readonly volgnummer: number;
  readonly hash: string;
  readonly vorigeHash: string;
  readonly handeling: string;
}

/** A file of an invoice is made in the background. */
async function fileOf(api: Api, path: string): Promise<Answer> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await api.client.get(REGISSEUR, path);
    if (answer.status !== 404) return answer;
    await pause(100);
  }
  throw new Error(`${path} was not made`);
}

/** Why a document is taken back, as someone may read it. */
async function creditReason(
  { application }: Api,
  account: string,
  number: string,
): Promise<string | undefined> {
  const person = SEATS.find(({ id }) => id === account)!;
  const reader = application.get(InvoiceReader, { strict: false });
  return application.get(Transactions).run(actorOf(person), async (tx) => {
    const summary = await reader.find(tx, number);
    return summary && reader.creditReason(tx, summary);
  });
}

describe('the main job over HTTP', () => {
  let api: Api;

  beforeAll(async () => {
    api = await startApi('2026-01-20T09:00:00Z');
    await registerExample(api);
  });

  afterAll(() => api.close());

  it('shows what was registered', async () => {
    const { client } = api;
    const parties = await client.get(REGISSEUR, '/v1/partijen');
    expect(parties.body).toEqual({ partijen: [OMMEN, TWENTERAND] });
    const agreement = await client.get(REGISSEUR, AGREEMENT);
    expect(agreement.body).toMatchObject({
      kenmerk: KEY,
      begintOp: '2024-01-01',
      referenties: { eFactuurformaat: 'nlcius' },
    });
    const agreements = await client.get(OFFICER, '/v1/overeenkomsten');
    expect(agreements.body).toMatchObject({ overeenkomsten: [{ kenmerk: KEY }] });
    const tables = await client.get(OFFICER, '/v1/salaristabellen');
    expect(tables.body).toMatchObject({ salaristabellen: [{ id: 'cao-gemeenten-2026-01-01' }] });
    const facts = await client.get(OFFICER, `${AGREEMENT}/feiten?lijst=formation&bekendOp=2026-01-20`);
    expect(facts.body.feiten).toHaveLength(6);
    expect(facts.body.feiten[0]).toMatchObject({
      id: 'f-balie',
      bron: 'jaaraddendum 2026',
      vastgelegdOp: '2026-01-20',
      geldt: true,
      inhoud: { function: 'Medewerker balie' },
    });
    const before = await client.get(OFFICER, `${AGREEMENT}/feiten?bekendOp=2026-01-19`);
    expect(before.body.feiten).toEqual([]);
  });

  it('invoices a month: payroll, preview, draft, issue', async () => {
    const { client } = api;
    await deliverPayroll(api, '2026-01');
    const preview = await client.get(OFFICER, `${AGREEMENT}/voorbeelden/2026-01`);
    const etag = await prepareMonth(api, '2026-01');
    expect(preview.headers['etag']).toBe(etag);
    const draft = await client.get(LEAD, `${AGREEMENT}/concept`);
    expect(draft.body).toMatchObject({ maand: '2026-01', isVerouderd: false });
    expect(draft.body.documenten).toEqual(preview.body.documenten);

    const issued = await client.made(LEAD, `${AGREEMENT}/concept/vaststellingen`, { ifMatch: etag });
    expect(issued.headers['location']).toBe('/v1/facturen/F2026-0001');
    const [invoice] = issued.body.facturen;
    expect(invoice).toMatchObject({ nummer: 'F2026-0001', soort: 'factuur', btwGroep: 'buiten-btw' });
    expect((await client.get(LEAD, `${AGREEMENT}/concept`)).status).toBe(404);

    const seen = await client.get(REGISSEUR, '/v1/facturen/F2026-0001');
    expect(seen.body).toEqual(invoice);
    const list = await client.get(REGISSEUR, `/v1/facturen?overeenkomst=${KEY}&jaar=2026&soort=factuur`);
    expect(list.body.facturen).toMatchObject([{ nummer: 'F2026-0001', totaal: invoice.totaal }]);
    const none = await client.get(REGISSEUR, '/v1/facturen?jaar=2025');
    expect(none.body.facturen).toEqual([]);
  });

  it('gives the files of an invoice', async () => {
    const pdf = await fileOf(api, '/v1/facturen/F2026-0001/pdf');
    expect([pdf.status, pdf.type]).toEqual([200, 'application/pdf']);
    expect(pdf.headers['content-disposition']).toBe('attachment; filename="F2026-0001.pdf"');
    expect((pdf.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
    const ubl = await fileOf(api, '/v1/facturen/F2026-0001/ubl');
    expect([ubl.status, ubl.type]).toEqual([200, 'application/xml']);
  });

  it('shows ceilings to both, and their consumption to the contractor only', async () => {
    const { client } = api;
    const own = await client.get(OFFICER, `${AGREEMENT}/plafonds/2026?bekendOp=2026-01-20`);
    const theirs = await client.get(REGISSEUR, `${AGREEMENT}/plafonds/2026?bekendOp=2026-01-20`);
    expect(own.body.maanden).toHaveLength(12);
    expect(own.body.verbruik).toMatchObject({ totEnMet: '2026-01', aangehouden: { loonkosten: '0.00' } });
    expect(theirs.body).toEqual({ ...own.body, verbruik: undefined });
    const settled = await client.get(OFFICER, `${AGREEMENT}/verrekeningen/2026-01?bekendOp=2026-01-20`);
    const invoice = await client.get(OFFICER, '/v1/facturen/F2026-0001');
    expect(settled.body.totaal).toBe(invoice.body.netto);
  });

  it('credits a document whole and charges the same again', async () => {
    const { client, clock } = api;
    clock.stepTo('2026-02-02T09:00:00Z');
    const proposal = '/v1/facturen/F2026-0001/crediteringen';
    const first = await client.made(OFFICER, proposal, { body: { reden: 'een andere reden' } });
    const draft = await client.made(OFFICER, proposal, {
      body: { reden: 'verkeerde referentie' },
    });
    expect(draft.body).toMatchObject({ maand: null, crediteert: 'F2026-0001' });
    // The client reads the reason, so it is decided on as well: of another, nobody has seen this proposal.
    const old = { ifMatch: first.headers['etag'] ?? '' };
    const missed = await client.post(LEAD, `${AGREEMENT}/concept/vaststellingen`, old);
    expect([missed.status, missed.body.code]).toEqual([412, 'stale-version']);
    const etag = draft.headers['etag'] ?? '';
    expect((await client.get(LEAD, `${AGREEMENT}/concept`)).headers['etag']).toBe(etag);
    // What is only proposed is the contractor's own; once it is issued the client reads the reason on both documents.
    const reasons = (account: string): Promise<(string | undefined)[]> =>
      Promise.all(['F2026-0001', 'C2026-0001'].map((number) => creditReason(api, account, number)));
    expect(await reasons(REGISSEUR)).toEqual([undefined, undefined]);
    expect(await reasons(OFFICER)).toEqual(['verkeerde referentie', undefined]);
    const issued = await client.made(LEAD, `${AGREEMENT}/concept/vaststellingen`, { ifMatch: etag });
    expect(await reasons(REGISSEUR)).toEqual(['verkeerde referentie', 'verkeerde referentie']);
    expect(issued.body.facturen).toMatchObject([
      { nummer: 'C2026-0001', soort: 'creditfactuur', crediteert: 'F2026-0001' },
    ]);
    const again = await prepareMonth(api, '2026-01');
    const second = await client.made(LEAD, `${AGREEMENT}/concept/vaststellingen`, { ifMatch: again });
    const credited = await client.get(OFFICER, '/v1/facturen/F2026-0001');
    expect(second.body.facturen).toMatchObject([{ nummer: 'F2026-0002', totaal: credited.body.totaal }]);
  });

  it('withdraws a delivery and says what changed', async () => {
    const { client } = api;
    const withdrawn = await client.made(OFFICER, `${AGREEMENT}/loonleveringen/LOON-2026-01/intrekkingen`, {
      body: { reden: 'verkeerd bestand' },
    });
    expect(withdrawn.body).toMatchObject({ aanlevering: 'LOON-2026-01', isIngetrokken: true });
    const preview = await client.get(OFFICER, `${AGREEMENT}/voorbeelden/2026-01`);
    const lines = preview.body.documenten[0].regels as { soort: string; oorzaken: { bron: string }[] }[];
    const corrections = lines.filter(({ soort }) => soort === 'correctie');
    expect(corrections[0]?.oorzaken[0]?.bron).toBe('LOON-2026-01 ingetrokken');
  });

  it('writes down who did what, in a chain that holds', async () => {
    const { client } = api;
    const history = await client.get('client-auditor', `${AGREEMENT}/historie?aantal=3`);
    expect(history.body.gebeurtenissen.map(({ volgnummer }: { volgnummer: number }) => volgnummer)).toEqual([
      1, 2, 3,
    ]);
    expect(history.body.gebeurtenissen[0]).toMatchObject({
      handeling: 'agreement.registered',
      rol: 'financial-officer',
      partij: 'twenterand',
    });
    const own = await client.get(OFFICER, `${AGREEMENT}/historie?aantal=1`);
    expect(own.body.gebeurtenissen[0]).toMatchObject({ persoon: OFFICER });
    const check = await client.get('client-auditor', `${AGREEMENT}/historie/controle`);
    expect(check.body.laatste.volgnummer).toBeGreaterThan(3);
    expect(check.body).toMatchObject({ klopt: true });
  });

  it('shows the client that there was work on payroll and drafts, and no more than that', async () => {
    const { client } = api;
    const path = `${AGREEMENT}/historie?aantal=500`;
    const [seen, whole] = [await client.get('client-auditor', path), await client.get(OFFICER, path)];
    const [ofClient, all] = [seen.body.gebeurtenissen, whole.body.gebeurtenissen] as HistoryEvent[][];
    const links = (events: HistoryEvent[] = []) =>
      events.map(({ volgnummer, hash, vorigeHash }) => [volgnummer, hash, vorigeHash]);
    expect(links(ofClient)).toEqual(links(all));
    const internal = ofClient?.filter(({ handeling }) => handeling === 'intern') ?? [];
    expect(internal.length).toBeGreaterThan(2);
    for (const event of internal) {
      expect(event).toMatchObject({ bijzonderheden: {} });
      expect(event).not.toHaveProperty('onderwerp');
    }
    expect(JSON.stringify(ofClient)).not.toMatch(/payroll|draft|LOON-|verkeerd bestand|lineCount/);
    expect(JSON.stringify(all)).toMatch(/payroll\.withdrawn.*verkeerd bestand/);
    expect(ofClient?.map(({ handeling }) => handeling)).toContain('document.issued');
  });

  it('exports a scenario that settles to the documents that were issued', async () => {
    const { client } = api;
    const scenario = await client.get(OFFICER, `${AGREEMENT}/scenario`);
    const settled = await client.post(OFFICER, '/v1/scenarioberekeningen', { body: scenario.body });
    expect(settled.status).toBe(200);
    const totals = (settled.body.runs as { documents: { gross: string }[] }[]).flatMap(({ documents }) =>
      documents.map(({ gross }) => gross),
    );
    const list = await client.get(OFFICER, '/v1/facturen');
    const issued = (list.body.facturen as { nummer: string; totaal: string }[]).map(({ totaal }) => totaal);
    expect(totals.sort()).toEqual(issued.sort());
  });
});
