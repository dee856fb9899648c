import type { Euro, Exact } from '../money';
import type { Percentage } from '../percentage/percentage';
import { ordinalOf, parseMonth, yearOf, type LocalDate, type Month } from '../time';

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** Keeps a sign or unit on the same line as its number. */
const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';

/** `€ 1.234,56`, and `−€ 1.234,56` below zero; the space does not break. */
export function formatEuro(amount: Euro): string {
  const sign = amount.isNegative() ? MINUS : '';
  return `${sign}€${NO_BREAK_SPACE}${unsigned(amount)}`;
}

/** `1.234,56` or `−1.234,56`: for columns whose heading says that they are euros. */
export function formatAmount(amount: Euro): string {
  return `${amount.isNegative() ? MINUS : ''}${unsigned(amount)}`;
}

/** `24,5 %`: as many decimals as it has; the space does not break. */
export function formatPercentage(percentage: Percentage): string {
  return `${percentage.toString().replace('.', ',').replace('-', MINUS)}${NO_BREAK_SPACE}%`;
}

/** `31-01-2026`, for tables. */
export function formatDate(date: LocalDate): string {
  const [year, month, day] = date.split('-');
  return [day, month, year].join('-');
}

/** `31 januari 2026`, for text. */
export function formatLongDate(date: LocalDate): string {
  const month = parseMonth(date.slice(0, 7));
  return month ? `${date.slice(8).replace(/^0/, '')} ${formatMonth(month)}` : date;
}

/** `januari 2026`. */
export function formatMonth(month: Month): string {
  return `${nameOfMonth(month)} ${yearOf(month).toString()}`;
}

/** `januari`. */
export function nameOfMonth(month: Month): string {
  return MONTHS[ordinalOf(month) - 1] ?? month;
}

/** `jan`, and of March `mrt`: the first three letters of that are of no month. */
export function shortNameOfMonth(month: Month): string {
  return ordinalOf(month) === 3 ? 'mrt' : nameOfMonth(month).slice(0, 3);
}

/** The same text with a capital, for the start of a sentence or a row. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function unsigned(amount: Euro): string {
  const [whole = '', cents = ''] = amount.toString().replace('-', '').split('.');
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, '.')},${cents}`;
}

/** A quantity as a Dutch reader writes it: `37,5`. */
export function formatQuantity(quantity: Exact): string {
  return quantity.toString().replace('.', ',').replace('-', '\u2212');
}
