import { Euro, Exact } from '../../kernel/money';
import { success } from '../../kernel/fault/fault';
import type { LocalDate } from '../../kernel/time';
import type { FileHead, FileItem } from './billing-file';
import { OUTPUT_FIELDS, type OutputProfile } from './output-profile';
import { readOutputProfile } from './read-output-profile';
import { BillingFileWriter } from './write-billing-file';

const PROFILE: OutputProfile = {
  separator: ';',
  encoding: 'utf-8',
  byteOrderMark: true,
  lineEnd: '\r\n',
  decimalMark: ',',
  dates: 'dd-mm-jjjj',
  recordKinds: true,
  header: true,
  trailer: true,
  correctionQuantity: 'above-zero',
  columns: OUTPUT_FIELDS.map((field) => ({ field })),
};
const HEAD: FileHead = {
  fileNumber: 'K2B-2026-01',
  sequence: 18,
  releasedOn: '2026-01-26' as LocalDate,
  from: '2025-12-15' as LocalDate,
  to: '2026-01-25' as LocalDate,
  count: 1,
  sum: Euro.ofCents(-91_700n),
  tariffYear: 2026,
};
const ITEM: FileItem = {
  itemId: 'K2B-1',
  dossier: 'D-1',
  serviceDate: '2026-01-05' as LocalDate,
  cemetery: 'Laarmanshoek',
  graveNumber: 'A-12',
  graveType: 'particulier',
  article: 'LH10',
  description: 'Graf; "klein"',
  quantity: Exact.parse('1.5') ?? Exact.of(1),
  tariff: Euro.ofCents(122_500n),
  amount: Euro.ofCents(-91_700n),
  right: { from: '2026-01-05' as LocalDate, to: '2036-01-04' as LocalDate, years: 10 },
  debtor: {
    kind: 'organisation',
    number: '9001',
    name: '=Voorbeeld',
    address: 'Teststraat 1',
    postcode: '7731 AA',
    place: 'Ommen',
    country: 'NL',
    registration: '12345678',
  },
  corrects: 'K2B-0',
  booking: {
    amount: Euro.ofCents(122_500n),
    costCentre: '675001',
    costType: '83420',
    bookingKey: '40',
    taakveld: '7.5',
    ordinanceArticle: '3.1.1',
  },
};

describe('a billing file', () => {
  const writer = new BillingFileWriter(PROFILE);

  it('has a head with number, window, count and sum', () => {
    expect(writer.head(HEAD)).toBe('H;K2B-2026-01;18;26-01-2026;15-12-2025;25-01-2026;1;-917,00;2026\r\n');
  });

  it('has a line for an item in the order of the profile, which no spreadsheet takes for a formula', () => {
    expect(writer.item(ITEM, 7)).toBe(
      'R;7;K2B-1;D-1;05-01-2026;Laarmanshoek;A-12;particulier;LH10;"Graf; ""klein""";1,5;1225,00;-917,00;' +
        "05-01-2026;04-01-2036;O;9001;'=Voorbeeld;Teststraat 1;7731 AA;Ommen;NL;12345678;" +
        '675001;83420;40;7.5;O;3.1.1;K2B-0\r\n',
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+31', "'+31"],
    ['-A-12', "'-A-12"],
    ['@som(A1)', "'@som(A1)"],
    ['\t=1', "'\t=1"],
    ['=a;b', `"'=a;b"`],
    ['a@b', 'a@b'],
  ])('quotes a text that begins as a formula does: %j', (dossier, written) => {
    const profile = { ...PROFILE, columns: [{ field: 'dossier' }], recordKinds: false } as const;
    expect(new BillingFileWriter(profile).item({ ...ITEM, dossier }, 1)).toBe(`${written}\r\n`);
  });

  it('has the quantity of a correction below zero when the profile says so, and of nothing else', () => {
    const columns = [{ field: 'quantity' }, { field: 'tariff' }, { field: 'amount' }] as const;
    const profile = { ...PROFILE, columns, recordKinds: false };
    const signed = new BillingFileWriter({ ...profile, correctionQuantity: 'below-zero' });
    const { corrects: _, ...charged } = { ...ITEM, amount: Euro.ofCents(183_750n) };
    expect(signed.item({ ...ITEM, amount: Euro.ofCents(-183_750n) }, 1)).toBe('-1,5;1225,00;-1837,50\r\n');
    expect(signed.item(charged, 1)).toBe('1,5;1225,00;1837,50\r\n');
    expect(new BillingFileWriter(profile).item(ITEM, 1)).toBe('1,5;1225,00;-917,00\r\n');
  });

  it('has a trailer with count, sum and the fingerprint of the lines', () => {
    expect(writer.trailer(HEAD, 'abc')).toBe('T;1;-917,00;abc\r\n');
  });

  it('goes without head and trailer when the profile says so', () => {
    const bare = new BillingFileWriter({ ...PROFILE, header: false, trailer: false, recordKinds: false });
    expect([bare.head(HEAD), bare.trailer(HEAD, 'abc')]).toEqual(['', '']);
    expect(bare.item(ITEM, 7)).toMatch(/^7;K2B-1;/);
  });

  it('has columns of a fixed length, numbers to the right and text cut off', () => {
    const { separator: _separator, ...profile } = PROFILE;
    const columns = [
      { field: 'amount', length: 10 },
      { field: 'serviceDate', length: 8 },
      { field: 'cemetery', length: 5 },
      { field: 'rightTo', length: 9 },
    ] as const;
    const fixed = new BillingFileWriter({ ...profile, columns, recordKinds: false, dates: 'jjjjmmdd' });
    expect(fixed.item(ITEM, 1)).toBe('   -917,0020260105Laarm20360104 \r\n');
  });
});

describe('a profile of the bookkeeping', () => {
  const FILE = {
    scheidingsteken: '|',
    tekenset: 'windows-1252',
    volgordemarkering: false,
    regeleinde: 'lf',
    decimaalteken: '.',
    datumnotatie: 'jjjj-mm-dd',
    recordsoorten: false,
    kop: false,
    slot: true,
    kolommen: [{ veld: 'itemnummer' }, { veld: 'bedrag' }],
  };

  it('says how the file is written', () => {
    expect(readOutputProfile(FILE)).toEqual(
      success({
        ...{ separator: '|', encoding: 'windows-1252', byteOrderMark: false, lineEnd: '\n' },
        ...{ decimalMark: '.', dates: 'jjjj-mm-dd', recordKinds: false, header: false, trailer: true },
        correctionQuantity: 'above-zero',
        columns: [{ field: 'itemId' }, { field: 'amount' }],
      }),
    );
    expect(readOutputProfile({ ...FILE, aantalBijCorrectie: 'onder-nul' })).toMatchObject({
      value: { correctionQuantity: 'below-zero' },
    });
  });

  it('names all its faults', () => {
    const { scheidingsteken: _separator, ...fixed } = FILE;
    const outcome = readOutputProfile({
      ...fixed,
      kop: 'ja',
      aantalBijCorrectie: 'x',
      kolommen: [{ veld: 'iban' }],
    });
    expect(outcome.ok ? [] : outcome.faults.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
      'aantalBijCorrectie not-one-of',
      ...['kolommen[0].lengte missing-field', 'kolommen[0].veld not-one-of', 'kop not-true-or-false'],
    ]);
  });
});
