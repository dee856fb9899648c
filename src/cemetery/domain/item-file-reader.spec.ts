import { Euro } from '../../kernel/money';
import type { LocalDate } from '../../kernel/time';
import { success } from '../../kernel/fault/fault';
import type { CemeteryItem } from './cemetery-item';
import type { EarlierItem, ItemContext } from './check-item';
import { ItemFileReader } from './item-file-reader';
import type { MendedCells } from './cell-reader';
import type { ItemColumn, ItemProfile } from './item-profile';
import type { ItemReading } from './read-item';
import { readItemProfile } from './read-item-profile';
import type { Tariff } from './tariff';

const HEADINGS: Readonly<Record<string, string>> = {
  itemnummer: 'Itemnummer',
  dossier: 'Dossier',
  prestatiedatum: 'Datum',
  begraafplaats: 'Begraafplaats',
  grafnummer: 'Graf',
  grafsoort: 'Grafsoort',
  artikelcode: 'Artikel',
  aantal: 'Aantal',
  tarief: 'Tarief',
  bedrag: 'Bedrag',
  rechtVan: 'Recht van',
  rechtTot: 'Recht tot',
  termijn: 'Termijn',
  debiteurtype: 'Soort',
  debiteurnummer: 'Debiteur',
  naam: 'Naam',
  adres: 'Adres',
  postcode: 'Postcode',
  plaats: 'Plaats',
  land: 'Land',
  kvkRsin: 'KvK',
  bsn: 'BSN',
  correctieOp: 'Correctie op',
  redenAfwijking: 'Reden',
};
const SETTINGS = {
  scheidingsteken: ';',
  decimaalteken: ',',
  duizendtalteken: '.',
  tekenset: 'utf-8',
  datumnotatie: 'dd-mm-jjjj',
  organisaties: ['organisatie'],
  personen: ['persoon'],
  onbepaald: ['onbepaald'],
};
const PROFILE = profileOf(
  Object.fromEntries(Object.entries(HEADINGS).map(([key, kop]) => [key, { kop }])),
  SETTINGS,
);

function profileOf(kolommen: unknown, settings: object): ItemProfile {
  const outcome = readItemProfile({ ...settings, kolommen });
  expect(outcome).toEqual(success(expect.anything()));
  if (!outcome.ok) throw new Error('the profile has faults');
  return outcome.value;
}

const TARIFF: Tariff = {
  article: 'BG12',
  description: 'Begraven vanaf 12 jaar',
  amount: Euro.ofCents(91_700n),
  from: '2026-01-01' as LocalDate,
  until: '2027-01-01' as LocalDate,
  taakveld: '7.5',
  costCentre: '675001',
  costType: '83410',
  bookingKey: '40',
  ordinanceArticle: '4.1',
};
const ROW: Readonly<Record<string, string>> = {
  Itemnummer: 'K2B-1',
  Dossier: 'D-1',
  Datum: '05-01-2026',
  Begraafplaats: 'Laarmanshoek',
  Graf: 'A-12',
  Grafsoort: 'particulier',
  Artikel: 'BG12',
  Aantal: '1',
  Tarief: '917,00',
  Bedrag: '917,00',
  Soort: 'persoon',
  Debiteur: '9001',
  Naam: 'Voorbeeld-Testpersoon',
  Adres: 'Teststraat 1',
  Postcode: '7731 AA',
  Plaats: 'Ommen',
};
const READING: ItemReading = {
  profile: PROFILE,
  mayHaveCitizenNumbers: false,
  cemeteries: ['Laarmanshoek', 'Beerzerveld'],
  articles: new Set(['BG12']),
  today: '2026-02-01' as LocalDate,
};
const CONTEXT: ItemContext = {
  tariffs: [TARIFF],
  earlier: new Map(),
  fingerprintOf: ({ itemId, amount, debtor }) => JSON.stringify([itemId, amount.toString(), debtor]),
};
const DELIVERED: EarlierItem = {
  amount: Euro.ofCents(91_700n),
  corrected: Euro.ofCents(-41_700n),
  isDelivered: true,
  ...{ cemetery: 'Laarmanshoek', graveNumber: 'A-12', debtor: { kind: 'person', number: '9001' } },
};

interface Given extends Partial<Pick<ItemReading, 'mayHaveCitizenNumbers'>> {
  readonly earlier?: ItemContext['earlier'];
  readonly mended?: ReadonlyMap<number, MendedCells>;
}

function read(rows: readonly Readonly<Record<string, string>>[], given: Given = {}) {
  const {
    earlier = new Map<string, EarlierItem>(),
    mended = new Map<number, MendedCells>(),
    ...changes
  } = given;
  const reader = new ItemFileReader({ ...READING, ...changes }, { mended });
  const headings = Object.values(HEADINGS);
  const cells = [headings, ...rows.map((row) => headings.map((name) => ({ ...ROW, ...row })[name] ?? ''))];
  const items: CemeteryItem[] = [];
  cells.forEach((row, index) => {
    const found = reader.row(row, index + 1);
    const item = found && reader.check(found, { ...CONTEXT, earlier });
    if (item) items.push(item);
  });
  return { outcome: reader.finish(), items };
}

