import { firstDayOf, inForceOn, yearOf, type Month } from '../../kernel/time';
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
import type { ChargedLine, DocumentLine } from './document';
import type { Edition, PublishedCause, PublishedLine, PublishedPart } from './issued-document';
import type { Ground } from './ground';
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

/** What the published lines say beside their own amounts: what was charged before, by what is known. */
export interface ChargedBefore {
  readonly differences: readonly Difference[];
  readonly charged: readonly ChargedLine[];
  readonly known: AgreementFacts;
  readonly edition: Edition | undefined;
  /** Years whose statement was issued before. */
  readonly closedYears: ReadonlySet<number>;
}

/** The published lines of groups; without differences they take back what was charged. */
export function publishLines(groups: readonly LineGroup[], before: ChargedBefore): PublishedLine[] {
  const chargedOf = chargedAmounts(groups, before);
  return groups.map((group, index) => publish(group, index + 1, chargedOf(group), before));
}

/**
 * What was charged before for a group. A correction of salary costs is held against all that was charged
 * under its heading in the month, also for functions that stay the same: the costs of the one function
 * that changes are not the client's to see.
 */
function chargedAmounts(
  groups: readonly LineGroup[],
  { differences, charged, known }: ChargedBefore,
): (group: LineGroup) => Euro {
  const owing = new Map(differences.map((difference) => [lineKey(difference), difference]));
  const headingOf = salaryHeadings(
    groups.flatMap(({ lines }) => lines),
    known,
  );
  const isUnder = (line: ChargedLine, { label, lines: [first] }: LineGroup): boolean => {
    const jobFunction = functionOf(line.component);
    return (
      jobFunction !== undefined &&
      lineKey({ ...line, component: first.component }) === lineKey(first) &&
      headingOf(jobFunction, line.costMonth) === label
    );
  };
  return (group) =>
    group.part === 'salary' && group.lines[0].kind === 'correction'
      ? Euro.sum(charged.filter((line) => isUnder(line, group)).map(({ amount }) => amount))
      : Euro.sum(group.lines.map((line) => owing.get(lineKey(line))?.charged ?? line.amount.negated()));
}

function publish(
  { part, label, lines }: LineGroup,
  ordinal: number,
  charged: Euro,
  { known, edition, closedYears }: ChargedBefore,
): PublishedLine {
  const [{ costMonth, kind, vat }] = lines;
  const overhead = part === 'overhead' ? inForceOn(known.overhead, firstDayOf(costMonth)) : undefined;
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
    ...(part === 'corporation-tax' && assessmentsOf(costMonth, known)),
    amount: amount.toString(),
    charged: charged.toString(),
    owed: charged.plus(amount).toString(),
    causes: edition
      ? sumCauses(lines)
      : sumCauses(lines).map(({ source, amount: share }) => ({ source, amount: share })),
    ...(closedYears.has(yearOf(costMonth)) && { afterClosing: true }),
  };
}

/** The assessments of a month, each once; nothing where none was named. */
function assessmentsOf(costMonth: Month, known: AgreementFacts): Pick<PublishedLine, 'assessments'> {
  const assessments = known.corporationTax
    .filter((tax) => tax.costMonth === costMonth)
    .flatMap(({ assessment, assessedOn }) => (assessment === undefined ? [] : [{ assessment, assessedOn }]));
  const distinct = new Map(assessments.map((one) => [one.assessment, one]));
  if (distinct.size === 0) return {};
  return {
    assessments: [...distinct.values()].map(({ assessment, assessedOn }) => ({
      assessment: assessment.trim(),
      ...(assessedOn !== undefined && { assessedOn }),
    })),
  };
}

/** The shares of functions that are shown together, per source; each ground once. */
function sumCauses(lines: readonly DocumentLine[]): PublishedCause[] {
  const sums = new Map<string, { amount: Euro; grounds: Map<string, Ground> }>();
  for (const { source, amount, grounds } of lines.flatMap(({ causes }) => causes ?? [])) {
    const sum = sums.get(source) ?? { amount: Euro.ZERO, grounds: new Map<string, Ground>() };
    for (const ground of grounds) sum.grounds.set(JSON.stringify(ground), ground);
    sums.set(source, { ...sum, amount: sum.amount.plus(amount) });
  }
  return [...sums]
    .filter(([, { amount }]) => !amount.isZero())
    .map(([source, { amount, grounds }]) => ({
      source,
      amount: amount.toString(),
      grounds: [...grounds.values()],
    }));
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
