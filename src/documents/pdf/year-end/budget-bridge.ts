import { YEAR_END_LABELS as LABELS, YEAR_END_SECTIONS } from '../../../../templates/documents/year-end';
import { capitalised, formatAmount, formatDate, formatLongDate } from '../../../kernel/text';
import { Euro } from '../../../kernel/money';
import type { OverviewRowName, YearEndBody } from '../../../reporting/domain';
import { dayOf, euroOf } from '../../domain';
import { fill, nameReportPart, sayCause } from '../../wording';
import type { Flow } from '../flow';
import type { StructureElement } from '../sheet';
import type { Column, Row } from '../table';
import { drawSection } from './section';

const { bridge: SECTION } = YEAR_END_SECTIONS;

/** Original budget, what was changed in it and by what, and the budget now; every column adds up. */
export function drawBudgetBridge(flow: Flow, parent: StructureElement, body: YearEndBody): void {
  const lead = fill(SECTION.lead, { date: formatLongDate(dayOf(body.agreedOn)) });
  drawSection(flow, parent, { heading: SECTION.heading, lead }, { columns: COLUMNS, rows: bridgeRows(body) });
}

/** The parts of the maximum compensation have a column of their own, the others share one. */
const OWN = ['formation', 'overhead', 'training'] as const satisfies readonly OverviewRowName[];

const amount = (heading: string): Column => ({ heading, align: 'right', width: 55 });
const COLUMNS: readonly Column[] = [
  { heading: LABELS.knownSince, align: 'left', width: 48 },
  { heading: LABELS.cause, align: 'left', isName: true },
  ...OWN.map((part) => amount(`${nameReportPart(part)} (€)`)),
  amount(`${SECTION.others} (€)`),
  amount(`${LABELS.total} (€)`),
];

interface Amount {
  readonly part: OverviewRowName;
  readonly amount: string;
}

function bridgeRows({ agreedOn, rows, changes }: YearEndBody): Row[] {
  const budget = (field: 'originalBudget' | 'currentBudget'): Amount[] =>
    rows.map((row) => ({ part: row.part, amount: row[field] }));
  return [
    {
      kind: 'group',
      cells: [formatDate(dayOf(agreedOn)), SECTION.original, ...cells(budget('originalBudget'))],
    },
    ...changes.map(({ day, parts, ...cause }): Row => ({
      kind: 'line',
      cells: [formatDate(dayOf(day)), capitalised(sayCause(cause, {})), ...cells(parts)],
    })),
    { kind: 'total', cells: ['', SECTION.current, ...cells(budget('currentBudget'))] },
  ];
}

function cells(amounts: readonly Amount[]): string[] {
  const sum = (isOf: (part: OverviewRowName) => boolean): string =>
    formatAmount(Euro.sum(amounts.filter(({ part }) => isOf(part)).map((one) => euroOf(one.amount))));
  const own: readonly OverviewRowName[] = OWN;
  return [
    ...own.map((name) => sum((part) => part === name)),
    sum((part) => !own.includes(part)),
    sum(() => true),
  ];
}
