import { Euro } from '../../kernel/money';
import { wholeNumber } from '../../kernel/reading';
import { amountReader, fold, type AmountNotation } from '../../kernel/tables';
import { DATE_NOTATIONS, REQUIRED_ITEM_COLUMNS, type DateNotation, type ItemColumn } from './item-profile';
import { proposeColumns } from './propose-columns';
import { readDate } from './read-date';

/** What an export that no profile fits says of itself, for a person to confirm. */
export interface ProposedProfile {
  /** Rows above the headings. */
  readonly skipRows: number;
  readonly headings: readonly string[];
  /** The first rows under the headings. */
  readonly firstRows: readonly (readonly string[])[];
  readonly columns: ReadonlyMap<ItemColumn, string>;
  /** Required columns for which no heading was found. */
  readonly missing: readonly ItemColumn[];
  readonly dates: DateNotation;
  readonly amounts: AmountNotation;
  readonly organisations: readonly string[];
  readonly persons: readonly string[];
  readonly indefinite: readonly string[];
  /** Words for a kind of debtor that are neither. */
  readonly otherKinds: readonly string[];
}

/** Headings stand in one of so many rows. */
const HEADINGS_WITHIN = 10;
const SHOWN_ROWS = 5;
const AMOUNTS: readonly AmountNotation[] = [
  { decimalMark: ',', thousandsMark: '.' },
  { decimalMark: '.', thousandsMark: ',' },
  { decimalMark: ',', thousandsMark: ' ' },
  { decimalMark: '.', thousandsMark: ' ' },
];
const ORGANISATIONS = [
  'organisatie',
  'rechtspersoon',
  'niet-natuurlijk persoon',
  'bedrijf',
  'instelling',
  'o',
];
const PERSONS = ['persoon', 'natuurlijk persoon', 'particulier', 'p'];
const INDEFINITE = ['onbepaald', 'onbepaalde tijd'];

/** Proposes how an export is written, from its rows as they came (SLA 1.9). */
export function proposeProfile(rows: readonly (readonly string[])[]): ProposedProfile {
  const skipRows = findHeadings(rows);
  const headings = (rows[skipRows] ?? []).map((cell) => cell.trim());
  const items = rows.slice(skipRows + 1).filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const columns = proposeColumns(headings.filter((heading) => heading !== ''));
  const textsOf = (...asked: readonly ItemColumn[]): string[] =>
    asked.flatMap((column) => textsUnder(headings, items, columns.get(column)));
  const kinds = new Set(textsOf('debtorKind').map(fold));
  const terms = new Set(
    textsOf('term')
      .filter((term) => wholeNumber(term) === undefined)
      .map(fold),
  );
  return {
    ...{ skipRows, headings, firstRows: items.slice(0, SHOWN_ROWS), columns },
    missing: REQUIRED_ITEM_COLUMNS.filter((column) => !columns.has(column)),
    dates: likelyDates(textsOf('serviceDate', 'rightFrom', 'rightTo')),
    amounts: likelyAmounts(textsOf('amount', 'tariff')),
    organisations: knownOr(kinds, ORGANISATIONS, 2),
    persons: knownOr(kinds, PERSONS, 2),
    indefinite: terms.size > 0 ? [...terms] : INDEFINITE,
    otherKinds: [...kinds].filter((kind) => ![...ORGANISATIONS, ...PERSONS].includes(kind)),
  };
}

/** The row in which most columns are known by name; the first one that says anything when none is. */
function findHeadings(rows: readonly (readonly string[])[]): number {
  const known = rows.slice(0, HEADINGS_WITHIN).map((cells) => proposeColumns(cells).size);
  const most = Math.max(0, ...known);
  if (most > 0) return known.indexOf(most);
  return Math.max(
    0,
    rows.findIndex((cells) => cells.some((cell) => cell.trim() !== '')),
  );
}

function textsUnder(
  headings: readonly string[],
  items: readonly (readonly string[])[],
  heading: string | undefined,
): string[] {
  if (heading === undefined) return [];
  const index = headings.indexOf(heading);
  return items.map((cells) => (cells[index] ?? '').trim()).filter((text) => text !== '');
}

function likelyDates(texts: readonly string[]): DateNotation {
  return mostRead(DATE_NOTATIONS, texts, (text, notation) => readDate(text, notation) !== undefined);
}

function likelyAmounts(texts: readonly string[]): AmountNotation {
  return mostRead(AMOUNTS, texts, (text, notation) => amountReader(notation)(text) instanceof Euro);
}

/** The notation that reads most texts; the first one of those that read as many. */
function mostRead<T>(
  notations: readonly T[],
  texts: readonly string[],
  reads: (text: string, notation: T) => boolean,
): T {
  const counts = notations.map((notation) => texts.filter((text) => reads(text, notation)).length);
  return notations[counts.indexOf(Math.max(...counts))] as T;
}

/** The words that the file uses; the most usual ones when it uses none of them. */
function knownOr(found: ReadonlySet<string>, known: readonly string[], usual: number): string[] {
  const used = known.filter((word) => found.has(word));
  return used.length > 0 ? used : known.slice(0, usual);
}
