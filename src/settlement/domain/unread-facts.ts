import type { Fault, Report } from '../../kernel/fault/fault';
import { everyFact, type AgreementFacts } from './agreement-facts';

/**
 * Facts of a file that could not be read. What seems to be missing because of them is no fault of its
 * own, so that all other faults can be reported together with theirs.
 */
export interface UnreadFacts {
  /** Lists with such a fact. */
  readonly lists: ReadonlySet<string>;
  /** What others may refer to in them: ids, sources, keys of addenda, components. */
  readonly names: ReadonlySet<string>;
}

type Item = Readonly<Record<string, unknown>>;

export function unreadFacts(file: Item, read: AgreementFacts): UnreadFacts {
  const places = new Set([...everyFact(read)].map(({ place }) => place));
  const lists = new Set<string>();
  const names = new Set<string>();
  for (const list of Object.keys(read)) {
    const items = file[list];
    if (items === undefined || items === null) continue;
    if (!Array.isArray(items)) lists.add(list);
    for (const [index, item] of (Array.isArray(items) ? items : []).entries()) {
      if (places.has(`${list}[${index}]`)) continue;
      lists.add(list);
      for (const name of namesOf(item)) names.add(name);
    }
  }
  return { lists, names };
}

function* namesOf(item: unknown): Generator<string> {
  if (typeof item !== 'object' || item === null) return;
  const { id, source, addendum, function: jobFunction } = item as Item;
  for (const name of [id, source, addendum]) if (typeof name === 'string') yield name;
  if (typeof addendum === 'string') yield `addendum:${addendum}`;
  if (typeof jobFunction === 'string') yield `salary:${jobFunction}`;
}

/** The lists from which something that a fault finds missing could have come. */
const MISSING_FROM: Readonly<Record<string, readonly string[]>> = {
  'no-policy-in-force': ['policies'],
  'no-table-in-force': ['policies', 'salaryTables', 'tableAcceptances'],
  'table-awaits-acceptance': ['policies', 'salaryTables', 'tableAcceptances'],
  'unknown-scale': ['policies', 'salaryTables', 'tableAcceptances'],
};

/** Passes on the faults that stand whatever the unread facts say. */
export function certainly({ lists, names }: UnreadFacts, report: Report): Report {
  return (fault) => {
    if (!mayComeFrom(fault, lists, names)) report(fault);
  };
}

function mayComeFrom(
  { code, path, values }: Fault,
  lists: ReadonlySet<string>,
  names: ReadonlySet<string>,
): boolean {
  if (code === 'unknown-reference') return names.has(values?.['reference'] ?? '');
  if (code === 'no-percentage-in-force') return lists.has(path);
  return (MISSING_FROM[code] ?? []).some((list) => lists.has(list));
}
