import type { PlanningDate } from '../../agreements/domain';
import type { LocalDate } from '../../kernel/time';
import { lastDayToAgree } from './last-day-to-agree';

function planned(party: PlanningDate['party'], what: PlanningDate['what'], day: string): PlanningDate {
  const fact = { id: day, recordedOn: '2026-01-01' as LocalDate, source: 'calendar', place: '' };
  return { ...fact, party, what, day: day as LocalDate };
}

describe('the day by which a year is agreed on', () => {
  it.each<[string, readonly PlanningDate[], string | undefined]>([
    ['is that of the budget of the client', [planned('client', 'budget', '2026-11-10')], '2026-11-10'],
    ['is not that of the contractor', [planned('contractor', 'budget', '2026-11-03')], undefined],
    ['is no other day of the client', [planned('client', 'decision', '2026-12-08')], undefined],
    ['is none of another year', [planned('client', 'budget', '2025-11-10')], undefined],
    [
      'is the last when there are two',
      [planned('client', 'budget', '2026-11-10'), planned('client', 'budget', '2026-10-01')],
      '2026-11-10',
    ],
  ])('%s', (_what, calendar, day) => {
    expect(lastDayToAgree(calendar, 2027)).toBe(day);
  });
});
