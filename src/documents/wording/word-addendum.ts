import { ADDENDUM_PAPER as PAPER } from '../../../templates/documents/addendum';
import { ADDENDUM_KIND_NAMES, ADDENDUM_STATE_NAMES } from '../../../templates/wording/addenda';
import type { ShownAddendum } from '../../addenda';
import { expectedCosts, shownStateOf, type PriceBasis, type Proposal } from '../../addenda/domain';
import { Euro, type Exact } from '../../kernel/money';
import {
  capitalised,
  fill,
  formatEuro,
  formatLongDate,
  formatMonth,
  formatQuantity,
} from '../../kernel/text';

/** `Meerwerk`. */
export function nameAddendumKind(kind: Proposal['kind']): string {
  return capitalised(ADDENDUM_KIND_NAMES[kind]);
}

/** How it stands. */
export function nameAddendumState({ dossier: { kind }, state }: ShownAddendum): string {
  return ADDENDUM_STATE_NAMES[shownStateOf(kind, state)];
}

/** `februari 2026 tot en met mei 2026`. */
export function sayMonthsOfWork({ from, until }: Pick<Proposal, 'from' | 'until'>): string {
  return until === undefined
    ? fill(PAPER.monthsFrom, { from: formatMonth(from) })
    : fill(PAPER.monthsValue, { from: formatMonth(from), until: formatMonth(until) });
}

/** `40 uur tegen € 75,50 per uur`. */
export function sayPrice(price: PriceBasis): string {
  switch (price.basis) {
    case 'fixed':
    case 'estimate':
      return fill(PAPER.prices[price.basis], { amount: formatEuro(price.amount) });
    case 'hours':
      return fill(PAPER.prices.hours, {
        hours: formatQuantity(price.hours),
        rate: sayUnitPrice(price.hourlyRate),
      });
    case 'units':
      return fill(PAPER.prices.units, {
        ...{ units: formatQuantity(price.units), unit: price.unit, price: sayUnitPrice(price.unitPrice) },
      });
    case 'formation':
      return fill(PAPER.prices.formation, {
        function: price.function,
        scale: price.scale,
        hours: formatQuantity(price.hoursPerWeek),
        period: sayPeriod(price),
      });
  }
}

/** What is expected, or that it comes through payroll. */
export function sayExpectedCosts(price: PriceBasis): string {
  const expected = expectedCosts(price);
  return expected ? fill(PAPER.exclusive, { amount: formatEuro(expected) }) : PAPER.throughPayroll;
}

function sayPeriod({ from, until }: Extract<PriceBasis, { basis: 'formation' }>): string {
  return until === undefined
    ? fill(PAPER.structural, { from: formatLongDate(from) })
    : fill(PAPER.temporary, { from: formatLongDate(from), until: formatLongDate(until) });
}

/** A price finer than a cent keeps its decimals. */
function sayUnitPrice(value: Exact): string {
  const euro = Euro.parse(value.toString());
  return euro ? formatEuro(euro) : `€ ${formatQuantity(value)}`;
}
