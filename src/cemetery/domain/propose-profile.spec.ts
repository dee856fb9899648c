import { ITEM_COLUMNS, type ItemColumn } from './item-profile';
import { findSeparator } from './find-separator';
import { proposeProfile } from './propose-profile';
import { readItemProfile } from './read-item-profile';
import { writeProposedProfile } from './write-proposed-profile';

const HEADINGS = [
  ...['Regel-ID', 'Zaaknummer', 'Datum prestatie', 'Locatie', 'Grafnr', 'Soort graf', 'Tariefcode', 'Stuks'],
  ...[
    'Regelbedrag',
    'Looptijd',
    'Soort debiteur',
    'Relatienummer',
    'Rechthebbende',
    'Straat',
    'Postcode',
    'Woonplaats',
  ],
];

function rowOf(cells: Readonly<Record<string, string>>): string[] {
  return HEADINGS.map((heading) => cells[heading] ?? 'x');
}

describe('what stands between the cells of an export', () => {
  it.each([
    [['a;b;c', '1,50;2,50;3'], ';'],
    [['a,b', '"1,5",2', '"3;4;5",6'], ','],
    [['Export van K2B, begraven', '', 'a\tb\tc', '1\t2\t3', '4\t5\t6'], '\t'],
    [['a|b', '1|2'], '|'],
    [['alleen tekst', 'nog meer'], undefined],
  ])('%j', (lines, separator) => {
    expect(findSeparator(lines)).toBe(separator);
  });
});

describe('the proposal for a profile', () => {
  it('skips a title, finds the headings, and shows the first five rows', () => {
    const items = Array.from({ length: 7 }, (_, index) => rowOf({ Stuks: index.toString() }));
    const proposed = proposeProfile([['Export'], [''], HEADINGS, ...items]);
    expect([proposed.skipRows, proposed.headings]).toEqual([2, HEADINGS]);
    expect(proposed.firstRows).toEqual(items.slice(0, 5));
    expect(proposed.missing).toEqual([]);
  });

  it('names the required columns that have no heading', () => {
    const { missing } = proposeProfile([HEADINGS.filter((heading) => !/Stuks|Postcode/.test(heading))]);
    expect(missing).toEqual(['quantity', 'postcode']);
  });

  it.each([
    [['2026-01-05', ''], 'jjjj-mm-dd'],
    [['05-01-2026', '12-11-2025'], 'dd-mm-jjjj'],
    [['5-1-2026', '12-11-2025'], 'd-m-jjjj'],
    [['20260105'], 'jjjjmmdd'],
    [['05/01/2026', 'onbekend'], 'dd/mm/jjjj'],
    [[], 'dd-mm-jjjj'],
  ])('takes days like %j for %s', (days, notation) => {
    const rows = days.map((day) => rowOf({ 'Datum prestatie': day }));
    expect(proposeProfile([HEADINGS, ...rows]).dates).toBe(notation);
  });

  it.each([
    [['917,00', '1.225,50'], ',', '.'],
    [['917.00', '1,225.50'], '.', ','],
    [['1 225,50'], ',', ' '],
    [['917'], ',', '.'],
  ])(
    'takes amounts like %j for a decimal %s and thousands with %s',
    (amounts, decimalMark, thousandsMark) => {
      const rows = amounts.map((amount) => rowOf({ Regelbedrag: amount }));
      expect(proposeProfile([HEADINGS, ...rows]).amounts).toEqual({ decimalMark, thousandsMark });
    },
  );

  it('takes the words for kinds of debtors and for rights without end from the file', () => {
    const rows = [
      rowOf({ 'Soort debiteur': 'P', Looptijd: '20' }),
      rowOf({ 'Soort debiteur': 'Bedrijf', Looptijd: 'Altijd' }),
      rowOf({ 'Soort debiteur': 'Kerk' }),
    ];
    const { organisations, persons, indefinite, otherKinds } = proposeProfile([HEADINGS, ...rows]);
    expect({ organisations, persons, indefinite, otherKinds }).toEqual({
      ...{ organisations: ['bedrijf'], persons: ['p'], indefinite: ['altijd', 'x'], otherKinds: ['kerk'] },
    });
  });

  it('can be recorded as it is when nothing is missing', () => {
    const proposed = proposeProfile([HEADINGS, rowOf({})]);
    const body = writeProposedProfile(proposed, { separator: '|', encoding: 'windows-1252' });
    const read = readItemProfile(body);
    expect(read.ok && [...read.value.columns.keys()]).toEqual([...proposed.columns.keys()].sort(byColumn));
    expect(read).toMatchObject({
      ok: true,
      value: { separator: '|', encoding: 'windows-1252', skipRows: 0 },
    });
  });
});

/** The order of a profile that was read. */
function byColumn(one: ItemColumn, other: ItemColumn): number {
  return ITEM_COLUMNS.indexOf(one) - ITEM_COLUMNS.indexOf(other);
}
