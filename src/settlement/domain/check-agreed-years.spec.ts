import { nameAgreedFact } from '../../agreements/domain';
import { Fields } from '../../kernel/reading';
import { checkAgreedYears } from './check-agreed-years';
import { readAgreementFacts } from './read-agreement-facts';

type Item = Readonly<Record<string, unknown>>;
type Lists = Readonly<Record<string, readonly Item[]>>;

const AGREED = nameAgreedFact(2027, 1, 1);
const moment = { recordedOn: '2026-11-01', source: 'letter' };
const recorded = { ...moment, position: 1 };
const grades = [{ from: '2026-01-01', scale: '6' }];
const LINE = { function: 'counter', service: '1.1', hoursPerWeek: '36', from: '2026-01-01', grades };

/** A year that was agreed on, with formation and overhead that go on from the year before. */
const YEAR: Lists = {
  trainingBudgets: [{ ...recorded, id: AGREED, year: 2027, amount: '7250.00' }],
  formation: [{ ...recorded, id: 'line', ...LINE }],
  overhead: [{ ...recorded, id: 'overhead', from: '2026-01-01', percentage: '24.5' }],
};

function faultsOf(added: Lists, before: Lists = YEAR): string[] {
  const faults: string[] = [];
  const report = ({ path, code }: { path: string; code: string }): void =>
    void faults.push(`${path}: ${code}`);
  const lists = Object.fromEntries(
    [...new Set([...Object.keys(before), ...Object.keys(added)])].map((list) => [
      list,
      [...(before[list] ?? []), ...(added[list] ?? []).map((item) => ({ ...moment, ...item }))],
    ]),
  );
  checkAgreedYears(readAgreementFacts(new Fields(lists, '', report)), report);
  return faults;
}

describe('a year that both sides agreed on', () => {
  it.each<[string, Lists, readonly string[]]>([
    [
      'another percentage in it',
      { overhead: [{ id: 'o', from: '2027-03-01', percentage: '25' }] },
      ['overhead[1]: F.388'],
    ],
    [
      'a percentage that would go on into it',
      { overhead: [{ id: 'o', from: '2026-12-01', percentage: '25' }] },
      ['overhead[1]: F.388'],
    ],
    [
      'another training budget',
      { trainingBudgets: [{ id: 't', year: 2027, amount: '9000.00', replaces: AGREED }] },
      ['trainingBudgets[1]: F.388'],
    ],
    ['a line beside it', { formation: [{ id: 'l', ...LINE, function: 'desk' }] }, ['formation[1]: F.388']],
    [
      'other hours',
      { formation: [{ id: 'l', ...LINE, hoursPerWeek: '40', replaces: 'line' }] },
      ['formation[1]: F.388'],
    ],
    [
      'a line that ends in it',
      { formation: [{ id: 'l', ...LINE, until: '2027-06-01', replaces: 'line' }] },
      ['formation[1]: F.388'],
    ],
    [
      'a withdrawal of what was agreed',
      { withdrawals: [{ id: 'w', fact: AGREED }] },
      ['withdrawals[0]: F.388'],
    ],
    ['a withdrawal of a line', { withdrawals: [{ id: 'w', ofSource: 'letter' }] }, expect.anything()],
  ])('is not changed by recording %s', (_what, added, expected) => {
    const faults = faultsOf(added);
    expect(faults).toEqual(expected);
    expect(faults).not.toEqual([]);
  });

  it.each<[string, Lists]>([
    [
      'a regrading',
      {
        formation: [
          { id: 'l', ...LINE, grades: [...grades, { from: '2027-03-12', scale: '7' }], replaces: 'line' },
        ],
      },
    ],
    ['the same percentage', { overhead: [{ id: 'o', from: '2027-01-01', percentage: '24.50' }] }],
    ['a percentage of the year after', { overhead: [{ id: 'o', from: '2028-01-01', percentage: '25' }] }],
    ['a line of the year after', { formation: [{ id: 'l', ...LINE, function: 'desk', from: '2028-01-01' }] }],
    ['a training budget of another year', { trainingBudgets: [{ id: 't', year: 2028, amount: '9000.00' }] }],
  ])('leaves room for %s', (_what, added) => {
    expect(faultsOf(added)).toEqual([]);
  });

  it('is one that was agreed on here: a year from a file is changed by a file', () => {
    const { trainingBudgets: _agreed, ...others } = YEAR;
    const before = {
      ...others,
      trainingBudgets: [{ ...recorded, id: 'training', year: 2027, amount: '7250.00' }],
    };
    expect(faultsOf({ overhead: [{ id: 'o', from: '2027-03-01', percentage: '25' }] }, before)).toEqual([]);
  });
});
