import { decide } from '../../../src/people';
import { AGREEMENT, registerExample } from '../../support/api-example';
import { setUpCemetery } from '../../support/cemetery-steps';
import { CEMETERY, OFFICER, REGISSEUR, SEATS, startApi, STRANGER, type Api } from '../../support/start-api';

jest.setTimeout(120_000);

const CALENDAR = `${AGREEMENT}/kalender`;

interface Day {
  readonly naam: string;
  readonly dag: string;
  readonly van: string;
  readonly herkomst: string;
  readonly stand: string;
  readonly nodig: readonly { readonly wat: string; readonly over: string; readonly stand: string }[];
}

describe('the planning calendar over HTTP', () => {
  let api: Api;

  const days = async (query = '', account = OFFICER): Promise<Day[]> =>
    (await api.client.get(account, CALENDAR + query)).body.dagen as Day[];
  const plan = (id: string, what: string, day: string, more: object = {}): Promise<unknown> =>
    api.client.made(OFFICER, `${AGREEMENT}/feiten`, {
      body: {
        bron: `kalender ${id}`,
        feiten: [{ lijst: 'planningDates', id, party: 'client', what, day, ...more }],
      },
    });
  const named = (all: readonly Day[], naam: string): Day | undefined => all.find((one) => one.naam === naam);

  beforeAll(async () => {
    api = await startApi('2026-03-20T09:00:00Z');
    await registerExample(api);
  });

  afterAll(() => api.close());

  it('shows both parties the same days, with what a budget needs before it', async () => {
    const own = await days();
    expect(await days('', REGISSEUR)).toEqual(own);
    expect(own.map(({ dag }) => dag)).toEqual(own.map(({ dag }) => dag).sort());
    const budget = own.find(({ naam, van }) => naam === 'Begroting 2027' && van === 'opdrachtgever');
    expect([budget?.dag, budget?.herkomst]).toEqual(['2026-11-10', 'vastgelegd']);
    expect(budget?.nodig.map(({ wat, over, stand }) => `${wat} ${over} ${stand}`)).toEqual([
      'jaaraddendum 2027 nog niet',
      'evaluatie-overhead 2026 nog niet',
    ]);
    expect(named(own, 'Jaaraddendum 2027')?.dag).toBe('2026-11-10');
  });

  it('calls a day usual until a party records another, and keeps what was known before', async () => {
    const name = 'Kwartaalrapportage 2026, eerste kwartaal';
    const standing = async (query = ''): Promise<string> => {
      const { dag, herkomst, stand } = named(await days(query), name)!;
      return `${dag} ${herkomst} ${stand}`;
    };
    expect(await standing()).toBe('2026-04-30 gebruikelijk open');
    api.clock.stepTo('2026-04-02T09:00:00Z');
    await plan('k1', 'quarterly-report', '2026-05-20');
    expect(await standing()).toBe('2026-05-20 vastgelegd nog niet');
    await plan('k1-later', 'quarterly-report', '2026-05-27', { replaces: 'k1' });
    expect(await standing()).toBe('2026-05-27 vastgelegd nog niet');
    expect(await standing('?bekendOp=2026-03-20')).toBe('2026-04-30 gebruikelijk open');
  });

  it('takes every kind of day that a party plans', async () => {
    await plan('voorjaar', 'spring-note', '2026-06-02');
    await plan('najaar', 'autumn-note', '2026-10-13');
    await plan('overleg', 'meeting', '2026-09-16');
    await plan('half', 'half-year', '2026-08-20');
    await plan('einde', 'year-end', '2027-02-25');
    const found = (await days()).map(({ naam, dag }) => `${dag} ${naam}`);
    for (const one of [
      '2026-06-02 Voorjaarsnota 2026',
      '2026-10-13 Najaarsnota 2026',
      '2026-09-16 Voortgangsoverleg 2026',
      '2026-08-20 Halfjaaroverzicht 2026, eerste helft',
      '2027-02-25 Jaarafrekening 2026',
    ])
      expect(found).toContain(one);
  });

  it('shows the days of billing files to everyone who sees the calendar, and to the cemetery administration', async () => {
    await setUpCemetery(api, AGREEMENT);
    const own = await days();
    expect(named(own, 'K2B-bestand van venster 1')).toMatchObject({ dag: '2026-01-26', stand: 'te laat' });
    expect(own.filter(({ naam }) => naam.startsWith('K2B')).length).toBeGreaterThan(8);
    for (const seat of SEATS.filter((one) => decide(one, 'calendar.read').allowed))
      expect([seat.id, await days('', seat.id)]).toEqual([seat.id, own]);
    expect(await days('', CEMETERY)).toEqual(own);
  });

  it('keeps what is late until it is done, also over new year', async () => {
    api.clock.stepTo('2028-01-03T09:00:00Z');
    const late = (query = '') => days(query).then((all) => all.filter(({ dag }) => dag < '2027-01-01'));
    expect(named(await late(), 'Kwartaalrapportage 2026, eerste kwartaal')?.stand).toBe('te laat');
    const standings = (await late()).map(({ stand, nodig }) => [stand, ...nodig.map((need) => need.stand)]);
    expect(standings.every((one) => one.includes('te laat'))).toBe(true);
    expect(await late('?jaar=2028')).toEqual([]);
  });

  it('can be asked of one year, and not by who is no party', async () => {
    const all = await days('?jaar=2027');
    expect(new Set(all.map(({ dag }) => dag.slice(0, 4)))).toEqual(new Set(['2027']));
    expect((await api.client.get(OFFICER, `${CALENDAR}?jaar=27`)).status).toBe(400);
    expect((await api.client.get(STRANGER, CALENDAR)).status).toBe(404);
  });
});
