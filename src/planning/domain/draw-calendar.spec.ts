import fc from 'fast-check';
import { draw, entry, on, planned } from './drawn-example';
import { PLANNED_FOR, type PlannedFor } from '../../agreements/domain';
import {
  addDays,
  addMonths,
  dateOf,
  daysBetween,
  lengthOfMonth,
  type LocalDate,
  type Month,
} from '../../kernel/time';
import { dueReminders } from './due-reminders';
import type { PlanningEntry, PlanningSide } from './planning-entry';
import type { PlannedDay, PlanningKnowledge } from './planning-knowledge';
import { isLate } from './state-on';

const standing = (one: PlanningEntry | undefined): string =>
  one ? [one.day, one.origin, one.state, one.whose].join(' ') : 'none';

describe('The days of a calendar', () => {
  it('follow from the agreement alone while nobody planned any', () => {
    const found = draw({}).map(({ key, day, origin }) => `${day} ${key} ${origin}`);
    expect(found.slice(0, 9)).toEqual([
      '2026-01-31 half-year:2025-h2 usual',
      '2026-01-31 quarterly-report:2025-k4 usual',
      '2026-03-31 year-end:2025 usual',
      '2026-04-30 quarterly-report:2026-k1 usual',
      '2026-07-01 notice:2028 agreement',
      '2026-07-31 half-year:2026-h1 usual',
      '2026-07-31 quarterly-report:2026-k2 usual',
      '2026-10-31 quarterly-report:2026-k3 usual',
      '2026-12-31 meeting:2026 agreement',
    ]);
    expect(found[9]).toBe('2026-12-31 year-addendum:2027 agreement');
  });

  it.each<[string, PlannedDay, string]>([
    [
      'planned:quarterly-report-client-2026-05-13',
      planned('quarterly-report', '2026-05-13'),
      '2026-05-13 recorded',
    ],
    [
      'planned:half-year-contractor-2026-08-20',
      planned('half-year', '2026-08-20', 'contractor'),
      '2026-08-20 recorded',
    ],
    [
      'planned:year-end-contractor-2026-02-20',
      planned('year-end', '2026-02-20', 'contractor'),
      '2026-02-20 recorded',
    ],
    ['year-end:2025', planned('accounts', '2026-04-10'), '2026-03-27 usual'],
    ['year-addendum:2027', planned('budget', '2026-11-03'), '2026-11-03 recorded'],
    ['year-addendum:2027', planned('budget', '2026-11-03', 'contractor'), '2026-12-31 agreement'],
    ['planned:meeting-client-2026-09-16', planned('meeting', '2026-09-16'), '2026-09-16 recorded'],
  ])('of %s give way to a planned one', (key, day, expected) => {
    const found = entry(draw({ planned: [day] }), key);
    expect(`${found?.day ?? ''} ${found?.origin ?? ''}`).toBe(expected);
  });

  it('are one for a meeting that both parties planned', () => {
    const both = [planned('meeting', '2026-09-16'), planned('meeting', '2026-09-16', 'contractor')];
    expect(
      draw({ planned: both }).filter(({ kind, of }) => kind === 'meeting' && of === '2026'),
    ).toHaveLength(1);
  });

  it('begin with the agreement and stop where it ends', () => {
    const agreement = { startsOn: on('2026-07-01'), endsOn: on('2027-01-01') };
    expect(draw({ agreement }).map(({ key }) => key)).toEqual([
      ...['quarterly-report:2026-k3', 'meeting:2026', 'end', 'half-year:2026-h2', 'quarterly-report:2026-k4'],
      'year-end:2026',
    ]);
  });
});

it('asks for no notice that would end an agreement on the day on which it ends already', () => {
  const kept = draw({ agreement: { startsOn: on('2024-01-01'), endsOn: on('2028-01-01') } });
  expect(kept.map(({ kind }) => kind)).not.toContain('notice');
});

describe('What there is to account for', () => {
  it('begins with the first month with an agreed formation', () => {
    const kept = draw({ accountFrom: '2026-04' as Month }).map(({ key }) => key);
    expect(kept).not.toContain('quarterly-report:2026-k1');
    expect(kept).not.toContain('year-end:2025');
    expect(kept).toEqual(
      expect.arrayContaining(['quarterly-report:2026-k2', 'half-year:2026-h1', 'year-end:2026']),
    );
    expect(draw({ accountFrom: undefined }).map(({ kind }) => kind)).not.toContain('quarterly-report');
    expect(kept).toContain('year-addendum:2027');
    expect(draw({ accountFrom: '2028-01' as Month }).map(({ key }) => key)).not.toContain(
      'year-addendum:2027',
    );
  });
});

