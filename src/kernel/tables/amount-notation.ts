import { Euro } from '../money';

/** How amounts are written in a file. */
export interface AmountNotation {
  readonly decimalMark: ',' | '.';
  /** Absent when the file writes thousands without a mark. */
  readonly thousandsMark?: ',' | '.' | ' ';
}

export type ReadAmount = (text: string) => Euro | 'ambiguous' | undefined;

const MINUS_SIGNS = /\u2212/g;
const NO_BREAK_SPACES = /[\u00A0\u202F]/g;
const LEADING_ZEROS = /^0+(?=\d)/;

/**
 * Makes the reader of signed amounts in euros as the profile writes them (`1234,5`, `1.234,50`, `-12,00`);
 * many systems put the minus behind (`12,00-`).
 * A text that means one amount by this profile and another by its opposite is ambiguous: `1.234` may be
 * a thousand or a little over one, `12.50` is not how a profile with a decimal comma writes it. The
 * reader answers undefined when the text is no amount at all.
 */
export function amountReader(notation: AmountNotation): ReadAmount {
  const { decimalMark, thousandsMark } = notation;
  const own = patternOf(notation);
  const opposite = patternOf({ decimalMark: decimalMark === ',' ? '.' : ',', thousandsMark: decimalMark });
  return (text) => {
    const plain = text.replace(MINUS_SIGNS, '-').replace(NO_BREAK_SPACES, ' ');
    const match = own.exec(plain);
    if (!match) return opposite.test(plain) ? 'ambiguous' : undefined;
    const [, before = '', whole = '', decimals, after = ''] = match;
    if (before !== '' && after !== '') return undefined;
    const sign = before + after;
    const groups = thousandsMark ? whole.split(thousandsMark) : [whole];
    if (groups.length === 2 && decimals === undefined && thousandsMark !== ' ') return 'ambiguous';
    const digits = groups.join('').replace(LEADING_ZEROS, '');
    return Euro.parse(decimals === undefined ? `${sign}${digits}` : `${sign}${digits}.${decimals}`);
  };
}

function patternOf({ decimalMark, thousandsMark }: AmountNotation): RegExp {
  const grouped = thousandsMark ? `|\\d{1,3}(?:[${thousandsMark}]\\d{3})+` : '';
  return new RegExp(`^(-?)(\\d+${grouped})(?:[${decimalMark}](\\d{1,2}))?(-?)$`);
}
