import { Fields, writeRecorded } from '../../kernel/reading';
import { Percentage } from '../../kernel/percentage/percentage';
import { dateOf } from '../../kernel/time';
import type { AgreementFacts } from '../../settlement/domain';
import { lacksTasks } from './compare-years';
import { readYearAddendum } from './read-year-addendum';
import type { YearAddendum } from './year-addendum';

const LINE = {
  ...{ function: 'balie', service: '1.1', publicationGroup: 'Balie', hoursPerWeek: '36', from: '2027-01-01' },
  grades: [{ from: '2027-01-01', scale: '6' }],
};
const from = (day: string, percentage = '24.5'): object => ({ from: day, percentage });
const ADDENDUM = {
  ...{ year: 2027, formation: [LINE], overhead: [from('2027-01-01')], ikb: [from('2027-01-01')] },
  ...{ employerCharges: [from('2027-01-01')], training: '7250.00' },
};

function read(changes: object): { readonly found: YearAddendum; readonly faults: readonly string[] } {
  const faults: string[] = [];
  const fields = new Fields(
    { ...ADDENDUM, ...changes },
    '',
    ({ path, code }) => void faults.push(`${path} ${code}`),
  );
  const found = readYearAddendum(fields);
  fields.reportUnknown();
  return { found, faults };
}

describe('a year addendum', () => {
  it.each<[string, object, readonly string[]]>([
    ['is read', {}, []],
    ['has formation', { formation: [] }, ['formation empty-list']],
    [
      'has lines of its year',
      { formation: [{ ...LINE, from: '2026-12-31' }] },
      ['formation[0].from outside-year'],
    ],
    [
      'grades lines from their first day',
      { formation: [{ ...LINE, grades: [{ from: '2027-02-01', scale: '6' }] }] },
      ['formation[0].grades no-grade-in-force'],
    ],
    [
      'has lines that last',
      { formation: [{ ...LINE, until: '2027-01-01' }] },
      ['formation[0].until ends-before-start'],
    ],
    ['has percentages', { ikb: [] }, ['ikb empty-list']],
    [
      'has percentages from 1 January',
      { overhead: [from('2027-02-01')] },
      ['overhead[0].from not-from-first-of-year'],
    ],
    [
      'has percentages from the first of a month',
      { overhead: [from('2027-01-01'), from('2027-02-02')] },
      ['overhead[1].from not-first-of-month'],
    ],
    [
      'has percentages in order',
      { ikb: [from('2027-01-01'), from('2027-01-01')] },
      ['ikb[1].from not-after-before'],
    ],
    [
      'has percentages of its year',
      { ikb: [from('2027-01-01'), from('2028-01-01')] },
      ['ikb[1].from outside-year'],
    ],
    ['has no training costs below zero', { training: '-1.00' }, ['training below-zero']],
    ['names tasks at most so long', { changedTasks: 'a'.repeat(2_001) }, ['changedTasks text-too-long']],
    ['with every fault at once', { year: 'x', training: 'y' }, ['year not-a-year', 'training not-an-amount']],
  ])('%s', (_, changes, expected) => {
    expect(read(changes).faults).toEqual(expected);
  });

  it('is read as it was written', () => {
    const { found } = read({ changedTasks: 'DIV gaat over' });
    const again = readYearAddendum(
      new Fields(writeRecorded(found), '', () => {
        throw new Error('a fault');
      }),
    );
    expect(writeRecorded(again)).toEqual(writeRecorded(found));
  });

  it.each([
    ['24.5', undefined, false],
    ['25', undefined, true],
    ['25', 'DIV gaat over', false],
    [undefined, undefined, false],
  ])('with 24.5 %% overhead after %s, for tasks %s: lacks tasks is %s', (before, changedTasks, lacks) => {
    const percentage = Percentage.parse(before ?? '0')!;
    const overhead = before === undefined ? [] : [{ from: dateOf(2026, 1, 1), percentage }];
    const known = { overhead, ikb: [], employerCharges: [] } as unknown as AgreementFacts;
    expect(lacksTasks({ known }, read(changedTasks === undefined ? {} : { changedTasks }).found)).toBe(lacks);
  });
});