describe('What a day needs', () => {
  const needs = (known: Partial<PlanningKnowledge>, today: string): string[] =>
    draw(known, today)
      .filter(({ key }) => key.startsWith('planned:'))
      .flatMap((one) => one.needs)
      .map(({ what, of, by = '-', state }) => `${what} ${of} ${by} ${state}`);

  it.each<[PlannedFor, string, string, string[]]>([
    [
      ...(['budget', '2026-11-03', '2026-10-01'] as const),
      ['year-addendum 2027 2026-11-03 open', 'overhead-evaluation 2026 2026-11-03 open'],
    ],
    [
      'autumn-note',
      '2026-10-20',
      '2026-10-10',
      ['forecast 2026 - always', 'half-year 2026-h1 2026-10-06 late'],
    ],
    [
      'spring-note',
      '2026-05-20',
      '2026-03-01',
      ['forecast 2026 - always', 'half-year 2025-h2 2026-05-06 not-yet'],
    ],
    ['accounts', '2026-06-24', '2026-06-01', ['year-end 2025 2026-06-10 open']],
    ['decision', '2026-06-24', '2026-06-01', []],
  ])('for a day of kind %s on %s', (what, day, today, expected) => {
    expect(needs({ planned: [planned(what, day)] }, today)).toEqual(expected);
  });

  it('is there once it was done, and what another party did for itself is not', () => {
    const halves = [{ period: { year: 2026, half: 1 } as const, on: on('2026-09-01') }];
    const note = [planned('autumn-note', '2026-10-20', 'contractor')];
    const fixedBy = (side: PlanningSide): string | undefined =>
      needs({ planned: note, halves: halves.map((half) => ({ ...half, side })) }, '2026-10-10')[1];
    expect(fixedBy('contractor')).toBe('half-year 2026-h1 2026-10-06 done');
    expect(fixedBy('client')).toBe('half-year 2026-h1 2026-10-06 late');
  });

  it('is there for the client as well once the contractor gave the overview', () => {
    const halves = [
      { period: { year: 2026, half: 1 } as const, on: on('2026-09-01'), side: 'contractor' as const },
    ];
    expect(needs({ planned: [planned('autumn-note', '2026-10-20')], halves }, '2026-10-10')[1]).toBe(
      'half-year 2026-h1 2026-10-06 done',
    );
  });
});

describe('How a day stands', () => {
  it.each([
    ['2026-01-01', 'not-yet'],
    ['2026-03-19', 'open'],
    ['2026-04-30', 'open'],
    ['2026-05-01', 'late'],
  ])('on %s, for a report due on 30 April, is %s', (today, state) => {
    expect(entry(draw({}, today), 'quarterly-report:2026-k1')?.state).toBe(state);
  });

  it('is done once the report was put to the client, who then fixes it', () => {
    const quarters = [{ quarter: { year: 2026, quarter: 1 } as const, putOn: on('2026-04-20') }];
    const found = entry(draw({ quarters }), 'quarterly-report:2026-k1');
    expect(standing(found)).toBe('2026-04-30 usual done contractor');
    expect(found?.needs).toEqual([
      {
        ...{ what: 'quarterly-report-fixed', of: '2026-k1', by: '2026-05-20', isUsualTerm: true },
        state: 'open',
      },
    ]);
  });

  it('is late as well when the client did not fix the report within a month, which is the usual term', () => {
    const put = { quarter: { year: 2026, quarter: 1 } as const, putOn: on('2026-04-20') };
    const lateOn = (today: string, fixedOn?: LocalDate): boolean => {
      const quarters = [{ ...put, ...(fixedOn && { fixedOn }) }];
      return isLate(entry(draw({ quarters }, today), 'quarterly-report:2026-k1')!);
    };
    expect([lateOn('2026-05-20'), lateOn('2026-05-21')]).toEqual([false, true]);
    expect(lateOn('2026-05-21', on('2026-05-12'))).toBe(false);
  });

  it('is past, not late, when the service does not know what came of it', () => {
    const days = [planned('decision', '2026-03-24'), planned('meeting', '2026-04-01')];
    const found = draw({ planned: days });
    expect(entry(found, 'planned:decision-client-2026-03-24')?.state).toBe('past');
    expect(entry(found, 'planned:meeting-client-2026-04-01')?.state).toBe('past');
  });

  it('tells a billing file that was delivered from one that is late', () => {
    const windows = [
      { number: 1, dueOn: on('2026-02-17'), deliveredOn: on('2026-02-17') },
      { number: 2, dueOn: on('2026-03-31') },
    ];
    const found = draw({ windows });
    expect(standing(entry(found, 'cemetery-file:1'))).toBe('2026-02-17 agreement done contractor');
    expect(standing(entry(found, 'cemetery-file:2'))).toBe('2026-03-31 agreement late contractor');
  });
});

