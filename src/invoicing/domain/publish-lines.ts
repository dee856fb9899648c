import { inForceOn, firstDayOf, type Month } from '../../kernel/time';
import { Euro } from '../../kernel/money';
import { latestByKey } from '../../addenda/domain';
import {
  addendumKeyOf,
  CEILING,
  CORPORATION_TAX,
  OVERHEAD,
  TRAINING,
  type AgreementFacts,
  type Component,
} from '../../settlement/domain';
import type { Difference } from './calculate-difference';
import type { DocumentLine } from './document';
import type { PublishedLine, PublishedPart } from './issued-document';
import { lineKey } from './line-key';

/** Functions without a publication group of their own are shown together under this heading. */
const OTHER_FUNCTIONS = 'overige functies';

/** Lines that the client sees as one. */
export interface LineGroup {
  readonly part: PublishedPart;
  readonly label: string;
  readonly lines: readonly [DocumentLine, ...DocumentLine[]];
}

/**
 * Lines as the client sees them: salary costs together per publication group, never per person;
 * everything else as it is. In the order in which the lines of a document are published.
 */
export function groupLines(lines: readonly DocumentLine[], known: AgreementFacts): LineGroup[] {
  const groups = new Map<string, LineGroup>();
  for (const line of lines) {
    const [part, label] = describe(line.component, line.costMonth, known);
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
  component: Component,
  month: Month,
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
    default:
      return describeNamed(component, month, known);
  }
}

function describeNamed(component: Component, month: Month, known: AgreementFacts): [PublishedPart, string] {
  const key = addendumKeyOf(component);
  if (key === undefined) return ['salary', publicationGroup(component.slice('salary:'.length), month, known)];
  const title = latestByKey(known.addenda).get(key)?.title;
  return ['addendum', title === undefined ? key : `${key} ${title}`];
}

/** The group of a function in a month; outside the months of its formation, that of its latest line. */
function publicationGroup(jobFunction: string, month: Month, known: AgreementFacts): string {
  const lines = known.formation.filter((line) => line.function === jobFunction);
  const line = inForceOn(lines, firstDayOf(month)) ?? lines.at(-1);
  return line?.publicationGroup ?? OTHER_FUNCTIONS;
}
