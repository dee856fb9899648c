import { headingIn } from '../../../invoicing/domain';
import type { Month } from '../../../kernel/time';
import { functionOf, type AgreementFacts, type Component } from '../../../settlement/domain';

interface Line {
  readonly costMonth: Month;
  readonly component: Component;
}

/** Services that stand together, with all functions of theirs. */
export interface JoinedServices {
  readonly services: readonly string[];
  readonly functions: ReadonlySet<string>;
}

/**
 * Divides the services so that each heading under which a month shows salary costs lies within one of them: what they add
 * up to is a sum of published headings, and tells of nobody (DVO 7.5; AVG).
 */
export function joinServices(
  known: Pick<AgreementFacts, 'formation' | 'publicationGroups'>,
  lines: readonly Line[],
): JoinedServices[] {
  const groups = new Groups();
  for (const line of known.formation) groups.join(functionKey(line.function), serviceKey(line.service));
  for (const [month, functions] of functionsByMonth(lines)) {
    const headingOf = headingIn(functions, month, known);
    for (const one of functions) groups.join(functionKey(one), `heading ${month} ${headingOf(one)}`);
  }
  return groups
    .all()
    .map((members) => ({
      services: namesIn(members, 'service ').sort(compareServices),
      functions: new Set(namesIn(members, 'function ')),
    }))
    .sort((one, other) => compareServices(one.services[0] ?? '~', other.services[0] ?? '~'));
}

function functionsByMonth(lines: readonly Line[]): Map<Month, Set<string>> {
  const months = new Map<Month, Set<string>>();
  for (const { costMonth, component } of lines) {
    const jobFunction = functionOf(component);
    if (jobFunction === undefined) continue;
    months.set(costMonth, (months.get(costMonth) ?? new Set()).add(jobFunction));
  }
  return months;
}

/** `1.9` comes before `1.10`. */
function compareServices(one: string, other: string): number {
  return one.localeCompare(other, 'nl', { numeric: true });
}

const functionKey = (name: string): string => `function ${name}`;
const serviceKey = (name: string): string => `service ${name}`;

function namesIn(members: readonly string[], prefix: string): string[] {
  return members.filter((one) => one.startsWith(prefix)).map((one) => one.slice(prefix.length));
}

/** Names that belong together because some join says so, directly or through others. */
class Groups {
  private readonly groupOf = new Map<string, Set<string>>();

  join(one: string, other: string): void {
    const [left, right] = [this.find(one), this.find(other)];
    if (left === right) return;
    for (const name of right) this.groupOf.set(name, left.add(name));
  }

  all(): string[][] {
    return [...new Set(this.groupOf.values())].map((group) => [...group]);
  }

  private find(name: string): Set<string> {
    const group = this.groupOf.get(name) ?? new Set([name]);
    this.groupOf.set(name, group);
    return group;
  }
}
