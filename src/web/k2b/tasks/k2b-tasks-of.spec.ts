import type { FileActName, FileDelivery, WindowsSoFar } from '../../../cemetery';
import type { WindowState } from '../../../cemetery/domain';
import type { LocalDate } from '../../../kernel/time';
import type { Person } from '../../../people';
import { k2bSetUpTasksOf, k2bTasksOf } from './k2b-tasks-of';

const person = (role: Person['role'], side: Person['side'], id: string = role): Person => ({
  ...{ id, displayName: 'Iemand', side, role, party: side === 'client' ? 'ommen' : 'twenterand' },
});
const MAKER = person('cemetery-administration', 'contractor', 'maker');
const COLLEAGUE = person('cemetery-administration', 'contractor', 'colleague');
const READER = person('client-finance', 'client');
const AUDITOR = person('auditor', 'contractor');
const REGISSEUR = person('regisseur', 'client');
const PEOPLE = { maker: MAKER, colleague: COLLEAGUE, reader: READER, auditor: AUDITOR, regisseur: REGISSEUR };

const WINDOW = {
  ...{ number: 1, from: '2026-01-26' as LocalDate, until: '2026-03-09' as LocalDate },
  dueOn: '2026-03-09' as LocalDate,
};
const FILE = { fileNumber: 'K2B-2026-01', count: 6, total: '13157.00' };

interface Case {
  readonly state: WindowState;
  readonly isReleased?: boolean;
  readonly preparedBy?: string;
  readonly readBy?: readonly string[];
  readonly today?: string;
  readonly acts?: readonly FileActName[];
  /** Whether its debtors are removed soon. */
  readonly isLapsing?: boolean;
  /** How it is sent; absent where the client fetches it. */
  readonly standing?: FileDelivery['standing'];
}

/** What someone is asked about the first window. */
function asked({ state, isReleased = false, preparedBy, standing, ...now }: Case, of: Person): string[] {
  const acts = (now.acts ?? []).map((act) => ({ act, count: 5, total: '13157.00' }));
  const channel = { kind: 'mail', address: 'a@ommen.example' };
  const lastFailure = { failure: 'no-tls', at: '2026-03-09T09:00:00Z' };
  const delivery = { ...{ channel, standing }, ...(standing === 'failed' && { lastFailure }) };
  const shown = {
    ...{ window: WINDOW, state, acts },
    ...(isReleased && { file: FILE, ...(standing && { delivery }) }),
    ...(now.isLapsing && { kept: { until: '2027-03-09', isLapsing: true } }),
  };
  const next = { ...shown, ...(preparedBy !== undefined && { preparation: { ...FILE, preparedBy } }) };
  const soFar = { today: now.today ?? '2026-03-09', windows: [shown], next: isReleased ? undefined : next };
  return k2bTasksOf(soFar as unknown as WindowsSoFar, of, new Set(now.readBy)).map(
    ({ isOwn, isUrgent, title }) => `${isOwn ? 'own' : 'waits'}${isUrgent ? '!' : ''}: ${title}`,
  );
}

const LAPSING = { isReleased: true, isLapsing: true } as const;
const LAPSES = 'K2B-2026-01 vervalt na 9 maart 2027';
const MAKE = 'Maak het bestand van venster 1';
const JUDGE = 'Beoordeel het bestand van venster 1 en geef het vrij';
const OTHERS = 'Het bestand van venster 1 wacht op vrijgave door een collega';
const DIFFERS = 'own!: Zoek het verschil in K2B-2026-01 uit';

