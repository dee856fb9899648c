import { CEMETERY_FAULTS, cemeteryFault, type CemeteryFault } from './cemetery-fault';
import { CellFinder } from './cell-finder';
import { groupToMend } from './group-to-mend';
import type { ItemProfile } from './item-profile';
import { wayOut } from './way-out';

const PROFILE = {
  skipRows: 1,
  separator: ';',
  columns: new Map([
    ['article', { heading: 'Tariefcode' }],
    ['name', { heading: 'Naam' }],
    ['amount', { cell: 3 }],
  ]),
} as unknown as ItemProfile;
const ROWS = [
  ['titel'],
  ['Tariefcode', 'Naam', ''],
  ['BG1', '', '1'],
  [''],
  ['BG1', '', '2'],
  ['BG2', '', '2'],
];

const at = (code: keyof typeof CEMETERY_FAULTS, row: number, column?: string): CemeteryFault =>
  cemeteryFault(CEMETERY_FAULTS[code], { row, ...(column !== undefined && { column }) });
const unknown = (row: number, article: string): CemeteryFault =>
  cemeteryFault(CEMETERY_FAULTS.unknownArticle, { row, column: 'Tariefcode' }, { article });

/** What is grouped of these faults: rows, column, text. */
function grouped(faults: readonly CemeteryFault[]): unknown[] {
  const finder = new CellFinder(
    PROFILE,
    [3, 5, 6].flatMap((row) => (['article', 'name', 'amount'] as const).map((column) => ({ row, column }))),
  );
  ROWS.forEach((cells, index) => finder.row(cells, index + 1));
  const { groups, others } = groupToMend(faults, PROFILE, (place) => finder.textAt(place));
  return [...groups.map(({ rows, column, text }) => [rows, column, text]), ...others.map(({ code }) => code)];
}

describe('what is mended in one go', () => {
  it('is the same unknown article in many rows, in the order of the file', () => {
    expect(grouped([unknown(6, 'BG2'), unknown(5, 'BG1'), unknown(3, 'BG1')])).toEqual([
      [[3, 5], 'article', 'BG1'],
      [[6], 'article', 'BG2'],
    ]);
  });

  it('comes in the order of the file, whatever was found first', () => {
    expect(grouped([unknown(6, 'BG2'), at('textTooLong', 3, 'bedrag')])).toEqual([
      [[3], 'amount', '1'],
      [[6], 'article', 'BG2'],
    ]);
  });

  it('is never the name in two rows, though both are empty', () => {
    expect(grouped([at('emptyCell', 3, 'Naam'), at('emptyCell', 5, 'Naam')])).toEqual([
      [[3], 'name', ''],
      [[5], 'name', ''],
    ]);
  });

  it('is each cell once, by its heading or its key', () => {
    expect(grouped([at('otherAmount', 3, 'bedrag'), at('textTooLong', 3, 'bedrag')])).toEqual([
      [[3], 'amount', '1'],
    ]);
  });

  it.each([
    ['an item that was read in before', at('recordedBefore', 3, 'itemnummer'), 'F.532'],
    ['an item that is there twice', at('twiceInFile', 3, 'itemnummer'), 'F.531'],
    ['an item that says something else now', at('recordedDifferently', 3, 'itemnummer'), 'F.533'],
    ['a row with too few cells', at('cellCount', 3), 'F.510'],
    ['a citizen service number without a law for it', at('citizenNumber', 3, 'bsn'), 'F.522'],
  ])('is not %s', (_, fault, code) => {
    expect(grouped([fault])).toEqual([code]);
  });
});

describe('what helps an export with faults', () => {
  it.each([
    ['other-profile', [at('missingColumn', 1, 'Naam'), at('emptyCell', 3, 'Naam')]],
    ['other-profile', [at('notUtf8', 4)]],
    ['other-profile', [at('columnTwice', 1, 'Naam')]],
    ['other-file', [at('quotes', 4), at('missingColumn', 1, 'Naam')]],
    ['other-file', [cemeteryFault(CEMETERY_FAULTS.empty, {})]],
    ['other-file', [at('emptyCell', 3, 'Naam'), at('citizenNumber', 3, 'bsn')]],
    ['mend', [at('emptyCell', 3, 'Naam')]],
    ['mend', [at('citizenNumberWrong', 3, 'bsn')]],
    ['mend', [at('recordedBefore', 3, 'itemnummer')]],
  ] as const)('%s', (way, faults) => {
    expect(wayOut(faults)).toBe(way);
  });
});
