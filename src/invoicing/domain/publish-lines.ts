import { inForceOn, firstDayOf } from '../../kernel/time';
import { Euro } from '../../kernel/money';
import { latestByKey } from '../../addenda/domain';
import {
  addendumKeyOf,
  CEILING,
  CORPORATION_TAX,
  functionOf,
  OVERHEAD,
  TRAINING,
  type AgreementFacts,
} from '../../settlement/domain';
import type { Difference } from './calculate-difference';
import type { DocumentLine } from './document';
import type { PublishedLine, PublishedPart } from './issued-document';
import { lineKey } from './line-key';
import { salaryHeadings, type SalaryHeading } from './salary-headings';

/** Lines that the client sees as one. */
export interface LineGroup {
  readonly part: PublishedPart;
  readonly label: string;
  readonly lines: readonly [DocumentLine, ...DocumentLine[]];
}

/**
 * Lines as the client sees them: salary costs together per publication group, never of fewer than
 * three persons; everything else as it is. In the order in which the lines of a document are published.
 */
export function groupLines(lines: readonly DocumentLine[], known: AgreementFacts): LineGroup[] {
  const headingOf = salaryHeadings(lines, known);
  const groups = new Map<string, LineGroup>();
  for (const line of lines) {
    const [part, label] = describe(line, headingOf, known);
    const { category, percentage } = line.vat;
    const key = JSON.stringify([line.costMonth, part, label, line.kind, category, percentage.toString()]);
    const group = groups.get(key);
    groups.set(key, { part, label, lines: group ? [...group.lines, line] : [line] });
  }
  return [...groups.values()];
}

/**
 * The published lines of groups. `differences` tell what was charged before and what is owed; without
 * them the lines take back what was charged.
 */
export function publishLines(
  groups: readonly LineGroup[],
  differences: readonly Difference[],
  known: AgreementFacts,
): PublishedLine[] {
  const owing = new Map(differences.map((difference) => [lineKey(difference), difference]));
  return groups.map((group, index) => publish(group, index + 1, owing, known));
}

function publish(
  { part, label, lines }: LineGroup,
  ordinal: number,
  owing: ReadonlyMap<string, Difference>,
  known: AgreementFacts,
): PublishedLine {
  const [{ costMonth, kind, vat }] = lines;
  const overhead = part === 'overhead' ? inForceOn(known.overhead, firstDayOf(costMonth)) : undefined;
  const charged = Euro.sum(lines.map((line) => owing.get(lineKey(line))?.charged ?? line.amount.negated()));
  const amount = Euro.sum(lines.map((line) => line.amount));
  return {
    ordinal,
    costMonth,
    part,
    label,
    kind,
    vatCategory: vat.category,
    vatPercentage: vat.percentage.toFixedText(),
    ...(overhead && { overheadPercentage: overhead.percentage.toString() }),
    amount: amount.toString(),
    charged: charged.toString(),
    owed: charged.plus(amount).toString(),
    causes: sumCauses(lines),
  };
}

function sumCauses(lines: readonly DocumentLine[]): PublishedLine['causes'] {
  const sums = new Map<string, Euro>();
  for (const { source, amount } of lines.flatMap(({ causes }) => causes ?? []))
    sums.set(source, (sums.get(source) ?? Euro.ZERO).plus(amount));
  return [...sums]
    .filter(([, amount]) => !amount.isZero())
    .map(([source, amount]) => ({ source, amount: amount.toString() }));
}

function describe(
  { component, costMonth }: DocumentLine,
  headingOf: SalaryHeading,
  known: AgreementFacts,
): [part: PublishedPart, label: string] {
  switch (component) {
    case CEILING:
      return ['ceiling', ''];
    case OVERHEAD:
      return ['overhead', ''];
    case TRAINING:
      return ['training', ''];
    case CORPORATION_TAX:
      return ['corporation-tax', ''];
    default: {
      const jobFunction = functionOf(component);
      if (jobFunction !== undefined) return ['salary', headingOf(jobFunction, costMonth)];
      return ['addendum', titleOf(addendumKeyOf(component) ?? component, known)];
    }
  }
}

function titleOf(addendum: string, known: AgreementFacts): string {
  const title = latestByKey(known.addenda).get(addendum)?.title;
  return title === undefined ? addendum : `${addendum} ${title}`;
}
