/** So many results of the same values are kept; those that nobody asked for longest go first. */
const MOST_RESULTS = 12;

const results = new WeakMap<object, WeakMap<object, Map<string, unknown>>>();

/**
 * What comes of values that never change, such as the facts of an agreement and the rules, under a name that says what else
 * it was made from. Made once for as long as somebody holds both values; it would come out the same each time.
 */
export function madeOnce<Made>(facts: object, rules: object, name: string, make: () => Made): Made {
  const byRules = results.get(facts) ?? new WeakMap<object, Map<string, unknown>>();
  results.set(facts, byRules);
  const byName = byRules.get(rules) ?? new Map<string, unknown>();
  byRules.set(rules, byName);
  const made = byName.has(name) ? (byName.get(name) as Made) : make();
  byName.delete(name);
  byName.set(name, made);
  const [first] = byName.keys();
  if (byName.size > MOST_RESULTS && first !== undefined) byName.delete(first);
  return made;
}