describe('what the billing file asks', () => {
  it.each<[string, keyof typeof PEOPLE, Case, string[]]>([
    ['runs', 'maker', { state: 'running', today: '2026-03-08' }, []],
    ['runs', 'reader', { state: 'running', today: '2026-03-08' }, []],
    ['ended', 'maker', { state: 'due' }, [`own: ${MAKE}`]],
    ['ended', 'reader', { state: 'due' }, ['waits: Het bestand van venster 1 wordt gemaakt']],
    ['ended', 'auditor', { state: 'due' }, []],
    ['ended', 'regisseur', { state: 'due' }, []],
    ['is late', 'maker', { state: 'late', today: '2026-03-10' }, [`own!: ${MAKE}`]],
    ['is late', 'reader', { state: 'late' }, ['waits!: Het bestand van venster 1 is te laat']],
    ['lapses', 'maker', { ...LAPSING, state: 'late' }, [`own!: ${LAPSES}`]],
    ['lapses', 'reader', { ...LAPSING, state: 'delivered' }, [`own!: ${LAPSES}`]],
    ['lapses', 'reader', { ...LAPSING, state: 'difference' }, [`own!: ${LAPSES}`]],
    ['lapses', 'regisseur', { ...LAPSING, state: 'late' }, []],
    ['was prepared', 'maker', { state: 'due', preparedBy: 'maker' }, [`waits: ${OTHERS}`]],
    ['was prepared', 'colleague', { state: 'due', preparedBy: 'maker' }, [`own: ${JUDGE}`]],
    [
      'was prepared by who did not read in',
      'colleague',
      { state: 'due', preparedBy: 'maker', readBy: ['colleague'] },
      ['own: Bereid het bestand van venster 1 zelf voor'],
    ],
    [
      'was prepared by one of who read in',
      'colleague',
      { state: 'due', preparedBy: 'maker', readBy: ['colleague', 'maker'] },
      [`waits: ${OTHERS}`],
    ],
    [
      'was prepared by who read in',
      'colleague',
      { state: 'due', preparedBy: 'maker', readBy: ['maker'] },
      [`own: ${JUDGE}`],
    ],
    [
      'was released',
      'maker',
      { state: 'released', isReleased: true },
      ['waits: K2B-2026-01 wacht op de opdrachtgever'],
    ],
    [
      'was released',
      'reader',
      { state: 'released', isReleased: true },
      ['own: Haal K2B-2026-01 op en meld wat je las'],
    ],
    [
      'is being sent',
      'maker',
      { state: 'released', isReleased: true, standing: 'trying' },
      ['waits: K2B-2026-01 wordt gestuurd'],
    ],
    [
      'is being sent',
      'reader',
      { state: 'released', isReleased: true, standing: 'trying' },
      ['waits: K2B-2026-01 wordt naar jouw boekhouding gestuurd'],
    ],
    [
      'could not be sent',
      'maker',
      { state: 'released', isReleased: true, standing: 'failed' },
      ['own!: K2B-2026-01 is niet afgeleverd'],
    ],
    [
      'was not sent in time',
      'maker',
      { state: 'late', isReleased: true, standing: 'waiting' },
      ['own!: K2B-2026-01 is niet afgeleverd'],
    ],
    [
      'was not sent in time',
      'reader',
      { state: 'late', isReleased: true, standing: 'waiting' },
      ['own!: Haal K2B-2026-01 op en meld wat je las'],
    ],
    [
      'was released and is late',
      'maker',
      { state: 'late', isReleased: true },
      ['own!: K2B-2026-01 is te laat: de opdrachtgever heeft het nog niet'],
    ],
    [
      'was delivered',
      'maker',
      { state: 'delivered', isReleased: true, acts: ['deliver'] },
      ['waits: De opdrachtgever meldt nog wat hij las van K2B-2026-01'],
    ],
    [
      'was delivered',
      'reader',
      { state: 'delivered', isReleased: true, acts: ['deliver'] },
      ['own: Meld wat je las van K2B-2026-01'],
    ],
    ['differs', 'maker', { state: 'difference', isReleased: true, acts: ['receive'] }, [DIFFERS]],
    ['differs', 'reader', { state: 'difference', isReleased: true, acts: ['receive'] }, [DIFFERS]],
    ['is received', 'maker', { state: 'received', isReleased: true }, []],
    ['is received', 'reader', { state: 'received', isReleased: true }, []],
  ])('of a window that %s, of the %s', (_, who, how, tasks) => {
    expect(asked(how, PEOPLE[who])).toEqual(tasks);
  });

  it.each([
    ['due', 'het is er uiterlijk 9 maart 2026'],
    ['late', 'het had er uiterlijk 9 maart 2026 moeten zijn'],
  ])('tells the client of a day that went by as gone: %s', (state, words) => {
    const next = { window: WINDOW, state, acts: [] };
    const soFar = { today: '2026-03-09', windows: [next], next } as unknown as WindowsSoFar;
    expect(k2bTasksOf(soFar, READER, new Set())[0]?.explanation).toContain(words);
  });

  it.each([
    [MAKER, ['own!: Maak het bestand van venster 1', 'waits!: Venster 3 is ook te laat']],
    [
      READER,
      ['waits!: Het bestand van venster 1 is te laat', 'waits!: Het bestand van venster 3 is te laat'],
    ],
  ])('names every window that is late, also those that follow after the first: %#', (who, tasks) => {
    const late = (number: number) => ({ window: { ...WINDOW, number }, state: 'late', acts: [] });
    const soFar = { today: '2026-06-15', windows: [late(1), late(3)], next: late(1) };
    const asked = k2bTasksOf(soFar as unknown as WindowsSoFar, who, new Set());
    expect(
      asked.map(({ isOwn, isUrgent, title }) => `${isOwn ? 'own' : 'waits'}${isUrgent ? '!' : ''}: ${title}`),
    ).toEqual(tasks);
    expect(asked.at(-1)?.path).toBe('/k2b/3');
  });

  it('is to set up the series, of who may', () => {
    expect(k2bSetUpTasksOf(MAKER)).toHaveLength(1);
    expect(k2bSetUpTasksOf(READER)).toEqual([]);
  });
});
