/**
 * Renders in the thread of who calls it: for programs that end with what they made. What answers people has the services
 * of this folder render, which do it in threads of their own.
 */
export { renderQuarterlyText } from './docx/render-quarterly-text';
export { renderAddendum } from './pdf/addendum/render-addendum';
export { renderControlReport } from './pdf/cemetery/render-control-report';
export { renderCoverLetter } from './pdf/cemetery/render-cover-letter';
export { renderNote } from './pdf/note/render-note';
export { renderOverview } from './pdf/overview/render-overview';
export { renderQuarterlyReport } from './pdf/quarterly/render-quarterly-report';
export { renderPdf } from './pdf/render-pdf';
export { renderYearAddendum } from './pdf/year-addendum/render-year-addendum';
export { renderYearEnd } from './pdf/year-end/render-year-end';
export { renderUbl, type UblOptions } from './ubl/render-ubl';
export { renderOverviewWorkbook } from './xlsx/render-overview-workbook';
