import { isAgreedFact } from '../../agreements/domain';
import type { Report } from '../../kernel/fault/fault';
import { firstDayOf, firstOfYear, inForceOn, laterOf, monthsOfYear } from '../../kernel/time';
import { selectKnown, type AgreementFacts } from './agreement-facts';
import { isNew } from './is-new';

const PERCENTAGES = ['overhead', 'ikb', 'employerCharges'] as const;
const LISTS = ['formation', ...PERCENTAGES, 'trainingBudgets'] as const;
type AgreedList = (typeof LISTS)[number];

/**
 * What both sides agreed on for a year is changed by a further version of its year addendum, not by one of them
 * recording a fact (DVO 3.4, 4.2). Another grade of a line is a regrading, which has rules of its own (DVO 4.4).
 * Asked of facts that someone records alone, and of a year addendum for every year but its own.
 */
export function checkAgreedYears(facts: AgreementFacts, report: Report, ownYear?: number): void {
  const before = selectKnown(facts, (fact) => !isNew(fact));
  const after = selectKnown(facts, () => true);
  for (const list of LISTS)
    for (const year of agreedYears(before)) {
      if (year === ownYear || writeTerms(before, list, year) === writeTerms(after, list, year)) continue;
      for (const { place } of [...facts[list], ...facts.withdrawals].filter(isNew))
        report({ path: place, code: 'F.388', values: { year: year.toString() } });
    }
}

/** Every year addendum records the training budget of its year. */
function agreedYears({ trainingBudgets }: AgreementFacts): Set<number> {
  return new Set(trainingBudgets.filter(({ id }) => isAgreedFact(id)).map(({ year }) => year));
}

/** What a list says of a year, as one text: the same for facts that come to the same. */
function writeTerms(known: AgreementFacts, list: AgreedList, year: number): string {
  if (list === 'trainingBudgets')
    return known.trainingBudgets.findLast((budget) => budget.year === year)?.amount.toString() ?? '';
  if (list === 'formation') return writeFormation(known, year);
  return monthsOfYear(year)
    .map((month) => inForceOn(known[list], firstDayOf(month))?.percentage.toString() ?? '')
    .join(' ');
}

/** Functions, services, hours and days within the year; not the grades. */
function writeFormation({ formation }: AgreementFacts, year: number): string {
  const [first, after] = [firstOfYear(year), firstOfYear(year + 1)];
  return formation
    .filter(({ from, until }) => from < after && (until === undefined || until > first))
    .map(({ function: jobFunction, service, publicationGroup, hoursPerWeek, from, until }) =>
      JSON.stringify([
        ...[jobFunction, service, publicationGroup, hoursPerWeek.toString(), laterOf(from, first)],
        until !== undefined && until < after ? until : after,
      ]),
    )
    .sort()
    .join('\n');
}
