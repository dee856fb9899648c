import { Euro } from '../../kernel/money';
import { Fields } from '../../kernel/reading';
import {
  maximumOfScale,
  readSalaryTable,
  readTableAcceptance,
  tablesThatCount,
  type SalaryTable,
  type TableAcceptance,
} from '.';

const moment = { recordedOn: '2025-12-15', source: 'salary table' };

function read<T>(json: Record<string, unknown>, reader: (fields: Fields) => T): T {
  return reader(
    new Fields(json, 'list[0]', (fault) => {
      throw new Error(JSON.stringify(fault));
    }),
  );
}

function table(
  id: string,
  scales: Record<string, readonly (string | number)[]> = { '6': ['3696'] },
): SalaryTable {
  const json = { ...moment, id, collectiveAgreement: 'Cao Gemeenten', from: '2026-01-01', scales };
  return read(json, readSalaryTable);
}

function acceptance(of: string): TableAcceptance {
  return read({ ...moment, id: `accepted ${of}`, table: of, acceptedOn: '2026-01-02' }, readTableAcceptance);
}

describe('the maximum of a scale', () => {
  it.each<[string, readonly (string | number)[], string]>([
    ['the last step', ['2304', '2441', '2734'], '2734.00'],
    ['the highest, whatever the order', ['2734', '2304', '2441'], '2734.00'],
    ['the only one, when steps are missing', [3696.5], '3696.50'],
    ['one of two equal ones', ['3696', '3696'], '3696.00'],
  ])('is %s', (_, amounts, most) => {
    expect(maximumOfScale(table('t', { '10A': amounts }), '10A')?.toString()).toBe(most);
  });

  it('does not exist for a scale that the table lacks', () => {
    expect(maximumOfScale(table('t'), '10')).toBeUndefined();
    expect(maximumOfScale(table('t'), 'constructor')).toBeUndefined();
  });

  it('goes by the name of the scale, which need not be a number', () => {
    const scales = { '10': ['5554'], '10A': ['5947'] };
    expect(maximumOfScale(table('t', scales), '10')?.equals(Euro.ofCents(555_400n))).toBe(true);
    expect(maximumOfScale(table('t', scales), '10A')?.equals(Euro.ofCents(594_700n))).toBe(true);
  });
});

describe('the tables that count for the ceiling', () => {
  const [first, second] = [table('first'), table('second')];

  it.each<['automatic' | 'after-agreement', readonly TableAcceptance[], readonly SalaryTable[]]>([
    ['automatic', [], [first, second]],
    ['automatic', [acceptance('first')], [first, second]],
    ['after-agreement', [], []],
    ['after-agreement', [acceptance('first')], [first]],
    ['after-agreement', [acceptance('second'), acceptance('first')], [first, second]],
  ])('under %s', (policy, acceptances, counting) => {
    expect(tablesThatCount(policy, [first, second], acceptances)).toEqual(counting);
  });
});

it('keeps whether a table is provisional', () => {
  const json = { ...moment, id: 't', collectiveAgreement: 'Cao', from: '2026-01-01', scales: { '6': [1] } };
  expect(read({ ...json, provisional: true }, readSalaryTable).provisional).toBe(true);
  expect(read(json, readSalaryTable).provisional).toBeUndefined();
});
