import { readAdviceNote, type AdviceNote } from '../../decisions/domain';
import type { Fault } from '../../kernel/fault/fault';
import { Fields as ContentFields } from '../../kernel/reading';
import { textOf, type Fields } from '../forms/fields';
import { readNumber } from '../forms/read-amount';
import type { FieldError } from '../parts/error-summary';
import { wordFaultOnPage } from '../wording/word-faults';

export type NoteValues = Readonly<Record<string, string>>;

/** The fields of the form in order, with their place in a note. */
const FIELDS = [
  { name: 'aanleiding', label: 'Aanleiding', path: 'occasion' },
  { name: 'jaar', label: 'Jaar', path: 'year' },
  { name: 'gevraagd', label: 'Gevraagd besluit', path: 'asked' },
  { name: 'argumenten', label: 'Argumenten', path: 'arguments' },
  { name: 'alternatieven', label: 'Wat eerst is bekeken', path: 'alternatives' },
  { name: 'kosten', label: 'Alle kosten', path: 'costs' },
  { name: 'bedrag', label: 'Gevraagd boven het plafond', path: 'amount' },
  { name: 'bijlagen', label: 'Bijlagen', path: 'annexes' },
] as const;

/** The note that a form makes, or everything that is wrong with it, each by its field. */
export function readNoteForm(fields: Fields | undefined): {
  readonly values: NoteValues;
  readonly note: AdviceNote | undefined;
  readonly errors: readonly FieldError[];
} {
  const values: Record<string, string> = {};
  const content: Record<string, unknown> = {};
  const errors: FieldError[] = [];
  for (const { name, label, path } of FIELDS) {
    const text = textOf(fields, name);
    values[name] = text;
    const read = text === '' ? undefined : readText(path, text);
    if (read === 'wrong') errors.push({ name, message: `${label}: schrijf een bedrag zoals 1234,50.` });
    else if (read !== undefined) content[path] = read;
  }
  const faults: Fault[] = [];
  const note = readAdviceNote(new ContentFields(content, '', (fault) => void faults.push(fault)));
  const all = errorsOf(faults, errors);
  return { values, note: all.length === 0 ? note : undefined, errors: all };
}

/** Faults by their fields in the order of the form, the first of each field, after what was wrong already. */
export function errorsOf(faults: readonly Fault[], before: readonly FieldError[] = []): FieldError[] {
  const errors = [...before];
  for (const fault of faults) {
    const field = FIELDS.find(({ path }) => path === fault.path.replace(/\[.*$/, ''));
    if (!field || errors.some(({ name }) => name === field.name)) continue;
    const sentence = fault.code === 'missing-field' ? 'vul dit in.' : wordFaultOnPage(fault);
    errors.push({ name: field.name, message: `${field.label}: ${sentence}` });
  }
  const order: readonly string[] = FIELDS.map(({ name }) => name);
  return errors.sort((left, right) => order.indexOf(left.name) - order.indexOf(right.name));
}

function readText(path: (typeof FIELDS)[number]['path'], text: string): unknown {
  if (path === 'year') return Number(text);
  if (path === 'annexes') return text.split(/\r?\n/).flatMap((line) => line.trim() || []);
  if (path !== 'costs' && path !== 'amount') return text;
  const number = readNumber(text);
  return number === undefined || number === 'ambiguous' ? 'wrong' : number.toString();
}

/** A form filled in with what a note says. */
export function noteValuesOf(note: AdviceNote): NoteValues {
  return {
    ...{ aanleiding: note.occasion, jaar: note.year.toString(), gevraagd: note.asked },
    ...{ argumenten: note.arguments, alternatieven: note.alternatives ?? '' },
    kosten: note.costs.toString().replace('.', ','),
    bedrag: note.amount.toString().replace('.', ','),
    bijlagen: note.annexes.join('\n'),
  };
}