describe('Whatever was planned', () => {
  const aDay = fc
    .record({ year: fc.integer({ min: 2024, max: 2032 }), month: fc.integer({ min: 1, max: 12 }) })
    .chain(({ year, month }) =>
      fc.integer({ min: 1, max: lengthOfMonth(year, month) }).map((day) => dateOf(year, month, day)),
    );
  const someDays = fc.uniqueArray(
    fc
      .tuple(fc.constantFrom(...PLANNED_FOR), aDay, fc.constantFrom('client', 'contractor'))
      .map(([what, day, party]) => planned(what, day, party)),
    { selector: ({ root }) => root },
  );
  const aSpan = fc.tuple(aDay, fc.integer({ min: 0, max: 900 })).map(([from, days]) => ({
    ...{ from, until: addDays(from, days) },
  }));

  it('every entry lies within the span, in order, and has a key of its own', () => {
    fc.assert(
      fc.property(someDays, aSpan, aDay, (days, span, today) => {
        const found = draw({ planned: days }, today, span);
        expect(found.every(({ day }) => day >= span.from && day <= span.until)).toBe(true);
        expect(found.map(({ day }) => day)).toEqual(found.map(({ day }) => day).sort());
        expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
      }),
    );
  });

  it('two spans next to each other have together what the whole has', () => {
    fc.assert(
      fc.property(someDays, aSpan, aDay, (days, { from, until }, today) => {
        const middle = addDays(from, Math.floor(daysBetween(from, until) / 2));
        const parts = [
          ...draw({ planned: days }, today, { from, until: middle }),
          ...draw({ planned: days }, today, { from: addDays(middle, 1), until }),
        ];
        expect(parts).toEqual(draw({ planned: days }, today, { from, until }));
      }),
    );
  });

  it('a year later it is the same calendar, also over a leap day, but for the last day of February', () => {
    const shift = (day: LocalDate): LocalDate => addMonths(day, 12);
    const noLeapDay = someDays.map((days) => days.filter(({ date }) => !date.day.endsWith('02-29')));
    fc.assert(
      fc.property(noLeapDay, fc.integer({ min: 2025, max: 2030 }), (days, year) => {
        const span = { from: dateOf(year, 1, 1), until: dateOf(year, 12, 31) };
        const later = days.map(({ date, root }) => ({ date: { ...date, day: shift(date.day) }, root }));
        const daysOf = (entries: readonly PlanningEntry[]): string[] =>
          entries.filter(({ key }) => !key.startsWith('year-end')).map(({ day, kind }) => `${day} ${kind}`);
        const before = draw({ planned: days }, span.from, span);
        const after = draw({ planned: later }, shift(span.from), {
          ...{ from: shift(span.from), until: shift(span.until) },
        });
        expect(daysOf(after).sort()).toEqual(
          daysOf(before.map((one) => ({ ...one, day: shift(one.day) }))).sort(),
        );
      }),
    );
  });

  it('a party is reminded of each day at most once by each look, of nothing that is done or past', () => {
    fc.assert(
      fc.property(someDays, aDay, (days, today) => {
        const reminders = dueReminders(draw({ planned: days }, today), today);
        const named = reminders.map(({ side, entry: { key } }) => `${side} ${key}`);
        expect(new Set(named).size).toBe(named.length);
        for (const { entry: one, moment } of reminders) {
          expect(['open', 'late']).toContain(one.state);
          expect(moment === 'late').toBe(one.day < today);
        }
      }),
    );
  });
});

describe('Reminders', () => {
  const moments = (today: string): string[] =>
    dueReminders(draw({}, today), on(today))
      .filter(({ entry: { key } }) => key === 'quarterly-report:2026-k2')
      .map(({ side, moment }) => `${side} ${moment}`);

  it.each([
    ['2026-06-18', []],
    ['2026-06-19', ['contractor six-weeks']],
    ['2026-07-16', ['contractor six-weeks']],
    ['2026-07-17', ['contractor two-weeks']],
    ['2026-07-31', ['contractor two-weeks']],
    ['2026-08-01', ['contractor late']],
    ['2026-08-30', ['contractor late']],
    ['2026-08-31', []],
  ])('on %s, of a report due on 31 July, are %j', (today, expected) => {
    expect(moments(today)).toEqual(expected);
  });

  it('go to both where both have to do it', () => {
    const found = dueReminders(draw({}, '2026-12-20'), on('2026-12-20'));
    expect(found.filter(({ entry: { kind } }) => kind === 'year-addendum').map(({ side }) => side)).toEqual([
      'contractor',
      'client',
    ]);
  });
});
