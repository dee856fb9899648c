import { CONTROL_TABLES as TABLES } from '../../../../templates/documents/cemetery';
import type { CountAndSum } from '../../../cemetery/domain';
import { formatAmount } from '../../../kernel/text';
import type { CemeteryPaper } from '../../cemetery-paper';
import type { Flow } from '../flow';
import type { StructureElement } from '../sheet';
import type { Column, Row } from '../table';
import { drawSection } from '../year-end/section';

/** Count and sum per cemetery, article and cost type, what is late or a correction, and earlier files. */
export function drawControlTables(flow: Flow, parent: StructureElement, paper: CemeteryPaper): void {
  const { figures, articles, earlier } = paper;
  if (figures.whole.count > 0) {
    drawTotals(flow, parent, TABLES.cemetery, byName(figures.byCemetery));
    const named = byName(figures.byArticle).map(
      ([code, one]) => [`${code}  ${articles.get(code) ?? ''}`.trimEnd(), one] as const,
    );
    drawTotals(flow, parent, TABLES.article, named);
    drawTotals(flow, parent, TABLES.costType, byName(figures.byCostType));
    drawTotals(flow, parent, TABLES.apart, apartOf(paper));
  }
  const rows = earlier.map(({ fileNumber, ...one }) => rowOf('line', fileNumber, one));
  drawSection(flow, parent, TABLES.earlier, { columns: columnsOf(TABLES.earlier.column), rows });
}

/** Wide enough for two row numbers of a run of rows that were left out; for one, as it was before. */
const ROW_WIDTH = { now: 60, before: 40 } as const;

/** Rows of exports that were not read in. */
export function drawRefused(
  flow: Flow,
  parent: StructureElement,
  { refused, isBeforeLeavingOut = false }: CemeteryPaper,
): void {
  const rows = refused.map(({ export: name, row, reason }): Row => ({
    kind: 'line',
    cells: [name, row, reason],
  }));
  const columns: readonly Column[] = [
    { heading: TABLES.refused.export, align: 'left', width: 130 },
    {
      heading: TABLES.refused.row,
      align: 'right',
      width: isBeforeLeavingOut ? ROW_WIDTH.before : ROW_WIDTH.now,
    },
    { heading: TABLES.refused.reason, align: 'left', isName: true },
  ];
  const words = isBeforeLeavingOut ? TABLES.refused.before : TABLES.refused;
  drawSection(flow, parent, words, { columns, rows });
}

type Named = readonly [name: string, one: CountAndSum];

function drawTotals(
  flow: Flow,
  parent: StructureElement,
  { heading, lead, column }: { readonly heading: string; readonly lead: string; readonly column: string },
  totals: readonly Named[],
): void {
  const whole = totals.reduce<CountAndSum | undefined>(
    (sum, [, one]) => (sum ? { count: sum.count + one.count, sum: sum.sum.plus(one.sum) } : one),
    undefined,
  );
  const lines = totals.map(([name, one]) => rowOf('line', name, one));
  const rows = whole ? [...lines, rowOf('total', TABLES.total, whole)] : lines;
  drawSection(flow, parent, { heading, lead }, { columns: columnsOf(column), rows });
}

function byName(totals: ReadonlyMap<string, CountAndSum>): Named[] {
  return [...totals].sort(([one], [other]) => one.localeCompare(other, 'nl'));
}

function apartOf({ figures: { whole, late, corrections } }: CemeteryPaper): Named[] {
  const others: CountAndSum = {
    count: whole.count - late.count - corrections.count,
    sum: whole.sum.minus(late.sum).minus(corrections.sum),
  };
  return [
    [TABLES.apart.late, late],
    [TABLES.apart.corrections, corrections],
    [TABLES.apart.others, others],
  ];
}

function rowOf(kind: Row['kind'], name: string, { count, sum }: CountAndSum): Row {
  return { kind, cells: [name, count.toString(), formatAmount(sum)] };
}

function columnsOf(heading: string): readonly Column[] {
  return [
    { heading, align: 'left' },
    { heading: TABLES.count, align: 'right', width: 60 },
    { heading: `${TABLES.sum} (€)`, align: 'right', width: 100 },
  ];
}
