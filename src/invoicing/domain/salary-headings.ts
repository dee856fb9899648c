import {
  FEWEST_PERSONS,
  isShownApart,
  publicationGroupOf,
  publicationGroupsIn,
  type PublicationGroup,
} from '../../agreements/domain';
import { Euro } from '../../kernel/money';
import type { Month } from '../../kernel/time';
import { functionOf, type AgreementFacts } from '../../settlement/domain';
import type { DocumentLine } from './document';

/** What cannot be shown apart is shown together under this heading. */
const OTHER_FUNCTIONS = 'overige functies';

/** The heading under which the client sees the salary costs of a function in a month. */
export type SalaryHeading = (jobFunction: string, month: Month) => string;

/** What of the facts decides how a month is shown. */
type ShownBy = Pick<AgreementFacts, 'formation' | 'publicationGroups'>;

/**
 * The headings of the lines of a document. A month is looked at whole, with all functions that have costs
 * in it, so that a correction stands under the heading of what it corrects.
 */
export function salaryHeadings(
  lines: readonly DocumentLine[],
  known: ShownBy & Pick<AgreementFacts, 'payroll'>,
): SalaryHeading {
  const months = new Map<Month, ReadonlyMap<string, string>>();
  for (const { costMonth } of lines)
    if (!months.has(costMonth))
      months.set(costMonth, headingsOfMonth(functionsWithCosts(costMonth, lines, known), costMonth, known));
  return (jobFunction, month) => months.get(month)?.get(jobFunction) ?? OTHER_FUNCTIONS;
}

/**
 * The heading of each function with costs in a month: its publication group, when three persons or more
 * work in it or there is a reason to show it all the same. Smaller groups and functions without a group
 * stand together; are they still fewer than three persons, then the largest other groups join them.
 * Nobody is counted for a function without a group: nothing is known of it.
 */
export function headingsOfMonth(
  functions: Iterable<string>,
  month: Month,
  known: ShownBy,
): Map<string, string> {
  const names = [...functions];
  const headingOf = headingIn(names, month, known);
  return new Map(names.map((one) => [one, headingOf(one)]));
}

/**
 * The heading of any function in a month. The functions with costs in it decide what stands together, as on a document of
 * the month, so that the one cannot be subtracted from the other; one without costs goes with them.
 */
export function headingIn(
  withCosts: Iterable<string>,
  month: Month,
  { formation, publicationGroups }: ShownBy,
): (jobFunction: string) => string {
  const names = [...withCosts].map((one) => publicationGroupOf(one, month, formation));
  const named = names.filter((name) => name !== undefined);
  const groups = publicationGroupsIn(month, named, publicationGroups);
  const apart = new Set(groups.filter(isShownApart).map(({ name }) => name));
  const hasOthers = names.some((name) => name === undefined || !apart.has(name));
  const joining = hasOthers ? groupsThatJoin(groups) : [];
  const together = joining.length > 0 ? `${joining.join(', ')} en ${OTHER_FUNCTIONS}` : OTHER_FUNCTIONS;
  return (jobFunction) => {
    const name = publicationGroupOf(jobFunction, month, formation);
    if (name === undefined || joining.includes(name)) return together;
    return publicationGroupsIn(month, [name], publicationGroups).some(isShownApart) ? name : together;
  };
}

/** The names of the largest groups, as many as it takes to make three persons of those that are too small. */
function groupsThatJoin(groups: readonly PublicationGroup[]): string[] {
  let persons = 0;
  for (const group of groups) if (!isShownApart(group)) persons += group.persons;
  const joining: string[] = [];
  for (const group of groups.filter(isShownApart).sort(compareLargestFirst)) {
    if (persons >= FEWEST_PERSONS) break;
    joining.push(group.name);
    persons += group.persons;
  }
  return joining;
}

/** Among groups of one size the name decides, so that the same facts always give the same document. */
function compareLargestFirst(left: PublicationGroup, right: PublicationGroup): number {
  return right.persons - left.persons || (left.name < right.name ? -1 : 1);
}

/** The functions with salary costs in a month as known now, and those that a document charges or takes back. */
function functionsWithCosts(
  month: Month,
  lines: readonly DocumentLine[],
  { payroll }: Pick<AgreementFacts, 'payroll'>,
): Set<string> {
  const costs = new Map<string, Euro>();
  for (const { costMonth, function: jobFunction, amount } of payroll)
    if (costMonth === month) costs.set(jobFunction, (costs.get(jobFunction) ?? Euro.ZERO).plus(amount));
  const paid = [...costs].flatMap(([jobFunction, amount]) => (amount.isZero() ? [] : [jobFunction]));
  const inDocument = lines.flatMap(({ component, costMonth }) =>
    costMonth === month ? (functionOf(component) ?? []) : [],
  );
  return new Set([...paid, ...inDocument]);
}
