import { Euro, Exact } from '../../kernel/money';

const WHOLE = /^\d+$/;
const DUTCH = /^(?:\d+|\d{1,3}(?:\.\d{3})+),\d{1,2}$/;
const ENGLISH = /^(?:\d+|\d{1,3}(?:,\d{3})+)\.\d{1,2}$/;
const THOUSANDS_TWICE = /^\d{1,3}(?:\.\d{3}){2,}$|^\d{1,3}(?:,\d{3}){2,}$/;
/** One mark with three digits after it: thousands, or a third decimal. */
const AMBIGUOUS = /^\d{1,3}[.,]\d{3}$/;

/**
 * Reads an amount in euros as people write it: `1234,5`, `1.234,50`, `€ 1234.50`. What can mean two
 * amounts is not guessed; undefined when it is no amount at all.
 */
export function readAmount(text: string): Euro | 'ambiguous' | undefined {
  const bare = text.replace(/[\s\u00a0]/g, '').replace('\u2212', '-');
  const match = /^(-?)€?(-?)([\d.,]+)$/.exec(bare);
  if (!match || (match[1] && match[2])) return undefined;
  const [, before, after, digits = ''] = match;
  if (AMBIGUOUS.test(digits)) return 'ambiguous';
  const plain = decimalText(digits);
  return plain === undefined ? undefined : Euro.parse(`${before || after ? '-' : ''}${plain}`);
}

function decimalText(digits: string): string | undefined {
  if (DUTCH.test(digits)) return withoutZeros(digits.replaceAll('.', '').replace(',', '.'));
  if (ENGLISH.test(digits)) return withoutZeros(digits.replaceAll(',', ''));
  if (WHOLE.test(digits) || THOUSANDS_TWICE.test(digits)) return withoutZeros(digits.replace(/[.,]/g, ''));
  return undefined;
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}

/** Three decimals or more: below one, or so many that they cannot be thousands. */
const FINE = /^-?(?:0[.,]\d{3,6}|\d{1,9}[.,]\d{4,6})$/;

/** Reads a quantity or a price as people write it: `37,5`, `0,345`; what can mean two numbers is not guessed. */
export function readNumber(text: string): Exact | 'ambiguous' | undefined {
  const bare = text.replace(/[\s\u00a0€]/g, '').replace('\u2212', '-');
  if (FINE.test(bare)) return Exact.parse(withoutZeros(bare.replace(',', '.')));
  const amount = readAmount(text);
  return amount === 'ambiguous' ? amount : amount && Exact.parse(amount.toString());
}

/** A number as one types it: what has three decimals gets a fourth, so that it cannot be read as thousands. */
export function typeNumber(decimal: string): string {
  const typed = decimal.replace('.', ',');
  return /,\d{3}$/.test(typed) ? `${typed}0` : typed;
}

/** How to say which of two numbers was meant: `1,234` is `1234` or `1,2340`. */
export function wordAmbiguous(text: string): string {
  const bare = text.replace(/[^\d.,]/g, '');
  const [whole, fine] = [bare.replace(/[.,]/, ''), typeNumber(bare.replace(',', '.'))];
  return `Dit kan twee getallen zijn. Schrijf ${whole} of ${fine}.`;
}

/** How to say which of two amounts was meant: `12.500` is `12500,00` or `12,50`; there are no thousandths of a euro. */
export function wordAmbiguousAmount(text: string): string {
  const bare = text.replace(/[^\d.,]/g, '');
  const cents = /^(\d+)[.,](\d{2})0$/.exec(bare);
  const other = cents ? `${cents[1] ?? ''},${cents[2] ?? ''}` : 'het bedrag met twee decimalen';
  return `Dit kan twee bedragen zijn. Schrijf ${bare.replace(/[.,]/, '')},00 of ${other}.`;
}

/** Reads a number of rows: `1234` or `1.234`; undefined when it is anything else. */
export function readCount(text: string): number | undefined {
  const bare = text.trim();
  return /^(?:\d{1,9}|\d{1,3}(?:\.\d{3}){1,2})$/.test(bare) ? Number(bare.replaceAll('.', '')) : undefined;
}
