import fc from 'fast-check';
import { Euro } from '../../kernel/money';
import { addDays, dayOfWeek, WorkingDays, type LocalDate } from '../../kernel/time';
import type { DeliverySeries } from './delivery-series';
import { windowAt, windowNumberOf, windowsOfYear } from './delivery-window';
import { fitsWindow } from './fits-window';

const SERIES: DeliverySeries = {
  anchor: '2024-01-01' as LocalDate,
  days: 42,
  shift: 'next-working-day',
  closingDays: [],
  cemeteries: ['Laarmanshoek'],
  keepDebtorsMonths: 24,
};
const DESIGNATED = new WorkingDays(new Set(['2026-01-02', '2026-05-15'] as LocalDate[]));

describe('windows of six weeks', () => {
  it('end on the days that the specification lists', () => {
    const ends = [2024, 2026].flatMap((year) =>
      windowsOfYear(SERIES, year, DESIGNATED).map(({ until }) => until),
    );
    expect(ends).toEqual([
      ...['2024-02-12', '2024-03-25', '2024-05-06', '2024-06-17', '2024-07-29', '2024-09-09', '2024-10-21'],
      ...['2024-12-02', '2026-01-26', '2026-03-09', '2026-04-20', '2026-06-01', '2026-07-13', '2026-08-24'],
      ...['2026-10-05', '2026-11-16', '2026-12-28'],
    ]);
  });

  it.each([
    ['next-working-day', '2025-12-15'],
    ['previous-working-day', '2025-12-15'],
  ] as const)('fall due on the day itself when it is worked (%s)', (shift, dueOn) => {
    expect(windowAt({ ...SERIES, shift }, 17, DESIGNATED).dueOn).toBe(dueOn);
  });

  it.each([
    // 6 April 2026 is Easter Monday; a closing day of the client's own is treated alike.
    ['2026-02-23', 'next-working-day', [], '2026-04-07'],
    ['2026-02-23', 'next-working-day', ['2026-04-07'], '2026-04-08'],
    ['2026-02-23', 'previous-working-day', [], '2026-04-02'],
    ['2026-02-23', 'none', [], '2026-04-06'],
  ] as const)('from %s with %s and closed on %s fall due on %s', (anchor, shift, closed, dueOn) => {
    const series = { ...SERIES, anchor: anchor as LocalDate, shift };
    const window = windowAt(series, 1, new WorkingDays(new Set(closed as readonly string[] as LocalDate[])));
    expect(window).toMatchObject({ until: '2026-04-06', dueOn, dayOff: 'easter-monday' });
  });

  it('partition time without gap or overlap, whatever the shift', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 7_000 }),
        fc.integer({ min: 7, max: 90 }),
        fc.integer({ min: 0, max: 3_650 }),
        fc.constantFrom('next-working-day', 'previous-working-day', 'none'),
        (start, days, later, shift) => {
          const series = {
            ...SERIES,
            anchor: addDays('2015-01-01' as LocalDate, start),
            days,
            shift,
          } as const;
          const day = addDays(series.anchor, later);
          const window = windowAt(series, windowNumberOf(series, day), DESIGNATED);
          expect(window.from <= day && day < window.until).toBe(true);
          expect(windowAt(series, window.number + 1, DESIGNATED).from).toBe(window.until);
          if (shift !== 'none') expect(dayOfWeek(window.dueOn)).toBeLessThan(6);
        },
      ),
    );
  });

  it('take every item in exactly one file, over ten years, whenever it was recorded', () => {
    const item = fc.record({
      day: fc.integer({ min: -100, max: 3_650 }),
      lag: fc.integer({ min: 0, max: 400 }),
      cents: fc.bigInt({ min: -100_000n, max: 1_000_000n }),
    });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 60 }), fc.integer({ min: 0, max: 100 }), (items, missed) => {
        const waiting = items.map(({ day, lag, cents }) => ({
          serviceDate: addDays(SERIES.anchor, day),
          recordedOn: addDays(SERIES.anchor, day + lag),
          amount: Euro.ofCents(cents),
        }));
        const files: (typeof waiting)[] = [];
        let left = waiting;
        for (let number = 1; number <= 100; number += 1) {
          const window = windowAt(SERIES, number, DESIGNATED);
          // One window is made up for only when the next one is due.
          const madeOn = number === missed ? addDays(window.until, 42) : window.until;
          const isIn = ({ serviceDate, recordedOn }: (typeof waiting)[number]): boolean =>
            recordedOn <= madeOn && fitsWindow(window, serviceDate);
          files.push(left.filter(isIn));
          left = left.filter((one) => !isIn(one));
        }
        const delivered = files.flat();
        expect(left).toEqual([]);
        expect(delivered).toHaveLength(items.length);
        expect(Euro.sum(delivered.map(({ amount }) => amount))).toEqual(
          Euro.sum(waiting.map(({ amount }) => amount)),
        );
      }),
    );
  });
});
