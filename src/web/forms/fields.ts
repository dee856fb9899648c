import { readableOf } from '../../kernel/reading';
import { withPlainLines } from '../../kernel/text';

/** Fields of a form as they arrive: anything, also nothing. */
export type Fields = Readonly<Record<string, unknown>>;

/** The text of a field without surrounding blanks and what cannot be seen, with plain line ends; empty when it was left out. */
export function textOf(fields: Fields | undefined, name: string): string {
  const value = fields?.[name];
  return typeof value === 'string' ? readableOf(withPlainLines(value)).trim() : '';
}

/** The texts of a field that may be chosen more than once. */
export function listOf(fields: Fields | undefined, name: string): string[] {
  const value = fields?.[name];
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((one): one is string => typeof one === 'string' && one !== '');
}
