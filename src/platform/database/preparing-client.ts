import { createHash } from 'node:crypto';
import { Client } from 'pg';

/** Texts with a name; a session of the server keeps a plan of each. The application has fewer. */
const MOST_NAMES = 1_500;

const names = new Map<string, string>();

/** A name for a text of SQL, the same each time; none when there are so many that somebody must be making them up. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST_NAMES) return known;
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32);
  names.set(text, name);
  return name;
}

type Query = (text: string | object, values?: unknown[], ...rest: unknown[]) => unknown;

/**
 * A session that has the server plan a question once. With row security planning takes longer than answering, and the
 * same questions come again and again.
 */
export class PreparingClient extends Client {
  constructor(...settings: ConstructorParameters<typeof Client>) {
    super(...settings);
    const ask = super.query.bind(this) as Query;
    this.query = ((text, values, ...rest) => {
      const name = typeof text === 'string' && (values?.length ?? 0) > 0 ? nameOf(text) : undefined;
      return ask(name === undefined ? text : { name, text }, values, ...rest);
    }) as Query as typeof this.query;
  }
}
