import { FACT_FIELD_NAMES, FACT_LIST_NAMES, OTHER_FACT } from '../../../templates/wording/facts';
import { dayOf, euroOf, monthOf } from '../../documents/domain';
import { formatAmount, formatLongDate, formatMonth } from '../../kernel/text';
import { nameFactValue } from '../wording/name-fact-value';

/** A field of a fact, with what it said in the fact that it replaces. */
export interface WordedField {
  readonly name: string;
  readonly value: string;
  /** Undefined when nothing was replaced, or it said the same. */
  readonly old: string | undefined;
}

/** Fields in euros. */
const AMOUNTS = new Set(['amount', 'estimate', 'maximum', 'unitPrice']);
/** Other fields with decimals; elsewhere a text such as the service `1.9` is a name. */
const NUMBERS = new Set(['percentage', 'hoursPerWeek', 'fullTimeHours', 'quantity']);

type Content = Readonly<Record<string, unknown>>;

/** What kind of fact it is: `Formatieregel`. */
export function nameFactList(list: string): string {
  return FACT_LIST_NAMES[list] ?? OTHER_FACT;
}

/** The fields of a fact in Dutch, each beside what it replaces. */
export function wordFact(content: Content, replaced?: Content): WordedField[] {
  const names = [...new Set([...Object.keys(content), ...Object.keys(replaced ?? {})])];
  return names.flatMap((name) => {
    const value = wordValue(name, content[name]);
    const before = replaced ? wordValue(name, replaced[name]) : undefined;
    if (value === '' && (before ?? '') === '') return [];
    return [{ name: FACT_FIELD_NAMES[name] ?? name, value, old: before === value ? undefined : before }];
  });
}

function wordValue(name: string, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map((one) => wordValue(name, one)).join('; ');
  if (typeof value === 'object') return wordFields(value as Content);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatLongDate(dayOf(text));
  if (/^\d{4}-\d{2}$/.test(text)) return formatMonth(monthOf(text));
  if (AMOUNTS.has(name) && /^-?\d+\.\d{2}$/.test(text)) return formatAmount(euroOf(text));
  if (AMOUNTS.has(name) || NUMBERS.has(name)) return text.replace('.', ',');
  return nameFactValue(text);
}

function wordFields(content: Content): string {
  return wordFact(content)
    .map(({ name, value }) => `${name} ${value}`)
    .join(', ');
}
