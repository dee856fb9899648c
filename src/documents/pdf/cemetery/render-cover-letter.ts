import { COVER_LETTER as LETTER, CONTROL_REPORT } from '../../../../templates/documents/cemetery';
import type { CountAndSum } from '../../../cemetery/domain';
import { formatEuro, formatLongDate } from '../../../kernel/text';
import type { CemeteryPaper } from '../../cemetery-paper';
import { fill } from '../../wording';
import { drawHead } from '../first-page/letterhead';
import { Flow } from '../flow';
import { drawFooters } from '../footer';
import { Sheet } from '../sheet';
import { PAGE, STYLE } from '../style';

/**
 * Renders the letter that goes with a billing file to the client's bookkeeping, with the same totals and who prepared
 * and released it. Tagged Dutch PDF/A-3a and PDF/UA-1; the same file gives the same bytes.
 */
export async function renderCoverLetter(paper: CemeteryPaper): Promise<Buffer> {
  const { head, contractor, client, release } = paper;
  const title = fill(LETTER.title, { file: head.fileNumber });
  const sheet = new Sheet(title, head.releasedOn);
  const flow = new Flow(sheet, `${contractor}  ·  ${title}`);
  const root = sheet.group(sheet.root, 'Sect');
  sheet.bookmark(title);
  const note = release ? formatLongDate(head.releasedOn) : CONTROL_REPORT.trial;
  drawHead(flow, root, { name: contractor, note });
  flow.y = PAGE.addressTop;
  flow.text(root, fill(LETTER.to, { client }), STYLE.address);
  flow.space(40);
  flow.text(root, fill(LETTER.subject, { file: head.fileNumber }), STYLE.subject, 'H1');
  flow.space(10);
  for (const paragraph of paragraphsOf(paper)) {
    flow.text(root, paragraph, STYLE.body);
    flow.space(8);
  }
  flow.text(root, fill(LETTER.from, { contractor }), STYLE.bodyStrong);
  if (release)
    for (const [label, role] of [
      [CONTROL_REPORT.prepared, release.preparedBy],
      [CONTROL_REPORT.releasedBy, release.releasedBy],
    ] as const)
      flow.text(root, `${label}: ${role}`, STYLE.small);
  flow.space(12);
  flow.text(root, fill(LETTER.digest, { digest: paper.digest }), STYLE.small);
  drawFooters(sheet, title);
  return sheet.bytes();
}

function paragraphsOf({ head, figures: { late, corrections } }: CemeteryPaper): string[] {
  const period = { from: formatLongDate(head.from), to: formatLongDate(head.to) };
  const apart = (
    text: { readonly one: string; readonly many: string },
    { count, sum }: CountAndSum,
  ): string[] => {
    const values = { count: count.toString(), sum: formatEuro(sum) };
    return count === 0 ? [] : [fill(count === 1 ? text.one : text.many, values)];
  };
  const count = head.count === 1 ? LETTER.one : fill(LETTER.many, { count: head.count.toString() });
  const about =
    head.count === 0
      ? [LETTER.empty]
      : [
          fill(LETTER.totals, { count, sum: formatEuro(head.sum) }),
          ...apart(LETTER.late, late),
          ...apart(LETTER.corrections, corrections),
        ];
  return [
    LETTER.greeting,
    fill(LETTER.opening, { file: head.fileNumber, ...period }),
    ...about,
    LETTER.check,
    ...(head.count === 0 ? [] : [LETTER.privacy, LETTER.tax]),
    LETTER.closing,
  ];
}
