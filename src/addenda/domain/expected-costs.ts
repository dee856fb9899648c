import { Amount, Euro } from '../../kernel/money';
import type { PriceBasis } from './proposal';

/** What a proposal is expected to cost, in euros; undefined for formation, whose costs come through payroll. */
export function expectedCosts(price: PriceBasis): Euro | undefined {
  switch (price.basis) {
    case 'fixed':
    case 'estimate':
      return price.amount;
    case 'hours':
      return Amount.perUnit(price.hourlyRate).times(price.hours).rounded();
    case 'units':
      return Amount.perUnit(price.unitPrice).times(price.units).rounded();
    case 'formation':
      return undefined;
  }
}
