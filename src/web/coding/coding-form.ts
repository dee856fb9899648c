import type { NewScheme } from '../../coding';
import { checkRules, type CodingRule } from '../../coding/domain';
import { PARTS } from '../../invoicing';
import type { PublishedPart } from '../../invoicing/domain';
import { capitalised } from '../../kernel/text';
import { textOf, type Fields } from '../forms/fields';
import { readMonth } from '../forms/read-month';
import type { FieldError } from '../parts/error-summary';
import { wordFaultOnPage } from '../wording/word-faults';

/** What a line of the form is about: a part, or one heading of it. */
export interface CodedSubject {
  readonly part: PublishedPart;
  readonly label?: string;
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

/** As many rules as a scheme can have. */
const MOST_LINES = 200;
const PARTS_BY_NAME = new Map<string, PublishedPart>(
  Object.entries(PARTS).map(([part, name]) => [name, part as PublishedPart]),
);

/** The name of an input of a line; lines count from 0. */
export function fieldOf(line: number, name: string): string {
  return `regel-${line.toString()}-${name}`;
}

/** `Loonkosten: Begraafplaatsen`. */
export function nameOfSubject({ part, label }: CodedSubject): string {
  return capitalised(PARTS[part]) + (label === undefined ? '' : `: ${label}`);
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
  const month = readMonth(from);
  const errors = [
    ...(month ? [] : [{ name: FROM_FIELD, message: 'Vanaf: schrijf een maand, zoals 01-2026.' }]),
    ...lines.flatMap(errorsOfLine),
  ];
  const rules = lines.filter(isFilledIn).map(ruleOf);
  return {
    form: { from, lines },
    given: month && errors.length === 0 ? { from: month, rules } : undefined,
    errors,
  };
}

/** Each line says what it is about, so that a document issued in between moves no codes to another line; each subject counts once. */
function linesOf(fields: Fields): FormLine[] {
  const lines: FormLine[] = [];
  for (let line = 0; line < MOST_LINES; line += 1) {
    const part = PARTS_BY_NAME.get(textOf(fields, fieldOf(line, 'onderdeel')));
    if (part === undefined) break;
    const label =
      part === 'salary' || part === 'addendum' ? textOf(fields, fieldOf(line, 'omschrijving')) : '';
    if (lines.some((one) => one.part === part && (one.label ?? '').toLowerCase() === label.toLowerCase()))
      continue;
    const codes = CODE_FIELDS.map(({ name }) => [name, textOf(fields, fieldOf(line, name))]);
    lines.push({
      ...{ part, ...(label !== '' && { label }) },
      codes: Object.fromEntries(codes) as FormLine['codes'],
    });
  }
  return lines;
}

function isFilledIn({ codes }: FormLine): boolean {
  return CODE_FIELDS.some(({ name }) => codes[name] !== '');
}

/** A line without any code is no rule; with one it needs a taakveld. */
function errorsOfLine(line: FormLine, index: number): FieldError[] {
  if (!isFilledIn(line)) return [];
  const faults = checkRules([ruleOf(line)]);
  return CODE_FIELDS.flatMap(({ name, heading, rule }) => {
    const fault = faults.find(({ path }) => path.endsWith(`.${rule}`));
    if (!fault) return [];
    const what =
      line.codes[name] === '' ? 'Vul dit in, of haal de andere codes weg.' : wordFaultOnPage(fault);
    return [{ name: fieldOf(index, name), message: `${heading} van ${nameOfSubject(line)}: ${what}` }];
  });
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
