/** Fields of a form as they arrive: anything, also nothing. */
export type Fields = Readonly<Record<string, unknown>>;

/** Longer than anyone needs to explain something. */
const LONGEST_TEXT = 1_000;

/** The text of a field without surrounding blanks; empty when it was left out. */
export function textOf(fields: Fields | undefined, name: string): string {
  const value = fields?.[name];
  return typeof value === 'string' ? value.trim().slice(0, LONGEST_TEXT) : '';
}
