import { monthOf as readMonth, type PublishedLine } from '../../invoicing/domain';
import { firstDayOf, inForceOn } from '../../kernel/time';
import type { CodingRule, CodingScheme } from './coding';

type Codable = Pick<PublishedLine, 'costMonth' | 'part' | 'label'>;

/**
 * The rule that a line is booked by: of the scheme in force in its cost month, the one for its heading, otherwise the one
 * for its part; undefined when nobody said how to book it.
 */
export function ruleFor(line: Codable, schemes: readonly CodingScheme[]): CodingRule | undefined {
  const scheme = inForceOn(schemes, firstDayOf(readMonth(line.costMonth)));
  let found: CodingRule | undefined;
  for (const rule of scheme?.rules ?? [])
    if (rule.part === line.part && fits(rule, line) && lengthOf(rule) >= lengthOf(found)) found = rule;
  return found;
}

/** Headings are compared without regard to capitals; a line of an addendum says key and title, and titles change. */
function fits({ part, label }: CodingRule, line: Codable): boolean {
  if (label === undefined) return true;
  const [own, shown] = [foldLabel(label), foldLabel(line.label)];
  return own === shown || (part === 'addendum' && shown.startsWith(`${own} `));
}

/** By this two headings are the same one. */
export function foldLabel(label: string): string {
  return label.trim().toLowerCase();
}

function lengthOf(rule: CodingRule | undefined): number {
  return rule?.label?.length ?? -1;
}
