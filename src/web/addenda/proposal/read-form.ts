import { readProposal, writeProposal, type Proposal } from '../../../addenda/domain';
import type { Fault } from '../../../kernel/fault/fault';
import { Fields as ContentFields } from '../../../kernel/reading';
import { formatDate } from '../../../kernel/text';
import type { LocalDate } from '../../../kernel/time';
import { textOf, type Fields } from '../../forms/fields';
import { readNumber, typeNumber, wordAmbiguous } from '../../forms/read-amount';
import { readDay } from '../../forms/read-day';
import { readMonth } from '../../forms/read-month';
import type { FieldError } from '../../parts/error-summary';
import { wordFaultOnPage } from '../../wording/word-faults';
import type { FormField } from './form-fields';

/** A form as it was filled in, field by field. */
export type FormValues = Readonly<Record<string, string>>;

type Content = Record<string, unknown>;

/** What a form says: as typed, as a proposal would say it, and what cannot be read. */
export interface ReadForm {
  readonly values: FormValues;
  readonly content: Content;
  readonly errors: readonly FieldError[];
}

/** Reads what was typed: days, months and numbers as people write them; nothing is guessed. */
export function readForm(fields: Fields | undefined, asked: readonly FormField[]): ReadForm {
  const values = Object.fromEntries(asked.map(({ name }) => [name, textOf(fields, name)]));
  const content: Content = {};
  const errors: FieldError[] = [];
  for (const field of askedIn(values, asked)) {
    const text = values[field.name] ?? '';
    if (text === '') continue;
    const { value, wrong } = readText(text, field.reads);
    if (wrong !== undefined) errors.push({ name: field.name, message: `${field.label}: ${wrong}` });
    put(content, field.path, value);
  }
  return { values, content, errors };
}

/** The proposal that a form makes, or everything that is wrong with it, each by its field. */
export function proposalOf(
  { values, content, errors }: ReadForm,
  asked: readonly FormField[],
): { readonly proposal: Proposal | undefined; readonly errors: readonly FieldError[] } {
  const faults: Fault[] = [];
  const fields = new ContentFields({ price: {}, ...content }, '', (fault) => faults.push(fault));
  const proposal = readProposal(fields);
  const active = askedIn(values, asked);
  const found = faults.flatMap((fault) => errorOf(fault, active));
  const known = new Set(errors.map(({ name }) => name));
  const all = [...errors, ...found.filter(({ name }) => !known.has(name))];
  const first = all.filter(({ name }, index) => all.findIndex((one) => one.name === name) === index);
  const order = asked.map(({ name }) => name);
  const placeOf = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  const sorted = [...first].sort((left, right) => placeOf(left.name) - placeOf(right.name));
  return { proposal: sorted.length === 0 ? proposal : undefined, errors: sorted };
}

/** A form filled in with what a version proposes. */
export function valuesOf(proposal: Proposal, asked: readonly FormField[]): FormValues {
  const written = writeProposal(proposal);
  return Object.fromEntries(
    asked
      .filter(({ basis }) => basis === undefined || basis === proposal.price.basis)
      .map(({ name, path, reads }) => [name, showText(textAt(written, path), reads)]),
  );
}

/** The fields that count: of the price only those of the basis that was chosen. */
function askedIn(values: FormValues, asked: readonly FormField[]): FormField[] {
  return asked.filter(
    ({ basis }) => basis === undefined || !('prijs' in values) || values['prijs'] === basis,
  );
}

/** A fault without a field of its own stands at the first field of its part; of a price without basis, at the basis. */
function errorOf(fault: Fault, active: readonly FormField[]): FieldError[] {
  const [part = ''] = fault.path.split('.');
  const field =
    active.find(({ path }) => path === fault.path) ??
    active.find(({ path, basis }) => basis !== undefined && path.startsWith(`${part}.`)) ??
    active.find(({ path }) => path.startsWith(`${part}.`)) ??
    active[0];
  if (!field) return [];
  const isOpen = fault.code === 'missing-field' || fault.code === 'empty-list';
  const missing = isOpen ? field.missing : undefined;
  return [{ name: field.name, message: missing ?? `${field.label}: ${wordFaultOnPage(fault)}` }];
}

function readText(
  text: string,
  reads: FormField['reads'],
): { readonly value: string; readonly wrong?: string | undefined } {
  switch (reads) {
    case 'text':
      return { value: text };
    case 'day':
      return orWrong(text, readDay(text), 'schrijf de dag als 31-01-2026.');
    case 'month':
      return orWrong(text, readMonth(text), 'schrijf de maand als 02-2026.');
    case 'number': {
      const number = readNumber(text);
      if (number === 'ambiguous') return { value: text, wrong: wordAmbiguous(text) };
      return orWrong(text, number?.toString(), 'schrijf een getal zoals 1234,50.');
    }
  }
}

function orWrong(text: string, value: string | undefined, wrong: string): { value: string; wrong?: string } {
  return value === undefined ? { value: text, wrong } : { value };
}

function showText(text: string, reads: FormField['reads']): string {
  if (text === '') return text;
  if (reads === 'day') return formatDate(text as LocalDate);
  if (reads === 'month') return text.split('-').reverse().join('-');
  return reads === 'number' ? typeNumber(text) : text;
}

/** Puts a value at `price.amount`, making the part on the way. */
function put(content: Content, path: string, value: string): void {
  const [head = '', inner] = path.split('.');
  if (inner === undefined) content[head] = value;
  else content[head] = { ...(content[head] as Content | undefined), [inner]: value };
}

function textAt(written: unknown, path: string): string {
  let value = written;
  for (const name of path.split('.')) value = (value as Content | undefined)?.[name];
  return typeof value === 'string' ? value : '';
}
