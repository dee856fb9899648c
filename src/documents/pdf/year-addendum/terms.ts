import { YEAR_SECTIONS } from '../../../../templates/documents/year-addendum';
import { LINE_CHANGE_NAMES, PERCENTAGE_NAMES } from '../../../../templates/wording/year-addenda';
import { formatAmount, formatDate } from '../../../kernel/text';
import { Euro } from '../../../kernel/money';
import { firstOfYear } from '../../../kernel/time';
import type { FrozenComparison } from '../../../year-addenda';
import {
  euroOf,
  fill,
  sayFrozen,
  sayFrozenDifference,
  sayHours,
  sayPercentage,
  sayPercentages,
  sayPeriod,
  sayScales,
} from '../../wording';
import type { Flow } from '../flow';
import type { StructureElement } from '../sheet';
import { STYLE } from '../style';
import type { Column, Row } from '../table';
import { drawSection } from '../year-end/section';

interface Compared {
  readonly year: number;
  readonly comparison: FrozenComparison;
  readonly tasks: string | undefined;
}

/** What the year costs at most beside the year before; on a provisional table apart, and marked so (R1; DVO 4.2). */
export function drawBudgets(flow: Flow, parent: StructureElement, { year, comparison }: Compared): void {
  const { budget: wording } = YEAR_SECTIONS;
  const [now, before] = [year.toString(), (year - 1).toString()];
  for (const { provisionalTables, before: earlier, after } of comparison.budgets) {
    const [table] = provisionalTables;
    const values = table && { table: table.collectiveAgreement, date: formatDate(table.from) };
    const parts = Object.entries(wording.parts) as [keyof typeof after, string][];
    const rows = parts.map(([part, name]): Row => ({
      kind: part === 'maximumCompensation' ? 'total' : 'line',
      cells: [
        name,
        sayFrozen(earlier?.[part]),
        sayFrozen(after[part]),
        sayFrozenDifference(earlier?.[part], after[part]),
      ],
    }));
    const columns: Column[] = [
      { heading: wording.part, align: 'left' },
      { heading: before, align: 'right', width: 90 },
      { heading: now, align: 'right', width: 90 },
      { heading: wording.difference, align: 'right', width: 90 },
    ];
    const lead = values ? fill(wording.provisional, values) : wording.lead;
    const heading = fill(wording.heading, { year: now, before });
    drawSection(flow, parent, { heading, lead }, { columns, rows });
  }
}

/** The agreed formation with hours, scale and ceiling, line by line beside the year before (DVO 4.2). */
export function drawFormation(flow: Flow, parent: StructureElement, { year, comparison }: Compared): void {
  const { formation: wording } = YEAR_SECTIONS;
  const [now, before] = [{ year: year.toString() }, { year: (year - 1).toString() }];
  const { lines } = comparison;
  const sum = (amounts: readonly (string | undefined)[]): string =>
    formatAmount(Euro.sum(amounts.map((amount) => euroOf(amount ?? ''))));
  const rows: Row[] = [
    ...lines.map((line): Row => ({
      kind: 'line',
      cells: [
        `${(line.after ?? line.before)?.function ?? ''} (${sayPeriod(line, firstOfYear(year))})`,
        LINE_CHANGE_NAMES[line.change],
        ...[sayHours(line.before), sayHours(line.after), sayScales(line.before), sayScales(line.after)],
        ...[sayFrozen(line.ceilingBefore), sayFrozen(line.ceilingAfter)],
      ],
    })),
    {
      kind: 'total',
      cells: [
        ...[wording.total, '', '', '', '', ''],
        sum(lines.map(({ ceilingBefore }) => ceilingBefore)),
        sum(lines.map(({ ceilingAfter }) => ceilingAfter)),
      ],
    },
  ];
  const columns: Column[] = [
    { heading: wording.function, align: 'left', isName: true },
    { heading: wording.change, align: 'left', width: 56 },
    { heading: fill(wording.hours, before), align: 'right', width: 32 },
    { heading: fill(wording.hours, now), align: 'right', width: 32 },
    { heading: fill(wording.scale, before), align: 'left', width: 36 },
    { heading: fill(wording.scale, now), align: 'left', width: 48 },
    { heading: fill(wording.ceiling, before), align: 'right', width: 54 },
    { heading: fill(wording.ceiling, now), align: 'right', width: 54 },
  ];
  drawSection(flow, parent, wording, { columns, rows });
}

/** Percentages and training costs, and which tasks moved the overhead (DVO 3.4, 4.2). */
export function drawPercentages(flow: Flow, parent: StructureElement, compared: Compared): void {
  const { percentages: wording } = YEAR_SECTIONS;
  const { year, comparison, tasks } = compared;
  const rows: Row[] = [
    ...comparison.percentages.map(({ name, before, after }): Row => ({
      kind: 'line',
      cells: [PERCENTAGE_NAMES[name], sayPercentage(before), sayPercentages(after)],
    })),
    {
      kind: 'line',
      cells: [wording.training, sayFrozen(comparison.trainingBefore), sayFrozen(comparison.training)],
    },
  ];
  const columns: Column[] = [
    { heading: wording.what, align: 'left' },
    { heading: (year - 1).toString(), align: 'right', width: 100 },
    { heading: year.toString(), align: 'right', width: 160 },
  ];
  drawSection(flow, parent, wording, { columns, rows });
  if (tasks === undefined) return;
  flow.space(4);
  flow.text(parent, fill(wording.tasks, { text: tasks }), STYLE.body);
}
