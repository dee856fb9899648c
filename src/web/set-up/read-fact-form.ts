import type { Fault } from '../../kernel/fault/fault';
import { checkLine, Fields as FactFields } from '../../kernel/reading';
import { textOf, type Fields } from '../forms/fields';
import { readAmount, readNumber, wordAmbiguous, wordAmbiguousAmount } from '../forms/read-amount';
import { readDay } from '../forms/read-day';
import { readMonth } from '../forms/read-month';
import type { FieldError } from '../parts/error-summary';
import { wordFaultOnPage, wordFaults } from '../wording/word-faults';
import {
  fieldId,
  REPLACES,
  SOURCE,
  type FactField,
  type FactFieldKind,
  type FactForm,
  type FactValues,
} from './fact-form';

/** What a form says: the fact without its id, where it comes from, and what cannot be read. */
export interface ReadFact {
  readonly values: FactValues;
  readonly item: Readonly<Record<string, unknown>>;
  readonly source: string;
  readonly errors: readonly FieldError[];
}

type Read = { readonly value: unknown } | { readonly wrong: string };

/** Reads a form that records one fact; what is missing or cannot be read stands by its field, all at once. */
export function readFactForm(form: FactForm, sent: Fields | undefined): ReadFact {
  const values: Record<string, string> = {};
  const item: Record<string, unknown> = {};
  const errors: FieldError[] = [];
  for (const field of form.fields) {
    const text = (values[field.name] = textOf(sent, field.name));
    if (text === '' && field.isOptional) continue;
    const read = readField(field, text);
    if ('wrong' in read) errors.push(errorAt(form, field, read.wrong));
    else item[field.of] = read.value;
  }
  const replaces = (values[REPLACES.name] = textOf(sent, REPLACES.name));
  const source = (values[SOURCE.name] = textOf(sent, SOURCE.name));
  const readSource = source === '' ? { wrong: 'vul dit in.' } : readLine(source);
  if ('wrong' in readSource) errors.push(errorAt(form, SOURCE, readSource.wrong));
  return { values, item: { ...item, ...(replaces !== '' && { replaces }) }, source, errors };
}

function readField({ kind, isList }: FactField, text: string): Read {
  if (text === '') return { wrong: 'vul dit in.' };
  if (!isList) return READERS[kind](text);
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(READERS[kind]);
  return (
    parts.find((part) => 'wrong' in part) ?? { value: parts.map((part) => 'value' in part && part.value) }
  );
}

/** Faults of the rules by the fields they are about, after those found before; the others in sentences. */
export function placeFaults(
  form: FactForm,
  errors: readonly FieldError[],
  faults: readonly Fault[],
): { readonly errors: readonly FieldError[]; readonly details: readonly string[] } {
  const placed = [...errors];
  const others: Fault[] = [];
  for (const fault of faults) {
    const field = fieldOf(form, fault.path);
    if (!field) others.push(fault);
    else if (!placed.some(({ name }) => name === fieldId(form, field)))
      placed.push(errorAt(form, field, sentenceOf(fault)));
  }
  const order = [...form.fields, REPLACES, SOURCE].map((field) => fieldId(form, field));
  placed.sort((left, right) => order.indexOf(left.name) - order.indexOf(right.name));
  return { errors: placed, details: wordFaults(others) };
}

/** The field that a place of the rules is about: `planningDates[3].day`, or `bron`. */
function fieldOf(form: FactForm, path: string): FactField | typeof REPLACES | typeof SOURCE | undefined {
  if (path === 'bron') return SOURCE;
  const name = /^\w+\[\d+\]\.(\w+)/.exec(path)?.[1];
  return name === 'replaces' ? REPLACES : form.fields.find(({ of }) => of === name);
}

/** What the values of a choice are called in code means nothing on a page. */
function sentenceOf(fault: Fault): string {
  return fault.code === 'not-one-of' ? 'kies een van de keuzen.' : wordFaultOnPage(fault);
}

function errorAt(form: FactForm, field: { name: string; label: string }, sentence: string): FieldError {
  return { name: fieldId(form, field), message: `${field.label}: ${sentence}` };
}

const READERS: Readonly<Record<FactFieldKind, (text: string) => Read>> = {
  text: readLine,
  choice: readLine,
  day: (text) => orWrong(readDay(text), 'schrijf een bestaande dag, zoals 31-01-2026.'),
  month: (text) => orWrong(readMonth(text), 'schrijf een maand, zoals 01-2026.'),
  year: (text) =>
    orWrong(/^\d{4}$/.test(text) ? Number(text) : undefined, 'schrijf een jaartal, zoals 2026.'),
  amount: (text) => {
    const amount = readAmount(text);
    if (amount === 'ambiguous') return { wrong: wordAmbiguousAmount(text) };
    return orWrong(amount?.toString(), 'schrijf een bedrag, zoals 1234,50.');
  },
  number: (text) => decimal(text, readNumber(text), 'schrijf een getal, zoals 37,5.'),
  percentage: (text) =>
    decimal(text, readNumber(text.replace(/\s*%$/, '')), 'schrijf een percentage, zoals 24,5.'),
};

function orWrong(value: unknown, wrong: string): Read {
  return value === undefined ? { wrong } : { value };
}

function decimal(text: string, read: { toString(): string } | 'ambiguous' | undefined, wrong: string): Read {
  if (read === 'ambiguous') return { wrong: wordAmbiguous(text) };
  return orWrong(read?.toString(), wrong);
}

function readLine(text: string): Read {
  const faults: Fault[] = [];
  const fields = new FactFields({ text }, '', (fault) => void faults.push(fault));
  checkLine(fields, 'text', text);
  const [fault] = faults;
  return fault ? { wrong: wordFaultOnPage(fault) } : { value: text };
}
