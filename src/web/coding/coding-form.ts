import { checkScheme, type CodingRule, type NewScheme } from '../../coding/domain';
import { PARTS } from '../../invoicing';
import type { PublishedPart } from '../../invoicing/domain';
import type { Fault } from '../../kernel/fault/fault';
import { capitalised } from '../../kernel/text';
import { monthAt } from '../../kernel/time';
import { textOf, type Fields } from '../forms/fields';
import { readMonth } from '../forms/read-month';
import type { FieldError } from '../parts/error-summary';
import { wordFaultOnPage } from '../wording/word-faults';

/** What a line of the form is about: a part, or one heading of it. */
export interface CodedSubject {
  readonly part: PublishedPart;
  readonly label?: string;
  /** What of a heading helps to know it again, such as the title of an addendum. */
  readonly title?: string;
}

/** The codes of a line of the form, each with its heading and the field of a rule that it fills. */
export const CODE_FIELDS = [
  { name: 'taakveld', heading: 'Taakveld', rule: 'taakveld' },
  { name: 'categorie', heading: 'Economische categorie', rule: 'economicCategory' },
  { name: 'kostenplaats', heading: 'Kostenplaats', rule: 'costCentre' },
  { name: 'rekening', heading: 'Grootboekrekening', rule: 'ledgerAccount' },
] as const;

/** A line of the form with what is filled in. */
export interface FormLine extends CodedSubject {
  readonly codes: Readonly<Record<(typeof CODE_FIELDS)[number]['name'], string>>;
}

export interface CodingForm {
  readonly from: string;
  readonly lines: readonly FormLine[];
}

export const FROM_FIELD = 'vanaf';

/** Stands for a month that cannot be read, which is a fault of its own. */
const ANY_MONTH = monthAt(2026, 1);
const PARTS_BY_NAME = new Map<string, PublishedPart>(
  Object.entries(PARTS).map(([part, name]) => [name, part as PublishedPart]),
);

/** The name of an input of a line; lines count from 0. */
export function fieldOf(line: number, name: string): string {
  return `regel-${line.toString()}-${name}`;
}

/** `Loonkosten: Begraafplaatsen`. */
export function nameOfSubject({ part, label, title }: CodedSubject): string {
  return capitalised(PARTS[part]) + (label === undefined ? '' : `: ${title ?? label}`);
}

/** The form with the rules of a scheme filled in, and a line for everything that could have one. */
export function formOf(
  from: string,
  subjects: readonly CodedSubject[],
  rules: readonly CodingRule[],
): CodingForm {
  const lines = subjects.map((subject) => {
    const rule = rules.find(({ part, label }) => part === subject.part && label === subject.label);
    const codes = Object.fromEntries(CODE_FIELDS.map((field) => [field.name, rule?.[field.rule] ?? '']));
    return { ...subject, codes: codes as FormLine['codes'] };
  });
  return { from, lines };
}

/** What was filled in, and the scheme that it says or everything that is wrong with it, each by its field. */
export function readCodingForm(fields: Fields): {
  readonly form: CodingForm;
  readonly given: NewScheme | undefined;
  readonly errors: readonly FieldError[];
} {
  const from = textOf(fields, FROM_FIELD);
  const lines = linesOf(fields);
  const filledIn = lines.flatMap((line, index) => (isFilledIn(line) ? [{ line, index }] : []));
  const month = readMonth(from);
  const given = { from: month ?? ANY_MONTH, rules: filledIn.map(({ line }) => ruleOf(line)) };
  const errors = [
    ...(month ? [] : [{ name: FROM_FIELD, message: 'Vanaf: schrijf een maand, zoals 01-2026.' }]),
    ...checkScheme(given).map((fault) => errorOfFault(fault, filledIn)),
  ];
  return { form: { from, lines }, given: errors.length === 0 ? given : undefined, errors };
}

/** Each line says what it is about, so that a document issued in between moves no codes to another line. */
function linesOf(fields: Fields): FormLine[] {
  const lines: FormLine[] = [];
  for (;;) {
    const field = (name: string): string => textOf(fields, fieldOf(lines.length, name));
    const part = PARTS_BY_NAME.get(field('onderdeel'));
    if (part === undefined) return lines;
    const label = field('omschrijving');
    const codes = CODE_FIELDS.map(({ name }) => [name, field(name)]);
    lines.push({
      ...{ part, ...(label !== '' && { label }) },
      codes: Object.fromEntries(codes) as FormLine['codes'],
    });
  }
}

/** A line without any code is no rule; with one it needs a taakveld. */
function isFilledIn({ codes }: FormLine): boolean {
  return CODE_FIELDS.some(({ name }) => codes[name] !== '');
}

/** A fault by the field that it is about; of a heading by the first field of its line. */
function errorOfFault(
  fault: Fault,
  filledIn: readonly { readonly line: FormLine; readonly index: number }[],
): FieldError {
  const [, at, field] = /^rules\[(\d+)\]\.(\w+)$/.exec(fault.path) ?? [];
  const found = filledIn[Number(at)];
  if (!found) return { name: FROM_FIELD, message: wordFaultOnPage(fault) };
  const { line, index } = found;
  const { name, heading } = CODE_FIELDS.find(({ rule }) => rule === field) ?? CODE_FIELDS[0];
  const isMissing = field !== 'label' && line.codes[name] === '';
  const what = isMissing ? 'Vul dit in, of haal de andere codes weg.' : wordFaultOnPage(fault);
  return { name: fieldOf(index, name), message: `${heading} van ${nameOfSubject(line)}: ${what}` };
}

function ruleOf({ part, label, codes }: FormLine): CodingRule {
  const { taakveld, categorie, kostenplaats, rekening } = codes;
  return {
    part,
    ...(label !== undefined && { label }),
    taakveld: taakveld.replace(',', '.'),
    ...(categorie !== '' && { economicCategory: categorie }),
    ...(kostenplaats !== '' && { costCentre: kostenplaats }),
    ...(rekening !== '' && { ledgerAccount: rekening }),
  };
}
