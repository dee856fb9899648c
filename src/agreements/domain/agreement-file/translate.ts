import type { Report } from '../../../kernel/fault/fault';
import { ADDENDUM_COMPONENT, COMPONENTS, SALARY_COMPONENT, type Term, type Terms } from './terms';
import { wholeNumber, lookUp } from '../../../kernel/reading';

const DECIMAL_COMMA = /^-?\d+,\d+$/;

/**
 * An item of the file with the keys and choices of a scenario file. Keys that are not in the table are
 * faults; what is no object is left for the reader of its list to refuse. Empty values count as absent.
 */
export function translateItem(item: unknown, terms: Terms, path: string, report: Report): unknown {
  if (!isObject(item)) return item;
  const translated: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(item)) {
    const term = lookUp(terms, key);
    const place = path === '' ? key : `${path}.${key}`;
    if (!term) report({ path: place, code: 'unknown-field' });
    else if (!isEmpty(value)) translated[term.name] = translateValue(value, term, place, report);
  }
  return translated;
}

function translateValue(value: unknown, term: Term, path: string, report: Report): unknown {
  switch (term.as) {
    case 'asIs':
      return value;
    case 'number':
      return withPoint(value);
    case 'whole':
      return wholeNumber(value) ?? value;
    case 'choice':
      return translateChoice(value, term.choices, path, report);
    case 'components':
      return eachOf(value, (component, index) => translateComponent(component, `${path}[${index}]`, report));
    case 'items':
      return eachOf(value, (item, index) => translateItem(item, term.terms, `${path}[${index}]`, report));
  }
}

/** `24,5` as people write it; a mark of thousands is left in and refused. */
function withPoint(value: unknown): unknown {
  return typeof value === 'string' && DECIMAL_COMMA.test(value) ? value.replace(',', '.') : value;
}

/** A choice that is not there is reported here in Dutch; the first one stands in, so that reading goes on. */
function translateChoice(
  value: unknown,
  choices: Readonly<Record<string, string>>,
  path: string,
  report: Report,
): string {
  const chosen = lookUp(choices, value);
  if (chosen === undefined)
    report({ path, code: 'not-one-of', values: { allowed: Object.keys(choices).join(', ') } });
  return chosen ?? Object.values(choices)[0] ?? '';
}

function translateComponent(value: unknown, path: string, report: Report): string {
  const { inFile, inCode } = SALARY_COMPONENT;
  if (typeof value === 'string' && value.startsWith(inFile)) return inCode + value.slice(inFile.length);
  if (typeof value === 'string' && value.startsWith(ADDENDUM_COMPONENT)) return value;
  const component = lookUp(COMPONENTS, value);
  const allowed = [...Object.keys(COMPONENTS), `${inFile}<functie>`, `${ADDENDUM_COMPONENT}<sleutel>`].join(
    ', ',
  );
  if (component === undefined) report({ path, code: 'not-one-of', values: { allowed } });
  return component ?? '';
}

function eachOf(value: unknown, translate: (item: unknown, index: string) => unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((item: unknown, index) => translate(item, index.toString()));
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
