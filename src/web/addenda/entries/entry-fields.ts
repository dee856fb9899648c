import type { ShownEntry } from '../../../addenda';
import { ENTRY_SORTS, readEntry as readContent, type EntryContent } from '../../../addenda/domain';
import { Fields as ContentFields } from '../../../kernel/reading';
import { wordFaultOnPage } from '../../wording/word-faults';
import { formatDate } from '../../../kernel/text';
import { textOf, type Fields } from '../../forms/fields';
import { readNumber, typeNumber, wordAmbiguous } from '../../forms/read-amount';
import { readDay } from '../../forms/read-day';
import type { FieldError } from '../../parts/error-summary';
import type { FormValues } from '../proposal/read-form';

const NAMES = ['soort', 'omschrijving', 'gedaan-op', 'aantal', 'eenheid', 'prijs'] as const;

/** The field of the form of each part of an entry. */
const FIELDS: Readonly<Record<string, (typeof NAMES)[number]>> = {
  sort: 'soort',
  description: 'omschrijving',
  performedOn: 'gedaan-op',
  quantity: 'aantal',
  unit: 'eenheid',
  unitPrice: 'prijs',
};

/** Reads hours or costs as they were typed, or everything that is wrong with them (DVO 4.6). */
export function readEntry(fields: Fields | undefined): {
  readonly values: FormValues;
  readonly entry: EntryContent | undefined;
  readonly errors: readonly FieldError[];
} {
  const values = Object.fromEntries(NAMES.map((name) => [name, textOf(fields, name)]));
  const typed = (name: (typeof NAMES)[number]): string => values[name] ?? '';
  const errors: FieldError[] = [];
  const missing = (name: (typeof NAMES)[number], message: string): '' => {
    errors.push({ name, message });
    return '';
  };
  const sort = ENTRY_SORTS.find((one) => one === typed('soort'));
  if (!sort) missing('soort', 'Kies waar het om gaat.');
  const description =
    typed('omschrijving') || missing('omschrijving', 'Beschrijf wat er is gedaan of gekocht.');
  const performedOn = readDay(typed('gedaan-op')) ?? missing('gedaan-op', 'Schrijf de dag als 31-01-2026.');
  const number = (name: 'aantal' | 'prijs', wrong: string): string => {
    const read = readNumber(typed(name));
    if (read === 'ambiguous') return missing(name, wordAmbiguous(typed(name)));
    return read?.toString() ?? missing(name, wrong);
  };
  const quantity = number('aantal', 'Schrijf het aantal als 7,5.');
  const hasUnit = sort === 'hours' || sort === 'kilometres';
  const unit = hasUnit ? undefined : typed('eenheid') || missing('eenheid', 'Vul de eenheid in, zoals stuk.');
  const unitPrice = number('prijs', 'Schrijf de prijs per eenheid als 75,00.');
  const content = { sort, description, performedOn, quantity, unit, unitPrice };
  const known = new Set(errors.map(({ name }) => name));
  const read = readTyped(content);
  errors.push(...read.errors.filter(({ name }) => !known.has(name)));
  return { values, entry: errors.length === 0 ? read.entry : undefined, errors };
}

/** The first fault of each field, by the field of the form. */
function readTyped(content: object): {
  readonly entry: EntryContent;
  readonly errors: readonly FieldError[];
} {
  const errors = new Map<string, FieldError>();
  const fields = new ContentFields(content, '', (fault) => {
    const name = FIELDS[fault.path] ?? 'omschrijving';
    if (!errors.has(name)) errors.set(name, { name, message: wordFaultOnPage(fault) });
  });
  return { entry: readContent(fields), errors: [...errors.values()] };
}

/** A form filled in with an entry that is to be mended. */
export function valuesOfEntry({ row, assessed: { entry } }: ShownEntry): FormValues {
  return {
    soort: row.sort,
    omschrijving: row.description,
    'gedaan-op': formatDate(entry.performedOn),
    aantal: typeNumber(entry.quantity.toString()),
    eenheid: entry.unit,
    prijs: typeNumber(entry.unitPrice.toString()),
  };
}
