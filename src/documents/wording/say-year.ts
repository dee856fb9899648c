import { Euro } from '../../kernel/money';
import { formatAmount, formatDate } from '../../kernel/text';
import type { FrozenComparison } from '../../year-addenda';

type Line = FrozenComparison['lines'][number];
type Terms = NonNullable<Line['after']>;
type Percentages = FrozenComparison['percentages'][number]['after'];

const NOTHING = '–';

/** Hours a week of a line of a year addendum; a dash where it is not there. */
export function sayHours(line: Terms | undefined): string {
  return line ? line.hoursPerWeek.replace('.', ',') : NOTHING;
}

/** The scale of a line, and those it goes to later in the year. */
export function sayScales(line: Terms | undefined): string {
  if (!line) return NOTHING;
  const [first, ...later] = line.grades;
  return [
    first?.scale ?? NOTHING,
    ...later.map(({ from, scale }) => `${scale} vanaf ${formatDate(from)}`),
  ].join(', ');
}

/** Which service a line is for, and when it begins or ends in the course of a year. */
export function sayPeriod({ before, after }: Line, firstDay: string): string {
  const line = after ?? before;
  const starts = after && after.from !== firstDay ? `, vanaf ${formatDate(after.from)}` : '';
  const ends = line?.until ? `, tot ${formatDate(line.until)}` : '';
  return `dienst ${line?.service ?? ''}${starts}${ends}`;
}

export function sayPercentage(percentage: string | undefined): string {
  return percentage === undefined ? NOTHING : `${percentage.replace('.', ',')} %`;
}

/** The percentages of a year; each after the first with its day. */
export function sayPercentages(versions: Percentages): string {
  return versions
    .map(({ from, percentage }, index) =>
      index === 0 ? sayPercentage(percentage) : `${sayPercentage(percentage)} vanaf ${formatDate(from)}`,
    )
    .join(', ');
}

/** An amount as it was frozen, without its sign; a dash where there is none. */
export function sayFrozen(amount: string | undefined): string {
  return amount === undefined ? NOTHING : formatAmount(euroOf(amount));
}

/** What an amount becomes more, with a plus, or less. */
export function sayFrozenDifference(before: string | undefined, after: string): string {
  if (before === undefined) return NOTHING;
  const difference = euroOf(after).minus(euroOf(before));
  const text = formatAmount(difference);
  return difference.isZero() || difference.isNegative() ? text : `+${text}`;
}

export function euroOf(amount: string): Euro {
  return Euro.parse(amount) ?? Euro.ZERO;
}
