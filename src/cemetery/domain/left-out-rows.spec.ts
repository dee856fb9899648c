import { Euro } from '../../kernel/money';
import type { LocalDate } from '../../kernel/time';
import type { CemeteryItem } from './cemetery-item';
import type { EarlierItem, ItemContext } from './check-item';
import { ItemFileReader } from './item-file-reader';
import type { ItemReading } from './read-item';
import { readItemProfile } from './read-item-profile';

const ROW = {
  ...{ itemnummer: 'K2B-1', dossier: 'D-1', prestatiedatum: '05-01-2026', begraafplaats: 'Laarmanshoek' },
  ...{ grafnummer: 'A-12', grafsoort: 'particulier', artikelcode: 'BG12', aantal: '1', bedrag: '917,00' },
  ...{
    debiteurtype: 'persoon',
    debiteurnummer: '9001',
    naam: 'Voorbeeld-Testpersoon',
    adres: 'Teststraat 1',
  },
  ...{ postcode: '7731 AA', plaats: 'Ommen', bsn: '', correctieOp: '' },
};
const HEADINGS = Object.keys(ROW);
const CELLS: readonly string[] = Object.values(ROW);
const SETTINGS = {
  ...{ scheidingsteken: ';', decimaalteken: ',', duizendtalteken: '.', tekenset: 'utf-8' },
  ...{ datumnotatie: 'dd-mm-jjjj', organisaties: ['organisatie'], personen: ['persoon'] },
  onbepaald: ['onbepaald'],
};
const CONTEXT: ItemContext = {
  tariffs: [
    {
      ...{ article: 'BG12', description: 'Begraven', amount: Euro.ofCents(91_700n), taakveld: '7.5' },
      ...{ from: '2026-01-01' as LocalDate, until: '2027-01-01' as LocalDate, costCentre: '675001' },
      ...{ costType: '83410', bookingKey: '40', ordinanceArticle: '4.1' },
    },
  ],
  earlier: new Map(),
  fingerprintOf: ({ itemId }) => itemId,
};
const DELIVERED: EarlierItem = {
  ...{ amount: Euro.ofCents(91_700n), corrected: Euro.ofCents(-41_700n), isDelivered: true },
  ...{ cemetery: 'Laarmanshoek', graveNumber: 'A-12' },
};

function reading(): ItemReading {
  const kolommen = Object.fromEntries(HEADINGS.map((kop) => [kop, { kop }]));
  const profile = readItemProfile({ ...SETTINGS, kolommen });
  if (!profile.ok) throw new Error('the profile has faults');
  return {
    ...{ profile: profile.value, mayHaveCitizenNumbers: false, cemeteries: ['Laarmanshoek'] },
    ...{ articles: new Set(['BG12']), today: '2026-02-01' as LocalDate },
  };
}

function readCells(
  rows: readonly (readonly string[])[],
  leftOut: readonly number[],
  earlier: ItemContext['earlier'] = new Map(),
) {
  const reader = new ItemFileReader(reading(), { leftOut: new Set(leftOut) });
  const items: CemeteryItem[] = [];
  for (const [index, cells] of [HEADINGS, ...rows].entries()) {
    const found = reader.row(cells, index + 1);
    const item = found && reader.check(found, { ...CONTEXT, earlier });
    if (item) items.push(item);
  }
  return { outcome: reader.finish(), items };
}

type Rows = readonly Partial<typeof ROW>[];

function read(rows: Rows, leftOut: readonly number[], earlier?: ItemContext['earlier']) {
  return readCells(
    rows.map((row) => Object.values({ ...ROW, ...row })),
    leftOut,
    earlier,
  );
}

function faults(...args: Parameters<typeof read>): string[] {
  const { outcome } = read(...args);
  return outcome.ok ? [] : outcome.faults.map(({ code, row }) => `${code} ${row?.toString() ?? ''}`);
}

const amount = Euro.ofCents(91_700n);

describe('an export of K2B of which rows are left out', () => {
  it('reads the others in, and says what would have been wrong with those that are not', () => {
    const rows = [
      ...[{}, {}, { itemnummer: 'K2B-3', postcode: '77 AA' }],
      { itemnummer: 'K2B-4', bedrag: 'x' },
    ];
    const { outcome, items } = read(rows, [3, 4, 5]);
    expect(items.map(({ itemId }) => itemId)).toEqual(['K2B-1']);
    expect(outcome).toMatchObject({
      value: { count: 1 },
      leftOut: [
        { row: 3, itemId: 'K2B-1', amount, causes: ['F.531'] },
        { row: 4, itemId: 'K2B-3', amount, causes: ['F.520'] },
        { row: 5, itemId: 'K2B-4', causes: ['F.512'] },
      ],
    });
  });

  it('keeps no text of a broken row that is no item number, since it may name someone', () => {
    const rows = [{}, { itemnummer: 'Testpersoon A 1', postcode: '77 AA' }, { itemnummer: 'A', bedrag: 'x' }];
    const { outcome } = read(rows, [3, 4]);
    expect(outcome.ok && outcome.leftOut.map(({ row, itemId }) => [row, itemId])).toEqual([
      [3, undefined],
      [4, undefined],
    ]);
    const whole = read([{}, { itemnummer: 'Regel vier' }], [3]).outcome;
    expect(whole).toMatchObject({ leftOut: [{ row: 3, itemId: 'Regel vier' }] });
  });

  it('keeps no amount of ten million euros or more, so that what is left out can be added up', () => {
    const { outcome } = read([{}, { itemnummer: 'K2B-2', bedrag: '9.999.999.999.999,99' }], [3]);
    expect(outcome.ok && outcome.leftOut).toEqual([{ row: 3, itemId: 'K2B-2', causes: ['F.803'] }]);
  });

  it('reads the last of two rows with the same item in when the first is left out', () => {
    const { outcome, items } = read([{}, { aantal: '2', bedrag: '1.834,00' }], [2]);
    expect(items.map((one) => one.amount)).toEqual([Euro.ofCents(183_400n)]);
    expect(outcome).toMatchObject({ leftOut: [{ row: 2, causes: ['F.531'] }] });
  });

  it('knows of what was recorded before, and of a row with other cells', () => {
    const earlier = new Map([['K2B-1', DELIVERED]]);
    const before = read([{}, { itemnummer: 'K2B-2' }], [2], earlier);
    expect(before.outcome).toMatchObject({ ok: true, leftOut: [{ row: 2, causes: ['F.532'] }] });
    const other = readCells([['Totaal', ''], CELLS], [2]);
    expect(other.outcome).toMatchObject({ ok: true, leftOut: [{ row: 2, causes: ['F.510'] }] });
  });

  it('takes nothing back by them', () => {
    const earlier = new Map([['K2B-0', DELIVERED]]);
    const back = { correctieOp: 'K2B-0', bedrag: '-500,00' };
    const twice = [back, { ...back, itemnummer: 'K2B-2' }];
    expect(faults(twice, [], earlier)).toEqual(['F.535 3']);
    expect(faults(twice, [2], earlier)).toEqual([]);
  });

  it('is refused when nothing is left, or when one holds no item', () => {
    expect(faults([{}, {}], [2, 3])).toEqual(['F.574 ']);
    expect(faults([{}], [1, 9])).toEqual(['F.575 1', 'F.575 9']);
  });

  it('is refused when one has a citizen service number, since the file is kept as it came', () => {
    expect(faults([{}, { itemnummer: 'K2B-2', bsn: '111222333' }], [3])).toEqual(['F.522 3']);
  });
});
