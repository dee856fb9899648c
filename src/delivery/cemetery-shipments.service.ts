import { Injectable } from '@nestjs/common';
import { CEMETERY_FILE_MAIL } from '../../templates/mail/cemetery-file';
import { MAIL_FRAME } from '../../templates/mail/frame';
import {
  DELIVER_CEMETERY_FILE,
  DeliveryLog,
  ReleasedContent,
  type DeliveryKey,
  type DueDelivery,
} from '../cemetery';
import { CemeteryPapers, coverLetterName, type CemeteryPaper } from '../documents';
import { fill } from '../kernel/text';
import type { DeliveryOutcome } from '../parties';
import type { Tx } from '../platform/database';
import type { NamedFile, Shipment } from './files/sent-file';
import { requireStillDue } from './require-still-due';
import { SendingHold } from './sending-hold.service';

/** A billing file that is to be sent, as it is kept. */
export interface KeptShipment extends Pick<DueDelivery, 'channel'> {
  readonly key: DeliveryKey;
  readonly paper: CemeteryPaper;
  /** Undefined once it was removed after its term. */
  readonly content: Buffer | undefined;
}

/** Billing files that are to be sent, and how that went. */
@Injectable()
export class CemeteryShipments {
  constructor(
    private readonly log: DeliveryLog,
    private readonly released: ReleasedContent,
    private readonly papers: CemeteryPapers,
    private readonly hold: SendingHold,
  ) {}

  /** Undefined when nothing is to be sent any more; throws `WorkHeld` while billing is off. */
  async due(tx: Tx, key: DeliveryKey): Promise<DueDelivery | undefined> {
    const due = await this.log.due(tx, key);
    if (due) await this.hold.pass(tx, key.agreementId);
    return due;
  }

  /** Asked once more before the file goes, of which the letter takes minutes to make at worst; throws `WorkHeld` when it may not go now. */
  async confirm(tx: Tx, key: DeliveryKey): Promise<void> {
    requireStillDue(await this.due(tx, key));
  }

  async load(tx: Tx, key: DeliveryKey, { channel }: DueDelivery): Promise<KeptShipment> {
    const { agreementId, windowNumber } = key;
    const record = await this.hold.pass(tx, agreementId);
    const paper = await this.papers.read(tx, record, windowNumber);
    if (!paper.ok) throw new Error('A file that is to be sent was released');
    const content = await this.released.read(tx, agreementId, windowNumber);
    return { key, channel, paper: paper.value, content };
  }

  /** Writes down how an attempt went. */
  keep(tx: Tx, key: DeliveryKey, outcome: DeliveryOutcome): Promise<void> {
    return this.log.keep(tx, key, outcome);
  }

  /** What goes over the channel: the bytes as they were released, with the letter where there is room for one. */
  async shipmentOf({ key, channel, paper }: KeptShipment, content: Buffer): Promise<Shipment> {
    const values = { file: paper.head.fileNumber, from: paper.contractor };
    const lines = [MAIL_FRAME.greeting, fill(CEMETERY_FILE_MAIL.text, values), MAIL_FRAME.closing];
    return {
      key: [DELIVER_CEMETERY_FILE, key.agreementId, key.windowNumber, key.delivery].join(':'),
      ...{ channel, files: [{ fileName: `${values.file}.csv`, content }] },
      mail: {
        subject: fill(CEMETERY_FILE_MAIL.subject, values),
        text: `${lines.join('\n\n')}\n`,
        enclosed: channel.kind === 'mail' ? [await this.letterOf(paper)] : [],
      },
    };
  }

  private async letterOf(paper: CemeteryPaper): Promise<NamedFile> {
    const content = await this.papers.coverLetter(paper);
    return { fileName: coverLetterName(paper.head.fileNumber), content };
  }
}
