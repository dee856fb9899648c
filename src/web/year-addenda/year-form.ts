import { PERCENTAGE_NAMES } from '../../../templates/wording/year-addenda';
import { Fields as ContentFields } from '../../kernel/reading';
import type { Fault } from '../../kernel/fault/fault';
import { PERCENTAGES, readYearAddendum, type YearAddendum } from '../../year-addenda/domain';
import { textOf, type Fields } from '../forms/fields';
import type { FieldError } from '../parts/error-summary';
import { wordFaultOnPage } from '../wording/word-faults';
import { numberIn, readLineForms, type LineForm, type YearValues } from './line-form';

/** The year addendum that a form makes, or everything that is wrong with it, each by its field. */
export function readYearForm(
  year: number,
  fields: Fields | undefined,
): {
  readonly values: YearValues;
  readonly content: YearAddendum | undefined;
  readonly errors: readonly FieldError[];
} {
  const values = Object.fromEntries(Object.keys(fields ?? {}).map((name) => [name, textOf(fields, name)]));
  const lines = readLineForms(values, year);
  const found: FieldError[] = [];
  const content = readYearAddendum(
    new ContentFields(
      {
        year,
        formation: lines.flatMap(({ terms }) => terms),
        ...Object.fromEntries(PERCENTAGES.map((name) => [name, percentagesIn(values, name, year)])),
        ...(values['taken'] && { changedTasks: values['taken'] }),
        training: numberIn(values['opleiding']),
      },
      '',
      (fault) => void found.push(errorOfFault(fault, lines)),
    ),
  );
  const errors = firstByField(found);
  return { values, content: errors.length === 0 ? content : undefined, errors };
}

/** What is wrong with what a form said by what is known, each by its field. */
export function errorsOfYear(year: number, values: YearValues, faults: readonly Fault[]): FieldError[] {
  const lines = readLineForms(values, year);
  return firstByField(faults.map((fault) => errorOfFault(fault, lines)));
}

function firstByField(found: readonly FieldError[]): FieldError[] {
  return found.filter(({ name }, index) => found.findIndex((one) => one.name === name) === index);
}

/** A percentage begins on the first of a month, so it changes at most eleven times after 1 January. */
const LATER_CHANGES: readonly number[] = Array.from({ length: 11 }, (_, index) => index + 1);
/** How many changes a form has room for when there are fewer. */
const LEAST_CHANGES = 2;

/** The names of the fields for later changes of a percentage: what is filled in, and room for two. */
export function laterFields(values: YearValues, name: string): string[] {
  const last = LATER_CHANGES.findLast((index) => values[`${name}-${index.toString()}`]) ?? 0;
  return LATER_CHANGES.slice(0, Math.max(LEAST_CHANGES, last)).map((index) => `${name}-${index.toString()}`);
}

function percentagesIn(values: YearValues, name: string, year: number): object[] {
  const first = { from: `${year.toString()}-01-01`, percentage: numberIn(values[name]) };
  const later = LATER_CHANGES.flatMap((index) => {
    const [text, from] = [values[`${name}-${index.toString()}`], values[`${name}-${index.toString()}-vanaf`]];
    return text || from ? [{ from, percentage: numberIn(text) }] : [];
  });
  return [first, ...later];
}

function errorOfFault(fault: Fault, lines: readonly LineForm[]): FieldError {
  const sentence = fault.code === 'missing-field' ? 'vul dit in.' : wordFaultOnPage(fault);
  const { name, label } = placeOf(fault.path, lines);
  return { name, message: `${label}: ${sentence}` };
}

const LINE_FIELDS: Readonly<Record<string, readonly [string, string]>> = {
  function: ['functie', 'functie'],
  service: ['dienst', 'dienst'],
  publicationGroup: ['groep', 'publicatiegroep'],
  hoursPerWeek: ['uren', 'uren per week'],
  from: ['vanaf', 'gaat in op'],
  until: ['tot', 'eindigt op'],
  grades: ['schaal', 'schaal'],
  overheadReason: ['reden', 'waarom telt deze formatie mee'],
};

function placeOf(
  path: string,
  lines: readonly LineForm[],
): { readonly name: string; readonly label: string } {
  const line = /^formation\[(\d+)\]\.(\w+)/.exec(path);
  if (line) {
    const form = lines.flatMap((one) => one.terms.map(() => one))[Number(line[1])];
    const [field, label] = LINE_FIELDS[line[2] ?? ''] ?? ['functie', 'regel'];
    return { name: `${form?.prefix ?? 'regel-0'}-${field}`, label: `${form?.title ?? 'Regel'}, ${label}` };
  }
  const dated = /^(overhead|ikb|employerCharges)(?:\[(\d+)\]\.(\w+))?/.exec(path);
  if (dated) {
    const [, name = '', index = '0', field] = dated;
    const label = PERCENTAGE_NAMES[name as keyof typeof PERCENTAGE_NAMES];
    const own = index === '0' ? name : `${name}-${index}`;
    return { name: field === 'from' && index !== '0' ? `${own}-vanaf` : own, label };
  }
  if (path === 'training') return { name: 'opleiding', label: 'Opleidingskosten' };
  return path === 'changedTasks'
    ? { name: 'taken', label: 'Gewijzigde taken' }
    : { name: 'regel-0-functie', label: 'Formatie' };
}

/** A form filled in with what a year addendum says. */
export function yearValuesOf(content: YearAddendum): YearValues {
  const values: Record<string, string> = { regels: content.formation.length.toString() };
  content.formation.forEach((line, index) => {
    const prefix = `regel-${index.toString()}`;
    const [first, ...later] = line.grades;
    Object.assign(values, {
      ...{ [`${prefix}-functie`]: line.function, [`${prefix}-dienst`]: line.service },
      ...{ [`${prefix}-groep`]: line.publicationGroup ?? '', [`${prefix}-reden`]: line.overheadReason ?? '' },
      ...{ [`${prefix}-uren`]: typed(line.hoursPerWeek), [`${prefix}-schaal`]: first?.scale ?? '' },
      ...{ [`${prefix}-vanaf`]: line.from, [`${prefix}-tot`]: line.until ?? '' },
      ...{
        [`${prefix}-was-uren`]: line.hoursPerWeek.toString(),
        [`${prefix}-was-schaal`]: first?.scale ?? '',
      },
      ...{ [`${prefix}-was-vanaf`]: line.from, [`${prefix}-was-groep`]: line.publicationGroup ?? '' },
      [`${prefix}-later`]: later.map(({ from, scale }) => `${from} ${scale}`).join('|'),
    });
  });
  for (const name of PERCENTAGES)
    content[name].forEach(({ from, percentage }, index) => {
      const own = index === 0 ? name : `${name}-${index.toString()}`;
      values[own] = typed(percentage);
      if (index > 0) values[`${own}-vanaf`] = from;
    });
  return { ...values, taken: content.changedTasks ?? '', opleiding: typed(content.training) };
}

function typed(number: { toString(): string }): string {
  return number.toString().replace('.', ',');
}
