import { OVERVIEW_LABELS as LABELS, OVERVIEW_SECTIONS } from '../../../templates/documents/overview';
import type { OverviewPaper } from '../overview-paper';
import { nameReportPart } from '../wording';
import { addendaTable } from './addenda-table';
import { bridgeTable } from './bridge-table';
import { PART_COLUMN } from './columns';
import { groupsTable } from './groups-table';
import { halfTable } from './half-table';
import { informationTable } from './information-table';
import { invoicedTable } from './invoiced-table';
import { headingOfFigures } from './overview-texts';
import { monthsTable } from './months-table';
import { parkedTable } from './parked-table';
import type { ReportTable } from './report-table';
import { yearTable } from './year-table';

type Explained = Pick<OverviewPaper, 'body' | 'explanations'>;

/** The tables of an overview by what they are about; paper and workbook show these same ones (DVO 6). */
export function overviewTables(paper: Explained): {
  readonly [Name in keyof typeof OVERVIEW_SECTIONS as Exclude<Name, 'account'>]: ReportTable;
} {
  const { body } = paper;
  const ofBudget = (table: ReportTable): ReportTable => ({
    ...table,
    heading: headingOfFigures(table.heading, body),
  });
  return {
    half: ofBudget(halfTable(body)),
    year: ofBudget(yearTable(body)),
    bridge: ofBudget(bridgeTable(body)),
    months: ofBudget(monthsTable(body)),
    groups: ofBudget(groupsTable(body)),
    addenda: addendaTable(body),
    parked: parkedTable(body),
    invoiced: invoicedTable(body),
    information: informationTable(body),
    explanations: explanationsTable(paper),
  };
}

/** Every row beyond the threshold, explained or not yet. */
function explanationsTable({ body: { rows }, explanations }: Explained): ReportTable {
  return {
    ...OVERVIEW_SECTIONS.explanations,
    columns: [
      { ...PART_COLUMN, width: 90 },
      { heading: LABELS.explanation, kind: 'text' },
    ],
    rows: rows
      .filter(({ asks }) => asks.length > 0)
      .map(({ part }) => ({
        kind: 'line',
        cells: [nameReportPart(part), explanations.get(part) ?? LABELS.notExplained],
      })),
  };
}
