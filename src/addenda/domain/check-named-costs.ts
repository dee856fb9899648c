import type { AddendumEntry } from './addendum-facts';

export type NamedCostsRefusal =
  'unknown-entry' | 'entry-named-twice' | 'agreed-before' | 'entry-not-confirmed';

/** What stands in the way of agreeing on one of the costs that were named. */
export interface NamedCostsFault {
  readonly path: string;
  readonly code: NamedCostsRefusal;
  readonly values: { readonly entry: string };
}

/** Everything that stands in the way of agreeing on named costs of a calamity, each once (DVO 3.7). */
export function checkNamedCosts(
  named: readonly string[],
  entries: readonly AddendumEntry[],
  agreed: ReadonlySet<string>,
): NamedCostsFault[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return named.flatMap((id, index) => {
    const code = faultOf(byId.get(id), agreed.has(id), named.indexOf(id) < index);
    return code ? [{ path: `posten[${index.toString()}]`, code, values: { entry: id } }] : [];
  });
}

function faultOf(
  entry: AddendumEntry | undefined,
  isAgreed: boolean,
  isNamedBefore: boolean,
): NamedCostsRefusal | undefined {
  if (isNamedBefore) return 'entry-named-twice';
  if (!entry) return 'unknown-entry';
  if (isAgreed) return 'agreed-before';
  return entry.confirmed ? undefined : 'entry-not-confirmed';
}
