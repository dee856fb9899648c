import { YEAR_END } from '../../../../templates/documents/year-end';
import type { YearEnd } from '../../../reporting';
import { dayOf } from '../../domain';
import { fill } from '../../wording';
import { Flow } from '../flow';
import { drawFooters } from '../footer';
import { Sheet } from '../sheet';
import { drawYearEndAccount } from './account';
import { drawAfterwards, drawLater } from './afterwards';
import { drawBudgetBridge } from './budget-bridge';
import { drawDecided } from './decided';
import { drawFigures } from './figures';
import { drawOpening } from './opening';
import { drawOwed } from './owed';
import { drawParkedInYear } from './parked';

/**
 * Renders the statement of a year for both parties: tagged Dutch PDF/A-3a and PDF/UA-1. The same statement
 * gives the same bytes; what was charged after closing stands apart from what was issued.
 */
export async function renderYearEnd(yearEnd: YearEnd): Promise<Buffer> {
  const { body } = yearEnd;
  const title = fill(YEAR_END.title, { year: body.year.toString() });
  const sheet = new Sheet(title, dayOf(body.knownOn));
  const flow = new Flow(sheet, `${body.contractor}  ·  ${title}`);
  const root = sheet.group(sheet.root, 'Sect');
  sheet.bookmark(title);
  drawOpening(flow, root, yearEnd);
  drawFigures(flow, root, body);
  drawBudgetBridge(flow, root, body);
  drawParkedInYear(flow, root, body);
  drawOwed(flow, root, body);
  drawDecided(flow, root, body);
  drawAfterwards(flow, root, body);
  if (yearEnd.closed) drawLater(flow, root, body.year, yearEnd.closed.later);
  drawYearEndAccount(flow, root, yearEnd);
  drawFooters(sheet, title);
  return sheet.bytes();
}
