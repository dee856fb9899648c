import { Fields } from '../../kernel/reading';
import type { Month } from '../../kernel/time';
import { calculateAddendumBudget, readAddendaFacts } from '.';

type Json = Record<string, unknown>;

const moment = { recordedOn: '2026-01-10', source: 'addenda' };

function budget(addendum: Json, approvals: readonly Json[], first: string, last: string): string {
  const addenda = [{ ...moment, id: 'a', addendum: 'A1', title: 'A1', ...addendum }];
  const facts = readAddendaFacts(
    new Fields({ addenda, approvals }, '', (fault) => {
      throw new Error(JSON.stringify(fault));
    }),
  );
  const [read] = facts.addenda;
  return read
    ? calculateAddendumBudget(read, facts, first as Month, last as Month).toString()
    : 'no addendum';
}

const approval = (recordedOn: string, maximum: string | null): Json => ({
  ...moment,
  id: recordedOn,
  recordedOn,
  addendum: 'A1',
  approvedOn: recordedOn,
  maximum,
});

/** R14: the maximum of the latest approval in equal instalments over the months of the work (DVO 6). */
describe('the budget of an addendum', () => {
  const work = { kind: 'bespoke', from: '2026-05', until: '2026-11' };
  const maximum = [approval('2026-02-01', '1000.00')];

  it.each([
    ['the whole year', '2026-01', '2026-12', '1000.00'],
    ['the first half: round(1 000 × 2 ÷ 7)', '2026-01', '2026-06', '285.71'],
    ['the second half: the rest', '2026-07', '2026-12', '714.29'],
    ['one month in the middle: round(1 000 × 3 ÷ 7) − round(1 000 × 2 ÷ 7)', '2026-07', '2026-07', '142.86'],
    ['a stretch before the work', '2026-01', '2026-04', '0.00'],
    ['a stretch after the work', '2026-12', '2026-12', '0.00'],
    ['the next year', '2027-01', '2027-12', '0.00'],
  ])('for %s', (_, first, last, expected) => {
    expect(budget(work, maximum, first, last)).toBe(expected);
  });

  it.each<[string, Json, readonly Json[], string]>([
    ['takes the latest approval', work, [approval('2026-03-01', '1400.00'), ...maximum], '1400.00'],
    [
      'is nothing when the latest approval has no maximum',
      work,
      [...maximum, approval('2026-03-01', null)],
      '0.00',
    ],
    ['is nothing without approval', work, [], '0.00'],
    ['is nothing without months of work', { kind: 'bespoke' }, maximum, '0.00'],
    [
      'falls into the one month when no end is given',
      { kind: 'bespoke', from: '2026-05' },
      maximum,
      '1000.00',
    ],
    [
      'of an election is its estimate',
      { kind: 'election', from: '2026-03', until: '2026-03', estimate: '3000' },
      maximum,
      '3000.00',
    ],
    ['of a calamity is nothing', { ...work, kind: 'calamity' }, maximum, '0.00'],
  ])('%s', (_, addendum, approvals, expected) => {
    expect(budget(addendum, approvals, '2026-01', '2026-12')).toBe(expected);
  });

  it('is divided over the years of the work', () => {
    const years = { kind: 'project', from: '2026-11', until: '2027-01' };
    expect(budget(years, maximum, '2026-01', '2026-12')).toBe('666.67');
    expect(budget(years, maximum, '2027-01', '2027-12')).toBe('333.33');
  });
});
