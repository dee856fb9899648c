import type { Fault } from '../../kernel/fault/fault';
import { LONGEST_LINE } from '../../kernel/reading';
import { wordFault } from '../../platform/wording';
import { isOfSame, standingFigures, type EnteredFigure, type Figure } from '../../quarterly-reports/domain';
import { textOf, type Fields } from '../forms/fields';
import { readNumber, wordAmbiguous } from '../forms/read-amount';
import type { FieldError } from '../parts/error-summary';
import { wordFaultOnPage } from '../wording/word-faults';
import { subjectKey, type FigureGroup, type Subject } from './figure-groups';
import { sayKnown } from './say-known';
import { unprintableIn } from './wrong-with-printed';

type Values = Readonly<Record<string, string>>;

/** What a form enters, or everything that is wrong with it. */
export interface ReadFigures {
  readonly figures: readonly EnteredFigure[];
  /** The field of each figure. */
  readonly subjects: readonly Subject[];
  /** What was typed, to show it again; not where nothing was typed beside what stood. */
  readonly values: Values;
  readonly errors: readonly FieldError[];
}

export const valueField = (subject: Subject): string => `waarde-${subjectKey(subject)}`;
/** The figure that stood when the form was opened. */
export const seenField = (subject: Subject): string => `gezien-${subjectKey(subject)}`;
/** One source for a figure, and one for all products that something is counted of. */
export const sourceField = ({ measure }: Pick<Subject, 'measure'>): string => `bron-${measure.key}`;

/** The figure that stands of a subject. */
export function standingOf<One extends Figure>(subject: Subject, entered: readonly One[]): One | undefined {
  return standingFigures(entered).find((one) =>
    isOfSame(one, { measure: subject.measure.key, ...productOf(subject) }),
  );
}

/** A number as one types it. */
export function typed(value: { toString(): string }): string {
  return value.toString().replace('.', ',');
}

/** Reads the figures of a section: only what is new or another than what stood is entered. */
export function readFigures(
  groups: readonly FigureGroup[],
  entered: readonly Figure[],
  fields: Fields | undefined,
): ReadFigures {
  const all = groups.flatMap(({ subjects }) => subjects);
  const values: Record<string, string> = {};
  const errors: FieldError[] = [];
  const found: { readonly subject: Subject; readonly figure: EnteredFigure }[] = [];
  for (const subject of all) {
    const [text, source] = [textOf(fields, valueField(subject)), textOf(fields, sourceField(subject))];
    const seen = entered.find(({ number }) => number.toString() === textOf(fields, seenField(subject)));
    if (subject.product !== undefined) values[sourceField(subject)] = source;
    if (isUntouched(subject, text, source, seen)) continue;
    values[sourceField(subject)] = source;
    values[valueField(subject)] = text;
    const read = readValue(subject, text, seen);
    if (typeof read === 'string') errors.push({ name: valueField(subject), message: read });
    const missing = wrongWithSource(subject, source);
    if (missing !== undefined && !errors.some(({ name }) => name === sourceField(subject)))
      errors.push({ name: sourceField(subject), message: missing });
    if (typeof read === 'string') continue;
    const figure = { measure: subject.measure.key, ...productOf(subject), value: read, source };
    found.push({ subject, figure: { ...figure, ...(seen && { replaces: seen.number }) } });
  }
  const [first] = all;
  if (first && found.length === 0 && errors.length === 0)
    errors.push({ name: valueField(first), message: 'Vul ten minste één cijfer in, of wijzig er een.' });
  return {
    figures: found.map(({ figure }) => figure),
    subjects: found.map(({ subject }) => subject),
    ...{ values, errors },
  };
}

function productOf({ product }: Subject): { product?: string } {
  return product === undefined ? {} : { product };
}

/** Empty as it was, or the same number; what is counted once is touched as well by another source. */
function isUntouched({ product }: Subject, text: string, source: string, seen: Figure | undefined): boolean {
  if (!seen) return text === '';
  const number = readNumber(text);
  const isSame = number !== undefined && number !== 'ambiguous' && number.compareTo(seen.value) === 0;
  return isSame && (product !== undefined || source === '' || source === seen.source);
}

function readValue(
  { label, measure }: Subject,
  text: string,
  seen: Figure | undefined,
): EnteredFigure['value'] | string {
  if (text === '')
    return `${label}: hier stond ${sayKnown(seen?.value, measure.unit)}. Een cijfer is te vervangen, niet te wissen. Vul een getal in.`;
  const number = readNumber(text);
  if (number === 'ambiguous') return `${label}: ${wordAmbiguous(text)}`;
  return number ?? `${label}: dit is geen getal. ${wordFault({ path: '', code: 'F.764' })}`;
}

function wrongWithSource(subject: Subject, source: string): string | undefined {
  const of = `Bron van ${subject.measure.name.toLowerCase()}`;
  if (source === '') return `${of}: schrijf waar het cijfer vandaan komt.`;
  const unprintable = unprintableIn(source);
  if (unprintable !== undefined) return `${of}: ${unprintable}`;
  if (source.length <= LONGEST_LINE) return undefined;
  return `${of}: ${wordFault({ path: '', code: 'text-too-long', values: { most: LONGEST_LINE.toString() } })}`;
}

/** What the rules found wrong with figures, each at its field. */
export function errorsOfFigures(
  { subjects }: Pick<ReadFigures, 'subjects'>,
  entered: readonly Figure[],
  faults: readonly Fault[],
): FieldError[] {
  const errors = faults.flatMap((fault): FieldError[] => {
    const [, index = '', field] = /^figures\[(\d+)\]\.(\w+)$/.exec(fault.path) ?? [];
    const subject = subjects[Number(index)];
    if (!subject) return [];
    if (field === 'source')
      return [
        {
          name: sourceField(subject),
          message: `Bron van ${subject.measure.name.toLowerCase()}: ${wordFaultOnPage(fault)}`,
        },
      ];
    const message = OVERTAKEN.has(fault.code)
      ? sayOvertaken(subject, standingOf(subject, entered))
      : wordFaultOnPage(fault);
    return [{ name: valueField(subject), message: `${subject.label}: ${message}` }];
  });
  return errors.filter(({ name }, index) => errors.findIndex((one) => one.name === name) === index);
}

/** Someone else entered it since the form was opened. */
const OVERTAKEN = new Set(['F.766', 'F.775']);

function sayOvertaken({ measure }: Subject, standing: Figure | undefined): string {
  const said = sayKnown(standing?.value, measure.unit);
  return `dit is veranderd sinds je de pagina opende. Nu staat er ${said}. Klopt jouw getal, bewaar het dan opnieuw.`;
}
