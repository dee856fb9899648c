import { Euro } from '../money';
import { Percentage } from '../percentage/percentage';
import { parseLocalDate, parseMonth } from '../time';
import {
  capitalised,
  formatAmount,
  formatDate,
  formatEuro,
  formatLongDate,
  formatMonth,
  formatPercentage,
  shortNameOfMonth,
} from '.';

describe('amounts in Dutch', () => {
  it.each([
    ['0', '€\u00a00,00', '0,00'],
    ['999.9', '€\u00a0999,90', '999,90'],
    ['1234.56', '€\u00a01.234,56', '1.234,56'],
    ['-1234.56', '−€\u00a01.234,56', '−1.234,56'],
    ['1234567.01', '€\u00a01.234.567,01', '1.234.567,01'],
  ])('%s', (text, euros, amount) => {
    expect(formatEuro(Euro.parse(text)!)).toBe(euros);
    expect(formatAmount(Euro.parse(text)!)).toBe(amount);
  });
});

describe('percentages in Dutch', () => {
  it.each([
    ['24.5', '24,5\u00a0%'],
    ['21.00', '21\u00a0%'],
    ['0', '0\u00a0%'],
    ['-0.25', '−0,25\u00a0%'],
  ])('%s', (text, expected) => {
    expect(formatPercentage(Percentage.parse(text)!)).toBe(expected);
  });
});

describe('days and months in Dutch', () => {
  it.each([
    ['2026-01-31', '31-01-2026', '31 januari 2026', 'januari 2026'],
    ['2026-12-01', '01-12-2026', '1 december 2026', 'december 2026'],
  ])('%s', (day, date, longDate, month) => {
    expect(formatDate(parseLocalDate(day)!)).toBe(date);
    expect(formatLongDate(parseLocalDate(day)!)).toBe(longDate);
    expect(formatMonth(parseMonth(day.slice(0, 7))!)).toBe(month);
  });

  it.each([
    ['2026-02', 'feb'],
    ['2026-03', 'mrt'],
    ['2026-05', 'mei'],
  ])('have a short name: of %s it is %s', (month, name) => {
    expect(shortNameOfMonth(parseMonth(month)!)).toBe(name);
  });

  it('start a sentence with a capital', () => {
    expect(capitalised('januari 2026')).toBe('Januari 2026');
  });
});
