import type { Agreement } from '../../agreements/domain';
import { silent } from '../../kernel/explanation';
import { failure, success, type Outcome } from '../../kernel/fault/fault';
import { monthAt } from '../../kernel/time';
import type { AgreementFacts } from './agreement-facts';
import type { Rules } from './rules';
import type { SettledYear } from './settle-year';
import { knownOf } from './year-terms';

/** A whole year settled by known facts, to weigh what they would come to (R1 to R7); nothing is explained. */
export function settleOneYear(
  agreement: Agreement,
  known: AgreementFacts,
  rules: Rules,
  year: number,
): Outcome<SettledYear> {
  const { faults, years } = rules.settle(
    knownOf({ ...agreement, years: [year] }, known),
    monthAt(year, 12),
    silent,
  );
  const settled = years.find((candidate) => candidate.year === year);
  return settled && faults.length === 0 ? success(settled) : failure(faults);
}
