import type { Answer, Sent } from '../../support/api-client';
import { acceptanceOf, exampleFile, REFERENCES } from '../../support/api-example';
import {
  acceptExport,
  exportWith,
  OUTPUT_PROFILE,
  prepareWindow,
  setUpCemetery,
  SFTP_CHANNEL,
} from '../../support/cemetery-steps';
import { fixOverview } from '../../support/fix-overview';
import { CEMETERY, CLIENT_FINANCE, SECOND_CEMETERY, type Api } from '../../support/start-api';
import { submitAddendum } from '../../support/submit-addendum';
import { waitUntil } from '../../support/wait-until';
import {
  AUTUMN_NOTE,
  CALAMITY,
  CODING,
  FIGURE,
  figureFile,
  HOURS,
  noteOf,
  proposalOf,
  PURCHASE,
  SCAN,
  SECTION_TEXT,
} from './contents';
import type { Objects } from './objects';
import { deliveryOf, fileOf, PARTIES, type Towns } from './towns';
import { visitorOf } from './visitors';

/** What an agreement consists of, and what of it that is to be decided on was never put to the client. */
export interface Lived {
  readonly own: Objects;
  readonly unsent: Objects;
}

/** An agreement as its parties work with it, all over HTTP. */
export class Life {
  private readonly at: string;

  constructor(
    private readonly api: Api,
    private readonly towns: Towns,
  ) {
    this.at = `/v1/overeenkomsten/${towns.key}`;
  }

  /** Registers it and invoices January. */
  async begin(): Promise<void> {
    const { contractor, client, prefix } = this.towns;
    for (const { code } of [contractor, client]) await this.register(code as keyof typeof PARTIES);
    const officer = contractor.account('financial-officer');
    const file = (path: string): Sent => ({ file: fileOf(this.towns, path), body: { bron: 'overeenkomst' } });
    await this.api.client.made(officer, '/v1/overeenkomstbestanden', file('overeenkomst.yaml'));
    const references = { ...REFERENCES, voorvoegselFactuur: prefix, voorvoegselCreditfactuur: `C${prefix}` };
    await this.made(officer, '/referenties', { body: references });
    await this.made(officer, '/feitenbestanden', file('jaaraddendum-2026.yaml'));
    await this.readInTable(officer);
    const tabel = 'cao-gemeenten-2026-01-01';
    await this.made(officer, '/salaristabellen', { body: { bron: 'salaristabel', tabel } });
    await this.made(officer, '/factuurkanalen', { body: SFTP_CHANNEL });
    await this.deliver('2026-01');
    await this.prepare('2026-01', 'vaststellingen');
    await this.bringInvoice();
  }

  /** Leaves a draft of February, a payroll file that waits, and addenda, advice notes and year addenda in several states. */
  async goOn(): Promise<Lived> {
    await this.deliver('2026-02');
    await this.prepare('2026-02');
    const upload = await this.upload('2026-03');
    const addendum = await this.approved('Digitale balie');
    const proof = await this.enter(addendum);
    const unsent = await this.propose('Nog niet voorgelegd');
    const calamity = await this.calamity();
    const note = await this.write('Digitale balie');
    await this.made(this.contractor('team-lead'), `/adviesnotas/${note}/indieningen`, await this.seen(note));
    const unsentNote = await this.write('Nog niet voorgelegd');
    await this.agree(2027, 'DIV gaat over');
    await this.putYear(2027);
    await this.agree(2028, 'Nog niet voorgelegd');
    await this.giveNotice();
    await fixOverview(this.api, this.contractor('controller'), `${this.at}/halfjaaroverzichten/2026-h1`);
    await this.made(this.contractor('team-lead'), '/feiten', {
      body: { bron: 'P&C-kalender', feiten: [AUTUMN_NOTE] },
    });
    await this.made(this.contractor('controller'), '/coderingen', CODING);
    await this.made(this.towns.client.account('controller'), '/coderingen', CODING);
    await this.report('2024-k4', 'Nog niet voorgelegd', false);
    await this.report('2025-k4', 'Goed', true);
    const own = {
      ...{
        kenmerk: this.towns.key,
        nummer: `${this.towns.prefix}2026-0001`,
        code: this.towns.contractor.code,
      },
      'begraafexporten/:id': await this.readInBurials(),
      ...{ 'loonbestanden/:id': upload, aanlevering: deliveryOf(this.towns, '2026-01') },
      ...{ sleutel: addendum, post: `${addendum}-0001`, 'bewijsstukken/:id': proof },
      ...{ 'calamiteiten/:sleutel': calamity, functie: `${this.towns.mark} balie`, nota: note },
      ...{ 'jaaraddenda/:jaar': '2027', kwartaal: '2025-k4' },
      ...{
        'persoon:contractor': visitorOf(this.towns.contractor.code),
        'persoon:system': visitorOf('system'),
      },
      'persoon:client': visitorOf(this.towns.client.code),
    };
    const never = { sleutel: unsent, post: `${unsent}-0001`, nota: unsentNote, 'jaaraddenda/:jaar': '2028' };
    return { own, unsent: { ...own, ...never, kwartaal: '2024-k4' } };
  }