function faults(...args: Parameters<typeof read>): string[] {
  const { outcome } = read(...args);
  return outcome.ok
    ? []
    : outcome.faults.map(({ code, row, column }) => `${code} ${row ?? ''} ${column ?? ''}`);
}

describe('an export of K2B', () => {
  it('is read to items, with the description of the ordinance, and added up', () => {
    const { outcome, items } = read([{}, { Itemnummer: 'K2B-2', Aantal: '2', Bedrag: '1.834,00' }]);
    expect(outcome).toEqual({ ok: true, value: { count: 2, sum: Euro.ofCents(275_100n) }, leftOut: [] });
    expect(items[0]).toMatchObject({
      itemId: 'K2B-1',
      serviceDate: '2026-01-05',
      description: 'Begraven vanaf 12 jaar',
      debtor: { kind: 'person', postcode: '7731 AA', country: 'NL' },
    });
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['an unknown cemetery', { Begraafplaats: 'Elders' }, 'F.524 2 Begraafplaats'],
    ['an unknown article', { Artikel: 'XX' }, 'F.525 2 Artikel'],
    ['a day on which the ordinance was not in force', { Datum: '31-12-2025' }, 'F.526 2 Artikel'],
    ['a day to come', { Datum: '02-02-2026' }, 'F.537 2 Datum'],
    ['a day that does not exist', { Datum: '31-02-2026' }, 'F.514 2 Datum'],
    ['another tariff', { Tarief: '900,00', Bedrag: '900,00' }, 'F.527 2 Tarief'],
    ['another amount', { Bedrag: '916,99' }, 'F.528 2 Bedrag'],
    ['an amount that may mean two things', { Bedrag: '1.917' }, 'F.513 2 Bedrag'],
    ['an amount of ten million', { Bedrag: '10.000.000,00' }, 'F.803 2 Bedrag'],
    ['an amount below minus ten million', { Bedrag: '-10.000.000,01' }, 'F.803 2 Bedrag'],
    ['an amount below zero that takes nothing back', { Bedrag: '-917,00', Reden: 'x' }, 'F.538 2 Bedrag'],
    ['a quantity of nothing', { Aantal: '0' }, 'F.517 2 Aantal'],
    [
      'a right that ends before it starts',
      { 'Recht van': '05-01-2026', 'Recht tot': '04-01-2026' },
      'F.529 2 Recht tot',
    ],
    [
      'a right that does not last its term',
      { 'Recht van': '05-01-2026', 'Recht tot': '04-01-2035', Termijn: '10' },
      'F.530 2 Recht tot',
    ],
    [
      'a term in words',
      { 'Recht van': '05-01-2026', Termijn: 'lang', 'Recht tot': '05-01-2036' },
      'F.518 2 Termijn',
    ],
    ['a postcode that does not exist', { Postcode: '0731 AA' }, 'F.520 2 Postcode'],
    ['no name', { Naam: '' }, 'F.511 2 Naam'],
    ['an unknown kind of debtor', { Soort: 'stichting' }, 'F.519 2 Soort'],
    ['an organisation without a number of its own', { Soort: 'organisatie' }, 'F.511 2 KvK'],
    ['an organisation with a wrong number', { Soort: 'organisatie', KvK: '123456789' }, 'F.521 2 KvK'],
    ['a citizen service number without a law for it', { BSN: '111222333' }, 'F.522 2 BSN'],
    [
      'a correction of what was never delivered',
      { 'Correctie op': 'K2B-0', Bedrag: '-1,00' },
      'F.534 2 Correctie op',
    ],
  ])('is refused for %s', (_what, row, fault) => {
    expect(faults([row])).toEqual([fault]);
  });

  it('names every fault of every row at once, and says nothing of debtors', () => {
    const { outcome } = read([
      { Naam: '', Postcode: 'Geheimadres', Begraafplaats: 'Elders' },
      { Itemnummer: 'K2B-2', Bedrag: 'x', BSN: '111222333' },
    ]);
    if (outcome.ok) throw new Error('no faults');
    expect(outcome.faults.map(({ code, row }) => `${code} ${row ?? ''}`)).toEqual([
      ...['F.524 2', 'F.511 2', 'F.520 2', 'F.512 3', 'F.522 3'],
    ]);
    expect(JSON.stringify(outcome)).not.toMatch(/Geheimadres|111222333|Voorbeeld/);
  });

  it('takes another amount when a reason is given', () => {
    expect(faults([{ Bedrag: '500,00', Reden: 'raadsbesluit' }])).toEqual([]);
  });

  it.each([
    ['111222333', []],
    ['111222334', ['F.523 2 BSN']],
  ])('takes a citizen service number %s by law when it passes the eleven test', (BSN, expected) => {
    expect(faults([{ BSN }], { mayHaveCitizenNumbers: true })).toEqual(expected);
  });

  it.each([
    ['10', '04-01-2036', []],
    ['10', '05-01-2036', []],
    ['onbepaald', '', []],
    ['onbepaald', '05-01-2036', ['F.530 2 Recht tot']],
  ])('takes a right for %s to %s', (Termijn, until, expected) => {
    expect(faults([{ 'Recht van': '05-01-2026', 'Recht tot': until, Termijn }])).toEqual(expected);
  });

  it.each([
    [['-500,00'], []],
    [['-500,01'], ['F.535 2 Bedrag']],
    [['-300,00', '-200,00'], []],
    [['-300,00', '-200,01'], ['F.535 3 Bedrag']],
    [['1,00'], ['F.536 2 Bedrag']],
  ])('takes back %s of what is left of a delivered item', (amounts, expected) => {
    const rows = amounts.map((Bedrag, index) => ({
      ...{ Itemnummer: `K2B-9${index.toString()}`, 'Correctie op': 'K2B-0' },
      ...{ Bedrag, Tarief: '' },
    }));
    expect(faults(rows, { earlier: new Map([['K2B-0', DELIVERED]]) })).toEqual(expected);
  });

  it('takes no item a second time: not in the file, not again, and not as something else', () => {
    expect(faults([{}, {}])).toEqual(['F.531 3 Itemnummer']);
    const [item] = read([{}]).items;
    if (!item) throw new Error('nothing was read');
    const earlier = (fingerprint: string | undefined): ItemContext['earlier'] =>
      new Map([['K2B-1', { ...DELIVERED, ...(fingerprint !== undefined && { fingerprint }) }]]);
    const own = CONTEXT.fingerprintOf(item);
    expect(faults([{}], { earlier: earlier(own) })).toEqual(['F.532 2 Itemnummer']);
    expect(faults([{ Adres: 'Teststraat 2' }], { earlier: earlier(own) })).toEqual(['F.533 2 Itemnummer']);
    expect(faults([{ Adres: 'Teststraat 2' }], { earlier: earlier(undefined) })).toEqual([
      'F.532 2 Itemnummer',
    ]);
  });

  it('is read with what was mended beside a row', () => {
    const mended = new Map([[2, new Map<ItemColumn, string>([['postcode', '7731 AA']])]]);
    expect(faults([{ Postcode: 'x' }])).toEqual(['F.520 2 Postcode']);
    expect(faults([{ Postcode: 'x' }], { mended })).toEqual([]);
  });

  it.each([
    ['111222333', ''],
    ['', '111222333'],
  ])('is refused for a citizen service number without a law: %j in the file, %j mended', (BSN, text) => {
    const mended = new Map([[2, new Map<ItemColumn, string>([['citizenNumber', text]])]]);
    expect(faults([{ BSN }], { mended })).toEqual(['F.522 2 BSN']);
  });

  it('is read with a citizen service number that was mended, by law', () => {
    const mended = new Map([[2, new Map<ItemColumn, string>([['citizenNumber', '111222333']])]]);
    expect(faults([{ BSN: '1' }], { mended, mayHaveCitizenNumbers: true })).toEqual([]);
  });

  it('is refused when what was mended stands beside no item', () => {
    const mended = new Map([1, 2, 9].map((row) => [row, new Map<ItemColumn, string>([['place', 'Ommen']])]));
    expect(faults([{}], { mended })).toEqual(['F.545 1 ', 'F.545 9 ']);
  });

  it('is read with a service on the day of reading in, and not of the day after', () => {
    expect(faults([{ Datum: '01-02-2026' }])).toEqual([]);
    expect(faults([{ Datum: '02-02-2026' }])).toEqual(['F.537 2 Datum']);
  });

  it('says which columns are missing or stand there twice', () => {
    const reader = new ItemFileReader(READING);
    reader.row([...Object.values(HEADINGS).filter((name) => name !== 'Naam'), 'Graf'], 1);
    const outcome = reader.finish();
    expect(outcome.ok ? [] : outcome.faults.map(({ code, column }) => `${code} ${column ?? ''}`)).toEqual([
      ...['F.507 Graf', 'F.506 Naam'],
    ]);
  });

  it('is read from fixed places of a line, without headings', () => {
    const keys = Object.keys(HEADINGS).filter((key) => (ROW[HEADINGS[key] ?? ''] ?? '') !== '');
    const kolommen = Object.fromEntries(
      keys.map((key, index) => [key, { vanaf: index * 30 + 1, lengte: 30 }]),
    );
    const { scheidingsteken: _separator, ...settings } = SETTINGS;
    const profile = profileOf(kolommen, settings);
    const reader = new ItemFileReader({ ...READING, profile });
    const line = keys.map((key) => (ROW[HEADINGS[key] ?? ''] ?? '').padEnd(30)).join('');
    const found = reader.row([line], 1);
    expect(found && reader.check(found, CONTEXT)).toMatchObject({ itemId: 'K2B-1', article: 'BG12' });
    expect(reader.finish().ok).toBe(true);
  });
});
