import { Euro } from '../../kernel/money';
import { monthOf, yearOf, type LocalDate, type Month } from '../../kernel/time';
import { CEILING, functionOf, OVERHEAD, TRAINING, type Component } from '../../settlement/domain';
import type { DocumentLine } from './document';
import { lineKey } from './line-key';

/** Beyond which a draft is not issued before someone else looked at it. */
export interface Bounds {
  /** All salary costs together, the overhead or the training costs may differ from the month before by so many whole percents of it. */
  readonly jumpPercentage: number;
  /** A smaller difference than this is no jump, in euros. */
  readonly jumpMinimum: Euro;
  /** Lines of all documents of a run together. */
  readonly mostLines: number;
}

/** What a team lead can set at most: percent, and lines. */
export const WIDEST_BOUNDS = { jumpPercentage: 1_000, mostLines: 100_000 } as const;

export const DEFAULT_BOUNDS: Bounds = {
  jumpPercentage: 25,
  jumpMinimum: Euro.ofCents(100_000n),
  mostLines: 500,
};

/** The parts of which one month resembles the next; addenda and assessments are charged as they fall. */
export type SteadyPart = 'salary' | 'overhead' | 'training';

/** What a draft does beyond a bound; amounts in euros, for the contractor only. */
export type ExceededBound =
  | { readonly kind: 'duplicate'; readonly costMonth: Month; readonly component: Component }
  | {
      readonly kind: 'jump';
      readonly part: SteadyPart;
      readonly previous: Month;
      readonly before: Euro;
      readonly now: Euro;
    }
  | { readonly kind: 'lines'; readonly count: number };

export interface BoundsQuestion {
  readonly month: Month;
  /** The lines of the draft, of all its documents. */
  readonly lines: readonly DocumentLine[];
  /** The lines of issued documents that stand: not credited, and no crediting themselves. */
  readonly standing: readonly DocumentLine[];
  readonly startsOn: LocalDate;
  readonly bounds: Bounds;
}

/** Everything in a draft that is beyond a bound: nothing is guessed, someone looks. */
export function checkBounds(question: BoundsQuestion): ExceededBound[] {
  const { lines, bounds } = question;
  return [
    ...duplicates(question),
    ...(['salary', 'overhead', 'training'] as const).flatMap((part) => jumpOf(part, question)),
    ...(lines.length > bounds.mostLines ? [{ kind: 'lines' as const, count: lines.length }] : []),
  ];
}

/** A month, component and VAT treatment that is charged as new twice; R10 makes none, so this means something broke. */
function duplicates({ lines, standing }: BoundsQuestion): ExceededBound[] {
  const seen = new Set(standing.filter(isFirstCharge).map(lineKey));
  return lines.filter(isRegular).flatMap((line) => {
    const key = lineKey(line);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ kind: 'duplicate' as const, costMonth: line.costMonth, component: line.component }];
  });
}

function jumpOf(part: SteadyPart, question: BoundsQuestion): ExceededBound[] {
  const { month, lines, standing, bounds } = question;
  const previous = latestMonth(part, question);
  if (previous === undefined || !isComparable(part, previous, question)) return [];
  const before = firstCharged(part, standing, previous);
  const now = firstCharged(part, lines, month);
  // Training may be charged as it is followed: a month without any is no fall.
  if (part === 'training' && now.isLessThan(before)) return [];
  return isJump(before, now, bounds) ? [{ kind: 'jump', part, previous, before, now }] : [];
}

/** The last month before this one for which the part was charged; those between were charged nothing. */
function latestMonth(part: SteadyPart, { month, standing }: BoundsQuestion): Month | undefined {
  const months = standing
    .filter((line) => isFirstCharge(line) && partOf(line.component) === part && line.costMonth < month)
    .map(({ costMonth }) => costMonth);
  return months.sort().at(-1);
}

/**
 * Salaries go on over a year's end. Overhead and training follow what is agreed for a year, and overhead stops when the
 * ceiling is reached, so those are held against a month of the same year in which nothing was parked. The first month
 * of an agreement that begins on the way is no whole month.
 */
function isComparable(
  part: SteadyPart,
  previous: Month,
  { month, lines, standing, startsOn }: BoundsQuestion,
): boolean {
  if (previous === monthOf(startsOn) && !startsOn.endsWith('-01')) return false;
  if (part === 'salary') return true;
  if (yearOf(previous) !== yearOf(month)) return false;
  const isParked = (all: readonly DocumentLine[], costMonth: Month): boolean =>
    all.some((line) => line.component === CEILING && line.costMonth === costMonth);
  return part === 'training' || !(isParked(lines, month) || isParked(standing, previous));
}

function firstCharged(part: SteadyPart, lines: readonly DocumentLine[], month: Month): Euro {
  return Euro.sum(
    lines
      .filter((line) => isFirstCharge(line) && line.costMonth === month && partOf(line.component) === part)
      .map(({ amount }) => amount),
  );
}

function isJump(before: Euro, now: Euro, { jumpPercentage, jumpMinimum }: Bounds): boolean {
  const difference = magnitude(now.cents - before.cents);
  return (
    difference >= jumpMinimum.cents && difference * 100n > BigInt(jumpPercentage) * magnitude(before.cents)
  );
}

function magnitude(cents: bigint): bigint {
  return cents < 0n ? -cents : cents;
}

/** Charged for the first time, also when that came late; a correction says nothing about the month. */
function isFirstCharge({ kind }: DocumentLine): boolean {
  return kind === 'regular' || kind === 'late';
}

function isRegular({ kind }: DocumentLine): boolean {
  return kind === 'regular';
}

/** What is actually earned, without what the ceiling takes off; undefined for what falls as it falls. */
function partOf(component: Component): SteadyPart | undefined {
  if (functionOf(component) !== undefined) return 'salary';
  if (component === OVERHEAD) return 'overhead';
  return component === TRAINING ? 'training' : undefined;
}