  private async seen(note: string): Promise<Sent> {
    const path = `${this.at}/adviesnotas/${note}`;
    const { headers } = await this.api.client.get(this.contractor('team-lead'), path);
    return { ifMatch: headers['etag'] ?? '' };
  }

  private made(account: string, path: string, sent?: Sent): Promise<Answer> {
    return this.api.client.made(account, this.at + path, sent);
  }

  private contractor(role: string): string {
    return this.towns.contractor.account(role);
  }

  /** A party is registered by its own administrator, or by that of who works for it. */
  private async register(code: keyof typeof PARTIES): Promise<void> {
    const administrator = this.contractor('administrator');
    const known = await this.api.client.get(administrator, `/v1/partijen/${code}`);
    if (known.status === 404)
      await this.api.client.post(administrator, '/v1/partijen', { body: PARTIES[code] });
  }

  private async readInTable(officer: string): Promise<void> {
    const file = fileOf(this.towns, 'salaristabellen/cao-gemeenten-2026-01-01.csv');
    const body = { cao: 'Cao Gemeenten', ingangsdatum: '2026-01-01' };
    const known = await this.api.client.get(officer, '/v1/salaristabellen/cao-gemeenten-2026-01-01');
    if (known.status === 404) await this.api.client.made(officer, '/v1/salaristabellen', { file, body });
  }

  private async upload(month: string): Promise<string> {
    const { body } = await this.check(month);
    return body.uploadId as string;
  }

  private check(month: string): Promise<Answer> {
    const file = fileOf(this.towns, `loonkosten/${month}.csv`);
    return this.made(this.contractor('financial-officer'), '/loonbestanden', {
      ...{ file, body: { profiel: 'twenterand-1' } },
    });
  }

  private async deliver(month: string): Promise<void> {
    const { body } = await this.check(month);
    await this.made(this.contractor('financial-officer'), `/loonbestanden/${body.uploadId}/vastleggingen`, {
      body: acceptanceOf(body.overzicht),
    });
  }

  private async prepare(month: string, act?: 'vaststellingen'): Promise<void> {
    const body = { maand: month };
    const { headers } = await this.made(this.contractor('financial-officer'), '/concepten', { body });
    const ifMatch = headers['etag'] ?? '';
    if (act) await this.made(this.contractor('team-lead'), `/concept/${act}`, { ifMatch });
  }

  private async propose(title: string): Promise<string> {
    const body = proposalOf(this.towns, title);
    return (await this.made(this.contractor('financial-officer'), '/addenda', { body })).body
      .sleutel as string;
  }

  /** An addendum that the client agreed to. */
  private async approved(title: string): Promise<string> {
    const key = await this.propose(title);
    await submitAddendum(this.api.client, this.contractor('financial-officer'), `${this.at}/addenda/${key}`);
    const regisseur = this.towns.client.account('regisseur');
    const { headers } = await this.api.client.get(regisseur, `${this.at}/addenda/${key}`);
    await this.made(regisseur, `/addenda/${key}/akkoorden`, { ifMatch: headers['etag'] ?? '' });
    return key;
  }

  /** Hours that were confirmed and a purchase with its proof, of which it answers the identifier. */
  private async enter(key: string): Promise<string> {
    const officer = this.contractor('financial-officer');
    await this.made(this.contractor('ict-project'), `/addenda/${key}/posten`, { body: HOURS });
    await this.made(officer, `/addenda/${key}/posten/${key}-0001/bevestigingen`);
    const sent = { body: PURCHASE, file: SCAN };
    const { body } = await this.made(officer, `/addenda/${key}/posten-met-bewijs`, sent);
    return body.posten.at(-1).bewijsstuk as string;
  }

  /** An advice note. */
  private async write(title: string): Promise<string> {
    const body = noteOf(this.towns, title);
    return (await this.made(this.contractor('team-lead'), '/adviesnotas', { body })).body.sleutel as string;
  }

  /** A year addendum that carries on what is known. */
  private async agree(year: number, tasks: string): Promise<void> {
    const lead = this.contractor('team-lead');
    const path = `/jaaraddendumvoorstellen/${year.toString()}`;
    const { body } = await this.api.client.get(lead, this.at + path);
    const changed = { ...body, gewijzigdeTaken: `${this.towns.mark} ${tasks}` };
    await this.made(lead, `/jaaraddenda/${year.toString()}/versies`, { body: changed });
  }

