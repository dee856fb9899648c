import type { Fact } from '../../kernel/knowledge';
import type { Euro } from '../../kernel/money';
import { readFact, readNotNegative, type Fields } from '../../kernel/reading';
import type { LocalDate } from '../../kernel/time';
import { readMonthlyCost } from './read-terms';
import type { MonthlyCost } from './terms-facts';

/**
 * What is recorded for information and never charged: small materials bought under mandate (DVO 2.2a) and extra
 * state funding with its spending and what was said about it (DVO 4.13).
 */
export interface MandatePurchase extends MonthlyCost {
  readonly description: string;
}

/** Extra money of the state for work that the contractor took over, in euros. */
export interface StateFunding extends Fact {
  readonly year: number;
  /** The arrangement or letter that gives it. */
  readonly arrangement: string;
  readonly purpose: string;
  readonly amount: Euro;
}

/** What of a funding was spent on its purpose. */
export interface FundingSpending extends MonthlyCost {
  readonly funding: string;
  readonly description: string;
}

/** That both parties talked about a funding (DVO 4.13, 6). */
export interface FundingTalk extends Fact {
  readonly funding: string;
  readonly heldOn: LocalDate;
  /** By their function, never by name. */
  readonly heldWith: string;
  readonly reference: string;
}

export function readMandatePurchase(fields: Fields): MandatePurchase {
  return { ...readMonthlyCost(fields), description: fields.text('description') };
}

export function readStateFunding(fields: Fields): StateFunding {
  return {
    ...readFact(fields),
    year: fields.year('year'),
    arrangement: fields.text('arrangement'),
    purpose: fields.text('purpose'),
    amount: readNotNegative(fields, 'amount'),
  };
}

export function readFundingSpending(fields: Fields): FundingSpending {
  return {
    ...readMonthlyCost(fields),
    funding: fields.text('funding'),
    description: fields.text('description'),
  };
}

export function readFundingTalk(fields: Fields): FundingTalk {
  return {
    ...readFact(fields),
    funding: fields.text('funding'),
    heldOn: fields.date('heldOn'),
    heldWith: fields.text('heldWith'),
    reference: fields.text('reference'),
  };
}
