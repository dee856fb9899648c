import type { Agreement } from '../../agreements/domain';
import { silent, type Trace } from '../../kernel/explanation';
import { distinctFaults, failure, success, type Outcome } from '../../kernel/fault/fault';
import { isRecordedBy, type Knowledge } from '../../kernel/knowledge';
import type { Month } from '../../kernel/time';
import {
  knownOf,
  PRESENT_RULES,
  selectKnown,
  type AgreementFacts,
  type Rules,
  type Settlement,
} from '../../settlement/domain';
import { attributeCauses } from './attribute-causes';
import { calculateDifferences, type Difference } from './calculate-difference';
import type { RulesDifference } from './compare-rules';
import { composeDocuments, type Composition } from './compose-documents';
import type { BillingHistory, DocumentLine } from './document';

export interface RunRequest {
  readonly agreement: Agreement;
  readonly facts: AgreementFacts;
  readonly history: BillingHistory;
  readonly month: Month;
  readonly knowledge: Knowledge;
  /** The present rules unless told otherwise. */
  readonly rules?: Rules;
  /** What these rules compute otherwise than those by which earlier runs were made. */
  readonly rulesDifferences?: readonly RulesDifference[];
}

export interface ComposedRun extends Composition {
  readonly settlement: Settlement;
  readonly differences: readonly Difference[];
}

/** Makes the documents of a billing run for a month, by what is known (R10, R11); nothing is saved. */
export function composeRun(request: RunRequest, trace: Trace = silent): Outcome<ComposedRun> {
  const { agreement, facts, history, month, knowledge, rules = PRESENT_RULES } = request;
  const known = knownOf(
    agreement,
    selectKnown(facts, (fact) => isRecordedBy(fact, knowledge)),
  );
  const settlement = rules.settle(known, month, trace);
  if (settlement.faults.length > 0) return failure(distinctFaults(settlement.faults));
  const differences = calculateDifferences(settlement.lines, history, month, trace);
  const composition = composeDocuments(linesWithCauses(request, differences), history.hasDocuments);
  return success({ ...composition, settlement, differences });
}

function linesWithCauses(
  { agreement, facts, history, month, knowledge, rules = PRESENT_RULES, rulesDifferences = [] }: RunRequest,
  differences: readonly Difference[],
): DocumentLine[] {
  const toExplain = differences.filter(({ kind }) => kind !== 'regular');
  const { previous } = history;
  const replay = { agreement, facts, month, previous, present: knowledge, rules, rulesDifferences };
  const causes = new Map(
    attributeCauses(toExplain, replay).map((shares, index) => [toExplain[index], shares]),
  );
  return differences.map((difference) => {
    const { costMonth, component, vat, kind, amount } = difference;
    const shares = causes.get(difference);
    return { costMonth, component, vat, kind, amount, ...(shares && { causes: shares }) };
  });
}
