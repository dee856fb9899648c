import { renderQuarterlyText } from './docx/render-quarterly-text';
import { renderAddendum } from './pdf/addendum/render-addendum';
import { renderControlReport } from './pdf/cemetery/render-control-report';
import { renderCoverLetter } from './pdf/cemetery/render-cover-letter';
import { renderNote } from './pdf/note/render-note';
import { renderOverview } from './pdf/overview/render-overview';
import { renderQuarterlyReport } from './pdf/quarterly/render-quarterly-report';
import { renderYearAddendum } from './pdf/year-addendum/render-year-addendum';
import { renderYearEnd } from './pdf/year-end/render-year-end';
import { renderFiles } from './render-files';
import { renderOverviewWorkbook } from './xlsx/render-overview-workbook';

/** What is rendered on request or in the background, each from one plain value. */
const RENDERINGS = {
  'issued document': renderFiles,
  addendum: renderAddendum,
  'advice note': renderNote,
  'control report': renderControlReport,
  'cover letter': renderCoverLetter,
  overview: renderOverview,
  'overview workbook': renderOverviewWorkbook,
  'quarterly report': renderQuarterlyReport,
  'quarterly text': renderQuarterlyText,
  'year addendum': renderYearAddendum,
  'year-end': renderYearEnd,
} as const;

export type RenderingName = keyof typeof RENDERINGS;
/** From what a rendering is made. */
export type Source<N extends RenderingName> = Parameters<(typeof RENDERINGS)[N]>[0];
/** What it gives. */
export type Rendered<N extends RenderingName> = Awaited<ReturnType<(typeof RENDERINGS)[N]>>;

export function renderByName<N extends RenderingName>(name: N, source: Source<N>): Promise<Rendered<N>> {
  const render = RENDERINGS[name] as (source: Source<N>) => Promise<Rendered<N>>;
  return render(source);
}
