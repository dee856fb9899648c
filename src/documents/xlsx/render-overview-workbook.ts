import writeWorkbook, { type Row, type Sheet } from 'write-excel-file/node';
import { OVERVIEW, OVERVIEW_LABELS as LABELS, OVERVIEW_SHEETS } from '../../../templates/documents/overview';
import { fill } from '../../kernel/text';
import { repack } from '../archive/repack';
import { dayOf } from '../domain';
import { overviewTables } from '../overview/overview-tables';
import { particularsOfOverview, summariseOverview, titleOfOverview } from '../overview/overview-texts';
import type { OverviewPaper } from '../overview-paper';
import { LEAD, TITLE } from './look';
import { PRINT_SET_UP } from './print-set-up';
import { sheetOfTable } from './sheet-of-table';

/** A half-year overview as a workbook to go on with: the same tables as on paper, with totals that compute (DVO 6). */
export async function renderOverviewWorkbook(paper: OverviewPaper): Promise<Buffer> {
  const tables = overviewTables(paper);
  const sheets = Object.entries(OVERVIEW_SHEETS.tables).map(([name, sheet]) =>
    sheetOfTable(sheet, tables[name as keyof typeof tables]),
  );
  const options = { fontFamily: 'Calibri', fontSize: 11, features: [PRINT_SET_UP] };
  const workbook = await writeWorkbook([guideOf(paper), ...sheets], options).toBuffer();
  return repack(workbook, dayOf(paper.body.knownOn));
}

/** What the workbook is about, how it is read, and what proves its figures. */
function guideOf(paper: OverviewPaper): Sheet<Buffer> {
  const { body, fingerprint, figuresFingerprint } = paper;
  const { contractor, client } = body;
  const line = ([label, value]: readonly [string, string]): Row => [
    { value: label, fontWeight: 'bold', alignVertical: 'top' },
    { value, wrap: true },
  ];
  return {
    sheet: OVERVIEW_SHEETS.guide,
    orientation: 'landscape',
    columns: [{ width: 30 }, { width: 100 }],
    data: [
      [{ value: titleOfOverview(body), ...TITLE }],
      [{ value: fill(OVERVIEW.subject, { contractor, client }), ...LEAD }],
      [],
      ...particularsOfOverview(paper).map(line),
      line([LABELS.fingerprint, fingerprint]),
      line([LABELS.figuresFingerprint, figuresFingerprint]),
      [],
      line([OVERVIEW_SHEETS.short, summariseOverview(body)]),
      line([OVERVIEW_SHEETS.signs, OVERVIEW.signs]),
      line([OVERVIEW_SHEETS.amounts, OVERVIEW_SHEETS.amountsText]),
      [],
      ...Object.entries(OVERVIEW_SHEETS.tables).map(([name, sheet]) =>
        line([sheet, OVERVIEW_SHEETS.about[name as keyof typeof OVERVIEW_SHEETS.about]]),
      ),
    ],
  };
}
