import { Euro } from '../../kernel/money';
import { parseLocalDate, type LocalDate } from '../../kernel/time';
import { readTariffs } from './read-tariffs';
import { tariffOn } from './tariff';

const HEADINGS = [
  ...['Artikelcode', 'Omschrijving', 'Tarief', 'Geldig van', 'Geldig tot en met'],
  ...['Taakveld', 'Kostenplaats', 'Kostensoort', 'Boekingssleutel', 'Verordening'],
];
const ROW = [
  'BG12',
  'Begraven',
  '1.225,00',
  '01-01-2026',
  '31-12-2026',
  '7.5',
  '675001',
  '83410',
  '40',
  '4.1',
];

function row(changes: Readonly<Record<number, string>>): string[] {
  return ROW.map((cell, index) => changes[index] ?? cell);
}

function faults(rows: readonly string[][], known: readonly string[][] = []): string[] {
  const before = readTariffs([HEADINGS, ...known], []);
  const outcome = readTariffs([HEADINGS, ...rows], before.ok ? before.value : []);
  return outcome.ok
    ? []
    : outcome.faults.map(({ code, row: at, column }) => `${code} ${at ?? ''} ${column ?? ''}`);
}

describe('the tariffs of an ordinance', () => {
  it('count up to and including their last day', () => {
    const outcome = readTariffs([HEADINGS, ROW], []);
    if (!outcome.ok) throw new Error('faults');
    const on = (day: string): Euro | undefined =>
      tariffOn(outcome.value, 'BG12', parseLocalDate(day) ?? ('' as LocalDate))?.amount;
    expect([on('2025-12-31'), on('2026-01-01'), on('2026-12-31'), on('2027-01-01')]).toEqual([
      undefined,
      ...[Euro.ofCents(122_500n), Euro.ofCents(122_500n)],
      undefined,
    ]);
  });

  it.each<[string, Readonly<Record<number, string>>, string]>([
    ['a code that is too long', { 0: 'ABCDEFGHIJK' }, 'F.541 2 Artikelcode'],
    ['no description', { 1: '' }, 'F.511 2 Omschrijving'],
    ['an amount below zero', { 2: '-1,00' }, 'F.512 2 Tarief'],
    ['an amount that may mean two things', { 2: '1.225' }, 'F.513 2 Tarief'],
    ['a day that does not exist', { 3: '30-02-2026' }, 'F.514 2 Geldig van'],
    ['an end before its start', { 4: '31-12-2025' }, 'F.542 2 Geldig tot en met'],
  ])('are refused for %s', (_what, changes, fault) => {
    expect(faults([row(changes)])).toEqual([fault]);
  });

  it('are refused when two count on one day, in the file or beside those that are known', () => {
    const later = row({ 3: '31-12-2026', 4: '31-12-2027' });
    expect(faults([ROW, later])).toEqual(['F.543 3 Geldig van']);
    expect(faults([later], [ROW])).toEqual(['F.543 2 Geldig van']);
    expect(faults([row({ 3: '01-01-2027', 4: '31-12-2027' })], [ROW])).toEqual([]);
  });

  it('never give a code another meaning', () => {
    const other = row({ 1: 'Ruimen', 3: '01-01-2027', 4: '31-12-2027' });
    expect(faults([other], [ROW])).toEqual(['F.544 2 Omschrijving']);
    expect(faults([ROW, other])).toEqual(['F.544 3 Omschrijving']);
  });

  it('give a code another amount, booking and article of the ordinance, and keep its words as they were', () => {
    const known = readTariffs([HEADINGS, ROW], []);
    const next = [' BEGRAVEN ', '999,00', '01-01-2027', '31-12-2027', '7.6', '1', '2', '3', '5.1'];
    const outcome = readTariffs([HEADINGS, ['BG12', ...next]], known.ok ? known.value : []);
    expect(outcome).toMatchObject({ ok: true, value: [{ description: 'Begraven', costCentre: '1' }] });
  });

  it('name the columns that are missing, and a file without rows', () => {
    const outcome = readTariffs([HEADINGS.slice(1)], []);
    expect(outcome.ok ? [] : outcome.faults.map(({ code, column }) => `${code} ${column ?? ''}`)).toEqual([
      'F.506 Artikelcode',
    ]);
    expect(faults([])).toEqual(['F.508  ']);
  });

  it.each([[[]], [[['']]], [[[' ', ''], ['']]]])('say once that a file is empty: %j', (rows: string[][]) => {
    const outcome = readTariffs(rows, []);
    expect(outcome.ok ? [] : outcome.faults.map(({ code }) => code)).toEqual(['F.504']);
  });
});
