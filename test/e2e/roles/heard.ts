import type { Side } from '../../../src/people/domain';
import type { Answer } from '../../support/api-client';

type Item = Readonly<Record<string, unknown>>;

/** After these stand names of things instead of fields: scales, and what a fact or an event is about. */
const NAMES_FOLLOW = /(\bschalen|feiten\[\]\.inhoud|\bbijzonderheden|\bfact\.body)\..+/;

/** The fields of what came back, by route and side: `regels[].bedrag`, with `[]` for each of a list. */
export class Heard {
  private readonly sides = new Map<string, Set<Side>>();

  note(route: string, side: Side, answer: Answer): void {
    if (answer.status >= 300) return;
    for (const body of bodiesOf(answer))
      for (const path of pathsIn(body)) {
        const field = `${route} ${path.replace(NAMES_FOLLOW, '$1.*')}`;
        this.sides.set(field, (this.sides.get(field) ?? new Set<Side>()).add(side));
      }
  }

  /** Each field after its route, and before it which parties were shown it; by name. */
  lines(): string[] {
    return [...this.sides]
      .map(([field, sides]) => `${sides.has('client') ? whoBesides(sides) : 'contractor'} ${field}`)
      .sort();
  }
}

function whoBesides(sides: ReadonlySet<Side>): string {
  return sides.has('contractor') ? 'both' : 'client';
}

/** An answer that is JSON, or the lines of a file of which each is one: by their kind, with the fields they have. */
function bodiesOf({ headers, body, text }: Answer): unknown[] {
  const type = headers['content-type'] ?? '';
  if (type.startsWith('application/json')) return [body];
  if (!type.startsWith('application/x-ndjson')) return [];
  const items = text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Item]));
  return items.map(({ kind, body: said, ...rest }) => ({
    [String(kind)]: {
      ...rest,
      body: Object.fromEntries(Object.keys((said ?? {}) as Item).map((key) => [key, ''])),
    },
  }));
}

function* pathsIn(value: unknown, path = ''): Generator<string> {
  if (Array.isArray(value)) for (const one of value) yield* pathsIn(one, `${path}[]`);
  else if (typeof value === 'object' && value !== null)
    for (const [name, one] of Object.entries(value))
      yield* pathsIn(one, path === '' ? name : `${path}.${name}`);
  else yield path;
}
