import { fitsRows } from './fits-rows';
import type { ItemProfile } from './item-profile';

const PROFILE: ItemProfile = {
  ...{ separator: ';', encoding: 'utf-8', dates: 'dd-mm-jjjj', skipRows: 1 },
  amounts: { decimalMark: ',', thousandsMark: '.' },
  columns: new Map([
    ['itemId', { heading: 'Regel-ID' }],
    ['serviceDate', { heading: 'Datum' }],
  ]),
  ...{ organisations: new Set(), persons: new Set(), indefinite: new Set() },
};
const BY_NUMBER: ItemProfile = {
  ...{ ...PROFILE, skipRows: 0 },
  columns: new Map([
    ['itemId', { cell: 1 }],
    ['serviceDate', { cell: 2 }],
  ]),
};

describe('a profile fits the first rows of an export', () => {
  it.each<[string, ItemProfile, readonly (readonly string[])[], boolean]>([
    ['with all headings', PROFILE, [['Export'], [''], ['datum ', 'Anders', 'regel-id']], true],
    ['without one of them', PROFILE, [['Export'], ['Datum', 'Itemnummer']], false],
    ['with one of them twice', PROFILE, [['Export'], ['Datum', 'Regel-ID', 'Datum']], false],
    ['with nothing but a title', PROFILE, [['Datum', 'Regel-ID']], false],
    ['with a day where it should be', BY_NUMBER, [['A1', '05-01-2026']], true],
    ['with a day elsewhere', BY_NUMBER, [['05-01-2026', 'A1']], false],
    ['too narrow', BY_NUMBER, [['A1']], false],
  ])('%s', (_what, profile, rows, fits) => {
    expect(fitsRows(profile, rows)).toBe(fits);
  });
});
