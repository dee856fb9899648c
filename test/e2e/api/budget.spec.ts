import { systemActor, Transactions } from '../../../src/platform/database';
import { SignalThresholds } from '../../../src/reporting/budget/signal-thresholds.service';
import {
  acceptanceOf,
  AGREEMENT,
  deliverPayroll,
  OMMEN,
  prepareMonth,
  registerExample,
  TWENTERAND,
} from '../../support/api-example';
import { decideAbove } from '../../support/meet-advice-refusals';
import { startMailServer, type MailServer } from '../../support/mail-server';
import { payrollFile } from '../../support/payroll-file';
import { ADMINISTRATOR, LEAD, OFFICER, REGISSEUR, startApi, type Api } from '../../support/start-api';
import { queryAs } from '../../support/test-database';
import { waitUntil } from '../../support/wait-until';

jest.setTimeout(120_000);

const LIMITS = `${AGREEMENT}/budgetten/2026/grenzen`;
const SYSTEM = systemActor('test');

interface Signal {
  readonly waarvan: string;
  readonly jaar: number;
  readonly percentage: number;
}
type Row = Readonly<Record<string, unknown>>;

describe('budget and limits over HTTP', () => {
  let server: MailServer;
  let api: Api;

  const read = async (account = OFFICER, query = '') => (await api.client.get(account, LIMITS + query)).body;
  const signals = async (query = ''): Promise<string[]> =>
    ((await read(OFFICER, query)).signalen as Signal[]).map(
      ({ waarvan, percentage }) => `${waarvan} ${percentage.toString()}`,
    );
  const part = async (name: string): Promise<Row> =>
    ((await read()).onderdelen as Row[]).find(({ onderdeel }) => onderdeel === name)!;
  /** Until nothing is left to look at. */
  const settled = (): Promise<void> =>
    waitUntil(async () => {
      const sql = `SELECT id FROM slotsom.due_work WHERE kind IN ('watch-limits', 'budget-signalled') AND done_at IS NULL`;
      return (await queryAs(api.database.ownerUrl, sql, [], SYSTEM)).length === 0;
    });
  const deliver = async (
    name: string,
    month: string,
    jobFunction: string,
    amount: string,
    costMonth = month,
  ): Promise<void> => {
    const { content } = payrollFile(name, month, [{ function: jobFunction, amount, costMonth }]);
    const { body } = await api.client.made(OFFICER, `${AGREEMENT}/loonbestanden`, {
      file: { name: `${name}.csv`, content },
      body: { profiel: 'standaard-1' },
    });
    await api.client.made(OFFICER, `${AGREEMENT}/loonbestanden/${body.uploadId}/vastleggingen`, {
      body: acceptanceOf(body.overzicht),
    });
  };

  beforeAll(async () => {
    server = await startMailServer();
    api = await startApi('2026-01-20T09:00:00Z', {
      SMTP_URL: server.url,
      MAIL_FROM: 'slotsom@example.org',
      PUBLIC_URL: 'https://slotsom.example',
    });
    await registerExample(api);
    for (const { code, ...body } of [TWENTERAND, OMMEN])
      await api.client.send(ADMINISTRATOR, 'put', `/v1/partijen/${code}`, {
        body: { ...body, emailVerzoeken: `budget@${code}.example` },
      });
    await deliverPayroll(api, '2026-01');
    await settled();
  });

  afterAll(async () => {
    await api.close();
    await server.close();
  });

  it('are the same for both parties: parts and services, no functions', async () => {
    const [own, other] = [await read(), await read(REGISSEUR)];
    expect(other).toEqual(own);
    expect(JSON.stringify(other)).not.toContain('Medewerker balie');
    expect((other.diensten as Row[]).map(({ diensten }) => diensten)).toEqual([
      ['1.1'],
      ['1.2', '1.4'],
      ['1.6', '1.8', '1.9'],
    ]);
    expect(other.signalen).toEqual([]);
  });

  it('estimate this year and four to come, and say on which table', async () => {
    const { body } = await api.client.get(REGISSEUR, `${AGREEMENT}/meerjarenramingen/2026`);
    expect(
      (body.jaren as Row[]).map(({ jaar, stand, zonderVerhoging }) => [jaar, stand, zonderVerhoging]),
    ).toEqual([
      [2026, 'overeengekomen', false],
      ...[2027, 2028, 2029, 2030].map((year) => [year, 'raming', true]),
    ]);
    expect(body.jaren[1]).toMatchObject({
      opleidingVan: 2026,
      opleiding: '7250.00',
      tabellen: [{ cao: 'Cao Gemeenten', vanaf: '2026-01-01', voorlopig: false }],
    });
  });

  it('signal a threshold once, however many look at it at once', async () => {
    const room = Number((await part('formatie'))['grens']) * 0.76;
    const half = (room / 2).toFixed(2);
    const ifMatch = await prepareMonth(api, '2026-01');
    api.clock.stepTo('2026-03-02T09:00:00Z');
    await Promise.all([
      deliver('L-A', '2026-01', 'Medewerker backoffice', half),
      deliver('L-B', '2026-02', 'Medewerker backoffice', half),
      api.client.post(LEAD, `${AGREEMENT}/concept/vaststellingen`, { ifMatch }),
    ]);
    const [agreement] = await queryAs<{ agreement_id: string }>(
      api.database.ownerUrl,
      'SELECT agreement_id FROM slotsom.agreement',
      [],
      SYSTEM,
    );
    const afterIssue = `SELECT payload->>'day' AS day FROM slotsom.due_work
      WHERE kind = 'watch-limits' AND NOT payload ? 'position'`;
    expect(await queryAs(api.database.ownerUrl, afterIssue, [], SYSTEM)).toEqual([{ day: '2026-03-02' }]);
    const looking = { agreementId: agreement!.agreement_id, day: '2026-03-02', position: undefined };
    const signalling = api.application.get(SignalThresholds, { strict: false });
    const transactions = api.application.get(Transactions, { strict: false });
    await Promise.all(
      Array.from({ length: 6 }, () => transactions.run(SYSTEM, (tx) => signalling.signal(tx, looking))),
    );
    await settled();
    const found = await signals();
    expect(new Set(found).size).toBe(found.length);
    expect(found.sort()).toEqual([
      'diensten 1.2 en 1.4 100',
      'diensten 1.2 en 1.4 75',
      'diensten 1.2 en 1.4 85',
      'formatie 75',
      'overhead 75',
    ]);
    expect(await signals('?bekendOp=2026-01-20')).toEqual([]);
  });

  it('mail both parties which limits, without an amount or a function', async () => {
    await waitUntil(() => server.taken.length >= 2);
    expect(new Set(server.taken.flatMap(({ to }) => to))).toEqual(
      new Set(['budget@twenterand.example', 'budget@ommen.example']),
    );
    const texts = server.taken.map(({ text }) => text).join('\n');
    expect(texts).toContain('Subject: Signaal over het budget van 2026');
    expect(texts).toContain('https://slotsom.example/budget/2026?overeenkomst=DVO-OMMEN-TWENTERAND');
    for (const hidden of ['backoffice', String((await part('formatie'))['grens'])])
      expect(texts).not.toContain(hidden);
  });

  it('signal again only of a limit that was raised and is reached again', async () => {
    const before = await signals();
    const amount = String((await part('formatie'))['grens']);
    await decideAbove(api, amount);
    await settled();
    expect(await signals()).toEqual(before);
    expect(await part('formatie')).toMatchObject({ besloten: amount });
    await deliver('L-C', '2026-03', 'Medewerker balie', (Number(amount) * 0.8).toFixed(2));
    await settled();
    const again = (await signals()).slice(before.length).filter((one) => one.startsWith('formatie'));
    expect(again).toEqual(['formatie 75']);
  });

  it('signal a limit of the year before too, of which costs still come in', async () => {
    api.clock.stepTo('2027-01-15T09:00:00Z');
    const amount = String((await part('formatie'))['grens']);
    await deliver('L-D', '2027-01', 'Medewerker balie', (Number(amount) * 0.3).toFixed(2), '2026-12');
    await settled();
    const later = (await signals()).filter((one) => one.startsWith('formatie'));
    expect(later.slice(-2).sort()).toEqual(['formatie 100', 'formatie 85']);
  });

  it('are shown with the signals that were there at the moment, by day and by position', async () => {
    const add = (day: string, of: string): Promise<unknown> =>
      queryAs(
        api.database.ownerUrl,
        `INSERT INTO slotsom.budget_signal
         SELECT agreement_id, 2026, 'training', $1, 1, 100, 100, $2, last_position, now()
         FROM slotsom.recording ORDER BY last_position ${of} LIMIT 1`,
        [of === 'ASC' ? 75 : 85, day],
        SYSTEM,
      );
    await add('2027-01-16', 'ASC');
    await add('2026-01-20', 'DESC');
    const training = async (query: string): Promise<string[]> =>
      (await signals(query)).filter((one) => one.startsWith('opleiding'));
    expect(await training('')).toEqual(['opleiding 85']);
    expect(await training('?bekendOp=2026-01-20')).toEqual([]);
    api.clock.stepTo('2027-01-17T09:00:00Z');
    expect(await training('')).toEqual(['opleiding 75', 'opleiding 85']);
  });
});
