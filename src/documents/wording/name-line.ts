import {
  LATE_NAMES,
  LINE_CAUSES,
  LINE_EXPLANATIONS,
  OVERHEAD_WITHOUT_PERCENTAGE,
  PART_NAMES,
} from '../../../templates/documents/lines';
import { NOT_INVOICED_BEFORE, type IssuedDocument, type PublishedLine } from '../../invoicing/domain';
import { formatEuro, formatMonth, formatPercentage } from '../../kernel/text';
import { euroOf, monthOf, percentageOf, shownKind } from '../domain';
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
export function explainLine(line: PublishedLine, document: IssuedDocument): string {
  const { costMonth, charged, owed, amount, causes } = line;
  const kind = shownKind(line, document.month);
  const explanation = fill(LINE_EXPLANATIONS[kind], {
    month: formatMonth(monthOf(costMonth)),
    late: nameLate(document),
    charged: formatEuro(euroOf(charged)),
    owed: formatEuro(euroOf(owed)),
    amount: formatEuro(euroOf(amount)),
  });
  if (kind === 'regular' || causes.length === 0) return explanation;
  const named = causes.map(
    (cause) => `${nameCause(cause.source, document)} ${formatEuro(euroOf(cause.amount))}`,
  );
  return `${explanation} ${fill(LINE_CAUSES, { causes: named.join('; ') })}`;
}

type Replacing = Pick<IssuedDocument, 'replaces'>;

/** Why costs of an earlier month are charged now: `niet eerder gefactureerd`. */
export function nameLate({ replaces }: Replacing): string {
  return replaces === undefined ? LATE_NAMES.first : LATE_NAMES.again;
}

/** A cause has the name of its source, unless it is that something was not invoiced before. */
export function nameCause(source: string, document: Replacing): string {
  return source === NOT_INVOICED_BEFORE ? nameLate(document) : source;
}
