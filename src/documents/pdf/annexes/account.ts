import { ACCOUNT } from '../../../../templates/documents/invoice-pdf';
import type { IssuedDocument } from '../../../invoicing/domain';
import { formatLongDate } from '../../../kernel/text';
import { dayOf } from '../../domain';
import { enumerate, fill } from '../../wording';
import type { Flow } from '../flow';
import { drawParticulars, type Particular } from '../particulars';
import { PAGE, TEXT_WIDTH } from '../style';
import { openAnnex } from './annex';

/** On what the document rests: the moment, the people, and the full fingerprint. */
export function drawAccount(flow: Flow, document: IssuedDocument, number: number): void {
  const annex = openAnnex(flow, { number, name: ACCOUNT.name, lead: ACCOUNT.lead, height: 150 });
  const { knownOn, knownPosition, precedingDocuments, issuedOn } = document;
  const particulars: readonly Particular[] = [
    [
      ACCOUNT.knownOn,
      fill(ACCOUNT.knownOnValue, {
        date: formatLongDate(dayOf(knownOn)),
        position: knownPosition.toString(),
      }),
    ],
    [ACCOUNT.preparedBy, document.preparedBy],
    [ACCOUNT.issuedBy, document.issuedBy],
    [ACCOUNT.issuedOn, formatLongDate(dayOf(issuedOn))],
    [ACCOUNT.preceding, precedingDocuments.length === 0 ? undefined : enumerate(precedingDocuments)],
    [ACCOUNT.rulesVersion, document.rulesVersion],
    [ACCOUNT.fingerprint, document.fingerprint],
    [ACCOUNT.auditHead, document.auditHead],
  ];
  const place = { x: PAGE.left, top: flow.y, width: TEXT_WIDTH, labelWidth: 140 };
  flow.y = drawParticulars(flow.sheet, annex, particulars, place);
}
