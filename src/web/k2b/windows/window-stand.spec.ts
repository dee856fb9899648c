import type { FileDelivery } from '../../../cemetery';
import type { WindowsSoFar } from '../../../cemetery';
import type { DayOff, LocalDate } from '../../../kernel/time';
import type { WindowState } from '../../../cemetery/domain';
import {
  nextDue,
  standOf,
  wordDaysLeft,
  wordDeliveredLate,
  wordLate,
  wordMoved,
  wordPeriod,
} from './window-stand';
import { readFilter, yearsOf } from './windows-filter';
import { windowsCsv } from './windows-csv';
import type { WindowsView } from './windows-view';

const day = (text: string): LocalDate => text as LocalDate;
const WINDOW = { from: day('2026-02-23'), until: day('2026-04-06'), dueOn: day('2026-04-07') };

describe('how a window stands on a page', () => {
  it.each<[WindowState, string, object, string]>([
    ['running', '2026-02-22', {}, 'to-come'],
    ['running', '2026-02-23', {}, 'running'],
    ['due', '2026-04-06', {}, 'due'],
    ['due', '2026-04-06', { preparation: {} }, 'prepared'],
    ['late', '2026-04-08', { preparation: {} }, 'late'],
    ['released', '2026-04-07', { preparation: {} }, 'released'],
  ])('%s on %s', (state, today, prepared, stand) => {
    expect(standOf({ window: WINDOW, state, ...prepared }, day(today))).toBe(stand);
  });

  it('names what a late one waits for', () => {
    expect(wordLate({})).toContain('nog niet gemaakt');
    expect(wordLate({ preparation: {} })).toContain('nog niet vrijgegeven');
    expect(wordLate({ preparation: {}, file: {} })).toContain('nog niet opgehaald');
    const delivery = { channel: { kind: 'mail', address: 'a@ommen.example' } } as FileDelivery;
    expect(wordLate({ file: {}, delivery })).toContain('nog niet aangekomen');
  });

  it.each<[string, DayOff | undefined, string | undefined]>([
    ['2026-04-06', 'easter-monday', undefined],
    ['2026-04-07', 'easter-monday', 'Verschoven: 06-04-2026 is tweede paasdag.'],
    ['2026-04-07', 'closed', 'Verschoven: 06-04-2026 is een sluitingsdag.'],
    ['2026-04-07', undefined, 'Verschoven van 06-04-2026.'],
  ])('due on %s with %s says why it moved', (dueOn, dayOff, sentence) => {
    const window = { until: WINDOW.until, dueOn: day(dueOn), ...(dayOff && { dayOff }) };
    expect(wordMoved(window)).toBe(sentence);
  });

  it.each([
    ['2026-04-07', 'dat is vandaag'],
    ['2026-04-06', 'dat is morgen'],
    ['2026-03-26', 'nog 12 dagen'],
  ])('counts down on %s: %s', (today, words) => {
    expect(wordDaysLeft(WINDOW.dueOn, day(today))).toBe(words);
  });

  it.each([
    ['2026-04-07', undefined],
    ['2026-04-08', '1 dag te laat'],
    ['2026-04-17', '10 dagen te laat'],
  ])('says of a file that was delivered on %s: %s', (delivered, words) => {
    expect(wordDeliveredLate(WINDOW.dueOn, day(delivered))).toBe(words);
  });

  it('names its first and last day', () => {
    expect(wordPeriod(WINDOW)).toBe('23 februari 2026 tot en met 5 april 2026');
  });

  it('is not the next that is due while it is late, or when the client has its file', () => {
    const windows = (['received', 'late', 'delivered', 'released', 'running'] as const).map((state) => ({
      state,
    }));
    expect(nextDue({ windows } as unknown as WindowsSoFar)?.state).toBe('released');
  });
});

describe('the years that are shown', () => {
  it.each<[object, number[]]>([
    [{}, [2026]],
    [{ jaar: '2027' }, [2027]],
    [{ jaar: '2027', jaren: '5' }, [2027, 2028, 2029, 2030, 2031]],
    [{ jaar: '1812', jaren: '5000' }, [2026]],
    [{ jaar: ['2027'], jaren: 'vijf' }, [2026]],
  ])('%j are %j', (query, years) => {
    expect(yearsOf(readFilter(query as Record<string, unknown>, 2026))).toEqual(years);
  });
});

describe('the list as a file', () => {
  it('says what the page shows, and no text runs as a formula', () => {
    const windows = [
      {
        ...{ window: { number: 1, ...WINDOW, dayOff: 'easter-monday' }, state: 'received' },
        file: { fileNumber: 'K2B-2026-01', count: 6, total: '13157.00' },
        acts: [
          { act: 'deliver', doneAt: '2026-04-08T23:30:00Z' },
          { act: 'deliver', doneAt: '2026-04-20T09:00:00Z' },
        ],
      },
      { window: { number: 2, ...WINDOW, dueOn: WINDOW.until }, state: 'due', preparation: {}, acts: [] },
    ];
    const view = { soFar: { today: '2026-04-06' }, years: [{ year: 2026, windows }] };
    expect(windowsCsv(view as unknown as WindowsView)).toBe(
      '\ufeffVenster;Van;Tot en met;Uiterlijk;Verschoven;Stand;Bestand;Items;Som;Aangeleverd op;Te laat aangeleverd\r\n' +
        '1;2026-02-23;2026-04-05;2026-04-07;Verschoven: 06-04-2026 is tweede paasdag.;ontvangen;K2B-2026-01;6;13157,00;2026-04-09;2 dagen te laat\r\n' +
        '2;2026-02-23;2026-04-05;2026-04-06;;voorbereid;;;;;\r\n',
    );
  });

  it('is empty while no series is set up', () => {
    expect(windowsCsv(undefined).split('\r\n')).toHaveLength(2);
  });
});
