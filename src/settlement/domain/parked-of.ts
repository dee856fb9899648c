import { Euro } from '../../kernel/money';
import type { Month } from '../../kernel/time';
import type { SettledMonth, SettledYear } from './settle-year';

/** What of some months is recorded but above a limit, in euros (R4 to R6). */
export interface Parked {
  readonly salaryCosts: Euro;
  readonly overhead: Euro;
  readonly training: Euro;
}

export function parkedOf(months: readonly SettledMonth[]): Parked {
  return {
    salaryCosts: Euro.sum(months.map((month) => month.actual.minus(month.chargeableSalaries))),
    overhead: Euro.sum(months.map((month) => month.overheadDue.minus(month.overhead))),
    training: Euro.sum(months.map((month) => month.trainingDue.minus(month.training))),
  };
}

/** A part of the compensation, why some of it is parked, and how much of it in euros. */
export interface ParkedForReason {
  readonly part: 'formation' | 'overhead' | 'training';
  readonly reason:
    'salary-costs-above-ceiling' | 'overhead-above-limit' | 'training-above-budget' | 'after-end';
  readonly amount: Euro;
}

/** What of some years is parked up to and including a month, per part: above its limit, or after the end (R4 to R6). */
export function parkedByReason(years: readonly SettledYear[], upTo?: Month): ParkedForReason[] {
  const upToMonth = ({ month }: SettledMonth): boolean => upTo === undefined || month <= upTo;
  const sums = (hasEnded: boolean): Parked =>
    parkedOf(
      years.filter((year) => year.hasEnded === hasEnded).flatMap(({ months }) => months.filter(upToMonth)),
    );
  const [before, after] = [sums(false), sums(true)];
  const parked: readonly ParkedForReason[] = [
    { part: 'formation', reason: 'salary-costs-above-ceiling', amount: before.salaryCosts },
    { part: 'overhead', reason: 'overhead-above-limit', amount: before.overhead },
    { part: 'training', reason: 'training-above-budget', amount: before.training },
    { part: 'formation', reason: 'after-end', amount: after.salaryCosts },
    { part: 'training', reason: 'after-end', amount: after.training },
  ];
  return parked.filter(({ amount }) => !amount.isZero());
}

export function parkedSumOf(months: readonly SettledMonth[]): Euro {
  const { salaryCosts, overhead, training } = parkedOf(months);
  return Euro.sum([salaryCosts, overhead, training]);
}

/** What of a year is parked up to and including a month. */
export function parkedSumUpTo({ months }: SettledYear, upTo: Month): Euro {
  return parkedSumOf(months.filter(({ month }) => month <= upTo));
}
