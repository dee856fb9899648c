import {
  ASSESSED,
  LINE_CAUSES,
  LINE_EXPLANATIONS,
  OVERHEAD_WITHOUT_PERCENTAGE,
  PART_NAMES,
} from '../../../templates/documents/lines';
import { articlesOf, nameCause, nameLate } from '../../invoicing';
import type { IssuedDocument, PublishedCause, PublishedLine } from '../../invoicing/domain';
import {
  enumerate,
  fill,
  formatEuro,
  formatLongDate,
  formatMonth,
  formatPercentage,
} from '../../kernel/text';
import { dayOf, euroOf, monthOf, percentageOf, shownKind } from '../domain';
import { withAfterClosing } from './word-year-end';

type Named = Pick<PublishedLine, 'part' | 'label' | 'overheadPercentage' | 'assessments'>;

/** What a line charges for: `Werkelijke loonkosten Balie`, `Overhead 24,5 %`. */
export function namePart(line: Named): string {
  const { part, label, overheadPercentage } = line;
  if (part === 'overhead' && overheadPercentage === undefined) return OVERHEAD_WITHOUT_PERCENTAGE;
  const percentage =
    overheadPercentage === undefined ? '' : formatPercentage(percentageOf(overheadPercentage));
  return withAssessments(fill(PART_NAMES[part], { label, percentage }), line);
}

/** Corporation tax names the assessments that it was charged by (DVO 4.12). */
export function withAssessments(name: string, { assessments = [] }: Pick<Named, 'assessments'>): string {
  if (assessments.length === 0) return name;
  const named = assessments.map(({ assessment, assessedOn }) =>
    assessedOn === undefined
      ? fill(ASSESSED.assessment, { assessment })
      : fill(ASSESSED.dated, { assessment, day: formatLongDate(dayOf(assessedOn)) }),
  );
  return fill(ASSESSED.name, { name, assessments: enumerate(named) });
}

/** The part with its month: `Opleidingskosten, januari 2026`; of a closed year also that it comes after closing. */
export function nameLine(line: PublishedLine): string {
  return withAfterClosing(`${namePart(line)}, ${formatMonth(monthOf(line.costMonth))}`, line);
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
  const named = causes.map((cause) => `${sayCause(cause, document)} ${formatEuro(euroOf(cause.amount))}`);
  return `${explanation} ${fill(LINE_CAUSES, { causes: named.join('; ') })}`;
}

/** A cause with the articles that make it count: `cao-verhoging per 1 juli 2026 (DVO 4.3)`. */
export function sayCause(
  cause: Omit<PublishedCause, 'amount'>,
  document: Pick<IssuedDocument, 'replaces'>,
): string {
  const articles = articlesOf(cause);
  const name = nameCause(cause, document);
  return articles.length === 0 ? name : `${name} (${articles.join(', ')})`;
}
