import { Injectable } from '@nestjs/common';
import { INVOICE_MAIL } from '../../templates/mail/invoice';
import { MAIL_FRAME } from '../../templates/mail/frame';
import { MakeFiles, peppolIdentifiers, titleOf, type MadeDocument } from '../documents';
import { fileNameOf } from '../documents/domain';
import {
  DELIVER_INVOICE,
  InvoiceDeliveryLog,
  type DueInvoice,
  type InvoiceDeliveryKey,
  type SentDigests,
} from '../invoicing';
import { fill } from '../kernel/text';
import type { DeliveryOutcome } from '../parties';
import type { Tx } from '../platform/database';
import type { NamedFile, Shipment } from './files/sent-file';
import { requireStillDue } from './require-still-due';
import { SendingHold } from './sending-hold.service';

/** Documents that are to be sent, and how that went. */
@Injectable()
export class InvoiceShipments {
  constructor(
    private readonly log: InvoiceDeliveryLog,
    private readonly making: MakeFiles,
    private readonly hold: SendingHold,
  ) {}

  /** Undefined when nothing is to be sent any more; throws `WorkHeld` while billing is off. */
  async due(tx: Tx, key: InvoiceDeliveryKey): Promise<DueInvoice | undefined> {
    const due = await this.log.due(tx, key);
    if (due) await this.hold.pass(tx, key.agreementId);
    return due;
  }

  /** Asked once more before the files go, which take minutes to make at worst; throws `WorkHeld` when they may not go now. */
  async confirm(tx: Tx, key: InvoiceDeliveryKey): Promise<void> {
    requireStillDue(await this.due(tx, key));
  }

  /** What goes over the channel: the same bytes each time. */
  async shipment(key: InvoiceDeliveryKey, channel: DueInvoice['channel']): Promise<Shipment> {
    return shipmentOf(key, channel, await this.making.make(key.agreementId, key.document));
  }

  /** Writes down how an attempt went. */
  keep(tx: Tx, key: InvoiceDeliveryKey, outcome: DeliveryOutcome, digests: SentDigests): Promise<void> {
    return this.log.keep(tx, key, outcome, digests);
  }
}

/** The PDF comes first, so that whoever waits for the e-invoice finds both; over Peppol it is in the e-invoice. */
function shipmentOf(
  { agreementId, document: number, delivery }: InvoiceDeliveryKey,
  channel: DueInvoice['channel'],
  { document, files }: MadeDocument,
): Shipment {
  const values = { title: titleOf(document), number, from: document.supplier.name };
  const lines = [
    MAIL_FRAME.greeting,
    fill(INVOICE_MAIL.text, { ...values, title: values.title.toLowerCase() }),
    MAIL_FRAME.closing,
  ];
  const ubl: NamedFile = { fileName: fileNameOf(document, 'xml'), content: files.ubl.content };
  const pdf: NamedFile = { fileName: fileNameOf(document, 'pdf'), content: files.pdf.content };
  return {
    key: [DELIVER_INVOICE, agreementId, number, delivery].join(':'),
    ...{ channel, files: channel.kind === 'peppol' ? [ubl] : [pdf, ubl] },
    mail: {
      subject: fill(INVOICE_MAIL.subject, values),
      text: `${lines.join('\n\n')}\n`,
      enclosed: [],
    },
    peppol: peppolIdentifiers(document),
  };
}
