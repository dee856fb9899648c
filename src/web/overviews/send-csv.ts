import type { Response } from 'express';
import { overviewFileName } from '../../documents/domain';
import type { OverviewPaper } from '../../documents';
import { overviewCsv } from './overview-csv';

/** Answers with the figures as a file for a spreadsheet, called as the other files of the overview. */
export function sendCsv(response: Response, paper: OverviewPaper): void {
  response
    .type('text/csv; charset=utf-8')
    .setHeader('Content-Disposition', `attachment; filename="${overviewFileName(paper, 'csv')}"`)
    .send(overviewCsv(paper));
}
