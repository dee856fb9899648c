import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../../src/app.module';
import { SentMailsStore } from '../../../src/delivery/sent-mails.store';
import { loadConfig } from '../../../src/platform/config';
import type { Answer } from '../../support/api-client';
import { AGREEMENT, deliverPayroll, prepareMonth, registerExample } from '../../support/api-example';
import { startMailServer, TRUSTED, WITH_TLS, type MailServer } from '../../support/mail-server';
import { startSftpServer, type SftpServer } from '../../support/sftp-server';
import { LEAD, OFFICER, SECOND_OFFICER, startApi, type Api } from '../../support/start-api';

jest.setTimeout(180_000);

const PARTICIPANT = '0190:00000001123456782000';

describe('the channels over which invoices go, with two workers at once', () => {
  let api: Api;
  let second: INestApplicationContext;
  let mails: MailServer;
  let server: SftpServer;
  const drop = mkdtempSync(join(tmpdir(), 'peppol-'));

  beforeAll(async () => {
    mails = await startMailServer(WITH_TLS);
    server = await startSftpServer();
    const settings = {
      SMTP_URL: `${mails.url}${TRUSTED}`,
      MAIL_FROM: 'slotsom@example.org',
      PUBLIC_URL: 'https://slotsom.example',
      SFTP_SECRETS_FILE: server.secretsFile,
      PEPPOL_DROP_FOLDER: drop,
    };
    api = await startApi('2026-01-20T09:00:00Z', settings);
    const config = loadConfig({
      ...{ NODE_ENV: 'test', SESSION_SECRET: 's'.repeat(40), LOG_LEVEL: 'silent' },
      ...settings,
    });
    const worker = { config, appUrl: api.database.appUrl, http: false, worker: true, clock: api.clock };
    second = await NestFactory.createApplicationContext(AppModule.on(worker), { logger: false });
    await second.init();
    await registerExample(api);
  });

  afterAll(async () => {
    await second.close();
    await api.close();
    await server.close();
    await mails.close();
    rmSync(drop, { recursive: true });
  });

  const setUp = (body: object): Promise<Answer> =>
    api.client.made(OFFICER, `${AGREEMENT}/factuurkanalen`, { body });
  const issue = async (month: string): Promise<void> => {
    await deliverPayroll(api, month);
    const ifMatch = await prepareMonth(api, month);
    await api.client.made(LEAD, `${AGREEMENT}/concept/vaststellingen`, { ifMatch });
  };
  const standsAt = async (number: string, stand: string): Promise<Answer['body']> => {
    const path = `/v1/facturen/${number}/afleveringen`;
    const deadline = Date.now() + 40_000;
    while (Date.now() < deadline && (await api.client.get(OFFICER, path)).body.stand !== stand)
      await new Promise((resolve) => setTimeout(resolve, 100));
    const { body } = await api.client.get(OFFICER, path);
    expect(body.stand).toBe(stand);
    return body;
  };
  const sendAgain = (number: string): Promise<Answer> =>
    api.client.made(SECOND_OFFICER, `/v1/facturen/${number}/afleveringen`, { body: { reden: 'Nog eens.' } });
  const digestOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

  it('repeats a mail under its message id when it broke off before it was written down that it was sent', async () => {
    await setUp({ kanaal: 'mail', adres: 'facturen@ommen.example' });
    const broken = jest.spyOn(SentMailsStore.prototype, 'add').mockRejectedValueOnce(new Error('broken off'));
    await issue('2026-01');
    const { verzendingen } = await standsAt('F2026-0001', 'verzonden');
    broken.mockRestore();
    const ids = mails.taken.map(({ text }) => /Message-ID: (\S+)/.exec(text)?.[1]);
    expect(ids).toEqual([ids[0], ids[0]]);
    const tries: { readonly fout?: { readonly code: string }; readonly bericht?: string }[] =
      verzendingen[0].pogingen;
    expect(tries.map(({ fout, bericht }) => fout?.code ?? bericht)).toEqual(['F.657', ids[0]]);
  });

  it('puts pdf and e-invoice on a server, the e-invoice last, and never over another file', async () => {
    const { host, port, user, folder } = server.channel;
    await setUp({
      ...{ kanaal: 'sftp', server: host, poort: port, gebruiker: user, map: folder },
      ...{ hostsleutels: [server.hostKey], geheim: 'ommen' },
    });
    api.clock.stepTo('2026-02-20T09:00:00Z');
    await issue('2026-02');
    const { verzendingen } = await standsAt('F2026-0002', 'verzonden');
    expect(readdirSync(server.folder).sort()).toEqual(['F2026-0002.pdf', 'F2026-0002.xml']);
    const [pdf, ubl] = ['pdf', 'xml'].map((end) => join(server.folder, `F2026-0002.${end}`)) as [
      string,
      string,
    ];
    expect(verzendingen[0].pogingen.at(-1)).toMatchObject({
      ...{ digestPdf: digestOf(pdf), digestUbl: digestOf(ubl) },
      waar: `sftp://127.0.0.1:${port.toString()}${ubl}`,
    });
    writeFileSync(pdf, 'van iemand anders');
    rmSync(ubl);
    await sendAgain('F2026-0002');
    const deadline = Date.now() + 20_000;
    const again = async (): Promise<Answer['body']> =>
      (await api.client.get(OFFICER, '/v1/facturen/F2026-0002/afleveringen')).body.verzendingen[1]
        .pogingen[0];
    while (Date.now() < deadline && !(await again())) await new Promise((go) => setTimeout(go, 100));
    expect((await again()).fout.code).toBe('F.604');
    expect(readdirSync(server.folder)).toEqual(['F2026-0002.pdf']);
  });

  it('leaves an e-invoice for the access point of Peppol, with an envelope, once', async () => {
    await setUp({ kanaal: 'peppol', deelnemer: PARTICIPANT });
    api.clock.stepTo('2026-03-20T09:00:00Z');
    await issue('2026-03');
    const { verzendingen } = await standsAt('F2026-0003', 'verzonden');
    const { bericht, digestUbl, digestPdf, waar } = verzendingen[0].pogingen[0];
    const name = `F2026-0003.${(bericht as string).slice(0, 8)}`;
    expect(readdirSync(drop).sort()).toEqual([`${name}.envelop.json`, `${name}.xml`]);
    expect(digestOf(join(drop, `${name}.xml`))).toBe(digestUbl);
    expect([digestPdf, waar]).toEqual([undefined, `peppol:${PARTICIPANT}`]);
    const envelope = JSON.parse(readFileSync(join(drop, `${name}.envelop.json`), 'utf8')) as object;
    expect(envelope).toMatchObject({
      ...{ bericht, digest: digestUbl, bestand: `${name}.xml`, bestandssoort: 'peppol-envelop/1' },
      ontvanger: `iso6523-actorid-upis::${PARTICIPANT}`,
      documentsoort: expect.stringContaining('Invoice-2::Invoice##urn:cen.eu:en16931:2017') as string,
    });
  });
});
