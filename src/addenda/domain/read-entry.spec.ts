import { Fields } from '../../kernel/reading';
import { readEntry } from './read-entry';

const HOURS = {
  ...{ sort: 'hours', description: 'naturalisaties', performedOn: '2026-02-20' },
  ...{ quantity: '8', unit: 'uur', unitPrice: '75.00' },
};

function faultsOf(content: object): string[] {
  const faults: string[] = [];
  readEntry(
    new Fields({ ...HOURS, ...content }, '', ({ path, code }) => void faults.push(`${path}: ${code}`)),
  );
  return faults;
}

describe('readEntry', () => {
  it('reads hours, and a credit', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ quantity: '-8' })).toEqual([]);
  });

  it.each<[string, object, string[]]>([
    [
      'more than can be kept',
      { quantity: '9999999999', unitPrice: '9999999999' },
      [...['quantity: number-too-large', 'unitPrice: number-too-large'], 'unitPrice: amount-too-large'],
    ],
    [
      'an amount that no addendum comes to',
      { quantity: '100000', unitPrice: '1000' },
      ['unitPrice: amount-too-large'],
    ],
    ['as much below zero', { quantity: '-100000', unitPrice: '1000' }, ['unitPrice: amount-too-large']],
    ['a price finer than a page shows', { unitPrice: '0.1234567' }, ['unitPrice: too-many-decimals']],
    ['a description that is too long', { description: 'a'.repeat(201) }, ['description: text-too-long']],
    ['one that is not what it looks like', { description: 'uren\u202ecod' }, ['description: not-a-line']],
  ])('finds %s', (_, content, expected) => {
    expect(faultsOf(content)).toEqual(expected);
  });

  it('counts hours and kilometres in what they are counted in', () => {
    expect(faultsOf({ unit: undefined })).toEqual([]);
    expect(faultsOf({ sort: 'kilometres', unit: undefined, unitPrice: '0.23' })).toEqual([]);
    expect(faultsOf({ sort: 'purchase', unit: undefined })).toEqual(['unit: missing-field']);
    expect(faultsOf({ sort: 'kilometres', unit: 'uur', unitPrice: '85.55' })).toEqual([
      'unit: unit-of-sort',
      'unitPrice: kilometre-too-dear',
    ]);
  });

  it('takes what is a cent below the bound', () => {
    expect(faultsOf({ quantity: '1', unitPrice: '99999999.99' })).toEqual([]);
  });
});
