import { draw, entry, on, planned } from './drawn-example';
import type { Month } from '../../kernel/time';
import { dueReminders } from './due-reminders';
import { hasAccount } from './has-account';
import type { PlanningEntry } from './planning-entry';
import type { PlannedDay } from './planning-knowledge';

const keysOf = (entries: readonly PlanningEntry[], kind: string): string[] =>
  entries.filter((one) => one.kind === kind && one.origin === 'recorded').map(({ key }) => key);

describe('A day that a party recorded', () => {
  it.each(['quarterly-report', 'half-year', 'year-end', 'meeting'] as const)(
    'for a %s stands beside that of the other',
    (what) => {
      const days = [planned(what, '2026-08-20'), planned(what, '2026-08-27', 'contractor')];
      expect(keysOf(draw({ planned: days }), what)).toEqual([
        `planned:${what}-client-2026-08-20`,
        `planned:${what}-contractor-2026-08-27`,
      ]);
    },
  );

  it('stays the same when an earlier one is recorded, and when it is moved', () => {
    const later = planned('meeting', '2026-09-16');
    const keyOf = (days: readonly PlannedDay[]): string | undefined =>
      draw({ planned: days }).find(({ kind, day }) => kind === 'meeting' && day >= '2026-09-16')?.key;
    const key = keyOf([later]);
    expect(keyOf([planned('meeting', '2026-03-01'), later])).toBe(key);
    expect(keyOf([{ ...later, date: { ...later.date, day: on('2026-10-01') } }])).toBe(key);
  });
});

describe('What a recorded day needs', () => {
  it.each([
    ['2026-07-07', 'half-year 2025-h2 2026-06-23'],
    ['2026-07-14', 'half-year 2025-h2 2026-06-30'],
    ['2026-07-15', 'half-year 2026-h1 2026-07-01'],
  ])('by then is over: a report on %s needs %s', (day, expected) => {
    const [, need] = entry(
      draw({ planned: [planned('report', day)] }),
      `planned:report-client-${day}`,
    )!.needs;
    expect(`${need!.what} ${need!.of} ${need!.by!}`).toBe(expected);
  });

  it.each([
    ['2027-01-10', '2027-01-01'],
    ['2027-01-15', '2027-01-01'],
    ['2027-01-16', '2027-01-02'],
  ])('is no statement of a year before it is over: accounts on %s need it by %s', (day, expected) => {
    const found = draw({ planned: [planned('accounts', day)] });
    expect(entry(found, `planned:accounts-client-${day}`)?.needs[0]?.by).toBe(expected);
    expect(entry(found, 'year-end:2026')?.day).toBe(expected);
  });
});

it('calls a meeting that nobody planned past, and mails nobody that it is late', () => {
  const found = draw({}, '2027-01-01');
  expect(entry(found, 'meeting:2026')?.state).toBe('past');
  expect(dueReminders(found, on('2027-01-01')).map(({ entry: { kind } }) => kind)).not.toContain('meeting');
});

describe('The year addendum', () => {
  it('is due on the last of the days of the client, as its council decides by then', () => {
    const days = [planned('budget', '2026-11-03'), planned('budget', '2026-11-10')];
    expect(entry(draw({ planned: days }), 'year-addendum:2027')?.day).toBe('2026-11-10');
  });

  it('is asked for no year at whose beginning the agreement begins', () => {
    const found = draw({ agreement: { startsOn: on('2027-01-01') } });
    expect(entry(found, 'year-addendum:2027')).toBeUndefined();
    expect(entry(found, 'year-addendum:2028')?.day).toBe('2027-12-31');
  });
});

it('has a half-year overview done by the contractor, not by what the client fixed for itself', () => {
  const of = (side: 'client' | 'contractor'): string | undefined =>
    entry(
      draw({ halves: [{ period: { year: 2026, half: 1 }, side, on: on('2026-07-20') }] }, '2026-07-21'),
      'half-year:2026-h1',
    )?.state;
  expect([of('contractor'), of('client')]).toEqual(['done', 'open']);
});

it('has to account for the very month with the first formation', () => {
  const known = { agreement: { startsOn: on('2024-01-01') }, accountFrom: '2026-03' as Month };
  expect(hasAccount(known, ['2026-01', '2026-02', '2026-03'] as Month[])).toBe(true);
  expect(hasAccount(known, ['2026-01', '2026-02'] as Month[])).toBe(false);
});

describe('Nobody is reminded', () => {
  it('of a decision that may not be needed', () => {
    const found = draw({ planned: [planned('decision', '2026-05-10')] });
    expect(entry(found, 'planned:decision-client-2026-05-10')?.state).toBe('open');
    expect(dueReminders(found, on('2026-05-01')).map(({ entry: { kind } }) => kind)).not.toContain(
      'decision',
    );
  });

  it('of a billing file six weeks before, and is when it is late', () => {
    const momentOn = (today: string): (string | undefined)[] =>
      dueReminders(draw({ windows: [{ number: 2, dueOn: on('2026-03-31') }] }, today), on(today))
        .filter(({ entry: { kind } }) => kind === 'cemetery-file')
        .map(({ moment }) => moment);
    expect(momentOn('2026-03-01')).toEqual([]);
    expect(momentOn('2026-03-17')).toEqual(['two-weeks']);
    expect(momentOn('2026-04-01')).toEqual(['late']);
  });
});
