import { LINE_CHANGE_NAMES, LINE_DIFFERENCE_NAMES } from '../../../templates/wording/year-addenda';
import { sayHours, sayScales } from '../../documents';
import { formatDate } from '../../kernel/text';
import { firstOfYear } from '../../kernel/time';
import type { FrozenComparison } from '../../year-addenda';
import type { Tone } from '../parts/badge';

type Line = FrozenComparison['lines'][number];
type Terms = NonNullable<Line['after']>;

const TONES: Readonly<Record<Line['change'], Tone>> = {
  same: 'quiet',
  changed: 'neutral',
  added: 'safe',
  dropped: 'warning',
};

/** A line of formation as a row; a function that changes in the course of the year has its rows below each other. */
export interface LineRow {
  readonly line: Line;
  readonly tone: Tone;
  readonly change: string;
  /** What differs, in words. */
  readonly details: readonly string[];
  /** Whether it goes on with the row above. */
  readonly goesOn: boolean;
}

/** The rows of a table of formation, what goes on in the year right after what it follows (DVO 4.2). */
export function rowsOf(lines: readonly Line[], year: number): LineRow[] {
  const following = new Map(
    lines.flatMap((line) =>
      lines
        .filter((next) => follows(next, line))
        .slice(0, 1)
        .map((next) => [line, next]),
    ),
  );
  const continued = new Set(following.values());
  const rows: LineRow[] = [];
  const add = (line: Line, before?: Line): void => {
    const next = following.get(line);
    rows.push(rowOf(line, year, before, next));
    if (next) add(next, line);
  };
  for (const line of lines) if (!continued.has(line)) add(line);
  return rows;
}

/** Whether a line is what another becomes on the day on which that ends. */
function follows({ change, after: next }: Line, { after }: Line): boolean {
  return (
    change === 'added' &&
    after?.until !== undefined &&
    after.until === next?.from &&
    after.function === next.function &&
    after.service === next.service
  );
}

function rowOf(line: Line, year: number, before: Line | undefined, next: Line | undefined): LineRow {
  const changesLater = next?.after && line.after && saysChange(line.after, next.after);
  const details = [
    ...line.differences.flatMap((difference) =>
      difference === 'period' ? sayPeriodChange(line, year, next) : [LINE_DIFFERENCE_NAMES[difference]],
    ),
    ...(changesLater ? [changesLater] : []),
  ];
  const goesOn = before !== undefined;
  return {
    ...{ line, details, goesOn },
    tone: goesOn ? 'neutral' : TONES[line.change],
    change: goesOn ? 'vervolg' : LINE_CHANGE_NAMES[line.change],
  };
}

function sayPeriodChange({ before, after }: Line, year: number, next: Line | undefined): string[] {
  const starts = after && after.from !== firstOfYear(year) ? [`begint op ${formatDate(after.from)}`] : [];
  if (next || before?.until === after?.until) return starts;
  return [...starts, after?.until ? `loopt tot ${formatDate(after.until)}` : 'loopt niet meer af'];
}

function saysChange(now: Terms, then: Terms): string {
  const changes = [
    ['uren', sayHours(now), sayHours(then)],
    ['schaal', sayScales(now), sayScales(then)],
    ['publicatiegroep', now.publicationGroup ?? 'geen', then.publicationGroup ?? 'geen'],
  ].flatMap(([name, from, to]) => (from === to ? [] : [`${name ?? ''} ${from ?? ''} → ${to ?? ''}`]));
  return `wijzigt op ${formatDate(then.from)}: ${changes.join(', ')}`;
}
