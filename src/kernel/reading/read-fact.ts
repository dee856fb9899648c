import type { Fact, Withdrawal } from '../knowledge';
import type { Euro, Exact } from '../money';
import { isFirstOfMonth, type LocalDate } from '../time';
import type { Fields } from './fields';

/** What every fact has: identity, moment and source. */
export function readFact(fields: Fields): Fact {
  return {
    id: fields.text('id'),
    recordedOn: fields.date('recordedOn'),
    source: fields.text('source'),
    ...(fields.has('replaces') && { replaces: fields.text('replaces') }),
    ...(fields.has('position') && { position: fields.ordinal('position', 1) }),
    place: fields.path,
  };
}

/** A number above zero, such as hours a week. */
export function readPositive(fields: Fields, name: string): Exact {
  const value = fields.exact(name);
  if (!value.isPositive()) fields.fault(name, 'not-above-zero');
  return value;
}

/** An amount in euros of zero or more. */
export function readNotNegative(fields: Fields, name: string): Euro {
  const amount = fields.euro(name);
  if (amount.isNegative()) fields.fault(name, 'below-zero');
  return amount;
}

/** A day on which a month begins: percentages and tax treatments change with the month. */
export function readFirstOfMonth(fields: Fields): LocalDate {
  const from = fields.date('from');
  if (from && !isFirstOfMonth(from)) fields.fault('from', 'not-first-of-month');
  return from;
}

export function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Takes back one fact or one source, not both. */
export function readWithdrawal(fields: Fields): Withdrawal {
  const [ofFact, ofSource] = [fields.has('fact'), fields.has('ofSource')];
  if (ofFact === ofSource) fields.fault('fact', 'fact-or-source');
  return {
    ...readFact(fields),
    ...(ofFact && { fact: fields.text('fact') }),
    ...(ofSource && { ofSource: fields.text('ofSource') }),
  };
}
