import {
  CAUSE_NAMES,
  LINE_CAUSES,
  LINE_EXPLANATIONS,
  OVERHEAD_WITHOUT_PERCENTAGE,
  PART_NAMES,
} from '../../../templates/documents/lines';
import type { PublishedLine } from '../../invoicing/domain';
import { formatEuro, formatMonth, formatPercentage } from '../../kernel/text';
import { euroOf, monthOf, percentageOf } from '../domain';
import { fill } from './fill';

type Named = Pick<PublishedLine, 'part' | 'label' | 'overheadPercentage'>;

/** What a line charges for: `Werkelijke loonkosten Balie`, `Overhead 24,5 %`. */
export function namePart({ part, label, overheadPercentage }: Named): string {
  if (part === 'overhead' && overheadPercentage === undefined) return OVERHEAD_WITHOUT_PERCENTAGE;
  const percentage =
    overheadPercentage === undefined ? '' : formatPercentage(percentageOf(overheadPercentage));
  return fill(PART_NAMES[part], { label, percentage });
}

/** The part with its month: `Opleidingskosten, januari 2026`. */
export function nameLine(line: PublishedLine): string {
  return `${namePart(line)}, ${formatMonth(monthOf(line.costMonth))}`;
}

/** A sentence on what a line is and, where it changes or comes late, what brought it about. */
export function explainLine({ kind, costMonth, charged, owed, amount, causes }: PublishedLine): string {
  const explanation = fill(LINE_EXPLANATIONS[kind], {
    month: formatMonth(monthOf(costMonth)),
    charged: formatEuro(euroOf(charged)),
    owed: formatEuro(euroOf(owed)),
    amount: formatEuro(euroOf(amount)),
  });
  if (causes.length === 0) return explanation;
  const named = causes.map((cause) => `${nameCause(cause.source)} ${formatEuro(euroOf(cause.amount))}`);
  return `${explanation} ${fill(LINE_CAUSES, { causes: named.join('; ') })}`;
}

export function nameCause(source: string): string {
  return CAUSE_NAMES[source] ?? source;
}