  private async putYear(year: number): Promise<void> {
    const lead = this.contractor('team-lead');
    const path = `/jaaraddenda/${year.toString()}`;
    const ifMatch = (await this.api.client.get(lead, this.at + path)).headers['etag'] ?? '';
    await this.made(lead, `${path}/indieningen`, { ifMatch });
  }

  /** A quarterly report with a figure, which the client commented on where it was put to it. */
  private async report(quarter: string, text: string, isPut: boolean): Promise<void> {
    const lead = this.contractor('team-lead');
    const path = `/kwartaalrapportages/${quarter}`;
    await this.made(lead, `${path}/cijfers`, { body: FIGURE });
    await this.made(lead, `${path}/cijfers`, { body: { ...FIGURE, waarde: '91', vervangt: 1 } });
    await this.made(lead, `${path}/cijferbestanden`, { file: figureFile(quarter) });
    const teksten = ['samenwerking', 'financieel'].map((onderdeel) => ({
      ...{ onderdeel, tekst: `${this.towns.mark} ${text}` },
    }));
    await this.made(lead, `${path}/versies`, { body: { teksten } });
    if (!isPut) return;
    const ifMatch = (await this.api.client.get(lead, this.at + path)).headers['etag'] ?? '';
    await this.made(lead, `${path}/indieningen`, { ifMatch });
    await this.made(this.towns.client.account('regisseur'), `${path}/opmerkingen`, { body: SECTION_TEXT });
  }

  /** An export of K2B that was accepted, and one that waits, of which it answers the identifier. */
  private async readInBurials(): Promise<string> {
    const account = this.contractor('cemetery-administration');
    await setUpCemetery(this.api, this.at, account);
    await this.made(account, '/begraafprofielen', { body: OUTPUT_PROFILE });
    await acceptExport(this.api, this.at, exportWith(), account);
    const sent = { file: exampleFile('k2b/export-2026-03-06.csv'), body: { profiel: 'export-1' } };
    return (await this.made(account, '/begraafexporten', sent)).body.uploadId as string;
  }

  /** The billing file of the first window, released by a colleague and read otherwise by the client. */
  async releaseBurials(): Promise<void> {
    // Nobody knows its secret here, so the file is not delivered.
    await this.made(CEMETERY, '/begraafkanalen', { body: SFTP_CHANNEL });
    const ifMatch = await prepareWindow(this.api, this.at, 1);
    await this.made(SECOND_CEMETERY, '/begraafvensters/1/vrijgaven', { ifMatch });
    await waitUntil(async () => {
      const { body } = await this.api.client.get(CEMETERY, `${this.at}/begraafvensters/1`);
      return body.aflevering.stand === 'mislukt';
    });
    await this.made(CEMETERY, '/begraafkanalen', { body: { kanaal: 'download' } });
    await prepareWindow(this.api, this.at, 2);
    const body = { aantalRegels: 1, controletotaal: '1.00' };
    await this.made(CLIENT_FINANCE, '/begraafvensters/1/ontvangsten', { body });
  }

  /** January's invoice, of which nobody knows the secret of the server: sent again, fetched and received. */
  private async bringInvoice(): Promise<void> {
    const { client } = this.api;
    const path = `/v1/facturen/${this.towns.prefix}2026-0001`;
    const [lead, finance] = [this.contractor('team-lead'), this.towns.client.account('client-finance')];
    const standsAt = (stand: string) => async (): Promise<boolean> =>
      (await client.get(lead, `${path}/afleveringen`)).body.stand === stand;
    await waitUntil(standsAt('mislukt'));
    await client.made(lead, `${path}/afleveringen`, { body: { reden: 'Het geheim is nagekeken.' } });
    await waitUntil(standsAt('mislukt'));
    await client.get(finance, `${path}/pdf`);
    const datum = this.api.clock.today();
    await client.made(lead, `${path}/ontvangsten`, { body: { datum, reden: 'De opdrachtgever belde.' } });
    await client.made(finance, `${path}/ontvangsten`, { body: { datum, reden: 'Zelf geboekt.' } });
  }

  /** A notice of the client, received by the contractor. */
  private async giveNotice(): Promise<void> {
    const body = { ontvangenOp: '2026-03-10', eindigtOp: '2028-01-01', brief: 'brief 9' };
    await this.made(this.towns.client.account('regisseur'), '/opzeggingen', { body });
    await this.made(this.contractor('team-lead'), '/opzeggingen/O1/ontvangstbevestigingen');
  }

  private async calamity(): Promise<string> {
    const lead = this.contractor('team-lead');
    const { body } = await this.made(lead, '/calamiteiten', { body: CALAMITY });
    await submitAddendum(this.api.client, lead, `${this.at}/addenda/${body.sleutel}`);
    return body.sleutel as string;
  }
}
