import { ATTACHMENT } from '../../../templates/documents/invoice-pdf';
import type { IssuedDocument } from '../../invoicing/domain';
import { dayOf, divideLines, fileNameOf } from '../domain';
import { fill, titleOf } from '../wording';
import { drawAccount } from './annexes/account';
import { numberAnnexes, type AnnexNumbers } from './annexes/annex-numbers';
import { drawCorrections } from './annexes/corrections';
import { drawLate } from './annexes/late';
import { drawSpecification } from './annexes/specification';
import { drawBudget } from './first-page/budget';
import { drawAddress, drawLetterhead } from './first-page/letterhead';
import { drawNumbers, drawTitle } from './first-page/opening';
import { drawParked } from './first-page/parked';
import { drawPayment } from './first-page/payment';
import { drawRegistration, drawSignature } from './first-page/signature';
import { drawSummary } from './first-page/summary';
import { drawTotalBox } from './first-page/total-box';
import { drawVatBlock } from './first-page/vat-block';
import { Flow } from './flow';
import { drawFooters } from './footer';
import { Sheet } from './sheet';

/**
 * Renders an issued document as an A4 letter with annexes: tagged Dutch PDF/A-3a and PDF/UA-1 with its
 * e-invoice inside. The same document gives the same bytes, whenever and wherever it is rendered.
 */
export async function renderPdf(document: IssuedDocument, ubl: string): Promise<Buffer> {
  const title = `${titleOf(document)} ${document.number}`;
  const day = dayOf(document.issuedOn);
  const sheet = new Sheet(title, day);
  const flow = new Flow(sheet, `${document.supplier.name}  ·  ${title}`);
  const annexes = numberAnnexes(divideLines(document));
  drawLetter(flow, document, annexes);
  drawAnnexes(flow, document, annexes);
  drawFooters(sheet, title);
  sheet.attach({
    content: Buffer.from(ubl, 'utf8'),
    name: fileNameOf(document, 'xml'),
    description: fill(ATTACHMENT, { title: titleOf(document).toLowerCase(), number: document.number }),
    day,
  });
  return sheet.bytes();
}

function drawLetter(flow: Flow, document: IssuedDocument, annexes: AnnexNumbers): void {
  const letter = flow.sheet.group(flow.sheet.root, 'Sect');
  flow.sheet.bookmark(`${titleOf(document)} ${document.number}`);
  drawLetterhead(flow, letter, document);
  drawRegistration(flow.sheet, letter, document);
  drawAddress(flow, letter, document);
  drawNumbers(flow, letter, document);
  drawTitle(flow, letter, document);
  drawSummary(flow, letter, document, annexes);
  drawVatBlock(flow, letter, document);
  drawTotalBox(flow, letter, document);
  drawPayment(flow, letter, document);
  drawBudget(flow, letter, document);
  drawParked(flow, letter, document);
  drawSignature(flow, letter, document);
}

function drawAnnexes(flow: Flow, document: IssuedDocument, annexes: AnnexNumbers): void {
  if (flow.sheet.pages === 1) flow.newPage();
  if (annexes.own !== undefined) drawSpecification(flow, document, annexes.own);
  if (annexes.late !== undefined) drawLate(flow, document, annexes.late);
  if (annexes.corrections !== undefined) drawCorrections(flow, document, annexes.corrections);
  drawAccount(flow, document, annexes.account);
}
