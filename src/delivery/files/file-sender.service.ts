import { Injectable } from '@nestjs/common';
import type { SendOutcome, Shipment } from './sent-file';
import type { MailChannel, PeppolChannel, SendProof, SentChannel, SftpChannel } from '../../parties/domain';
import { PeppolSender } from '../peppol/peppol-sender.service';
import { FileMailer } from './file-mailer.service';
import { SendFailed } from './send-failed';
import { SftpSender } from './sftp-sender.service';

/** Sends a file over the channel of whoever gets it: once, however often it is asked. */
@Injectable()
export class FileSender {
  constructor(
    private readonly sftp: SftpSender,
    private readonly mail: FileMailer,
    private readonly peppol: PeppolSender,
  ) {}

  /** Answers the proof that it arrived, or what stood in the way. */
  async send(shipment: Shipment): Promise<SendOutcome> {
    try {
      return { ok: true, proof: await this.over(shipment) };
    } catch (error) {
      if (error instanceof SendFailed) return { ok: false, failure: error.code, reference: error.reference };
      throw error;
    }
  }

  private over(shipment: Shipment): Promise<SendProof> {
    if (isOver<SftpChannel>(shipment, 'sftp')) return this.sftp.send(shipment);
    if (isOver<PeppolChannel>(shipment, 'peppol')) return this.peppol.send(shipment);
    return this.mail.send(shipment as Shipment<MailChannel>);
  }
}

function isOver<Channel extends SentChannel>(
  shipment: Shipment,
  kind: Channel['kind'],
): shipment is Shipment<Channel> {
  return shipment.channel.kind === kind;
}
