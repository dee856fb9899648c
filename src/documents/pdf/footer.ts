import { FOOTER } from '../../../templates/documents/invoice-pdf';
import { fill } from '../wording';
import type { Sheet } from './sheet';
import { PAGE, STYLE, TEXT_WIDTH } from './style';

/** Which document this is and which page, at the foot of every page once the number of pages is known. */
export function drawFooters(sheet: Sheet, title: string): void {
  const pages = sheet.pages;
  const place = { x: PAGE.left, top: PAGE.footer, width: TEXT_WIDTH } as const;
  for (let page = 0; page < pages; page += 1) {
    sheet.turnTo(page);
    const position = fill(FOOTER.page, { page: (page + 1).toString(), pages: pages.toString() });
    sheet.artifact('Pagination', () => {
      sheet.write([title], { ...place, align: 'left' }, STYLE.small);
      sheet.write([position], { ...place, align: 'right' }, STYLE.small);
    });
  }
}
