import { Injectable } from '@nestjs/common';
import type { SendOutcome, Shipment } from './sent-file';
import type { MailChannel, SendProof, SftpChannel } from '../../parties/domain';
import { FileMailer } from './file-mailer.service';
import { SendFailed } from './send-failed';
import { SftpSender } from './sftp-sender.service';

/** Sends a file over the channel of whoever gets it: once, however often it is asked. */
@Injectable()
export class FileSender {
  constructor(
    private readonly sftp: SftpSender,
    private readonly mail: FileMailer,
  ) {}

  /** Answers the proof that it arrived, or what stood in the way. */
  async send(shipment: Shipment): Promise<SendOutcome> {
    try {
      return { ok: true, proof: await this.over(shipment) };
    } catch (error) {
      if (error instanceof SendFailed) return { ok: false, failure: error.code };
      throw error;
    }
  }

  private over(shipment: Shipment): Promise<SendProof> {
    return isOverSftp(shipment)
      ? this.sftp.send(shipment)
      : this.mail.send(shipment as Shipment<MailChannel>);
  }
}

function isOverSftp(shipment: Shipment): shipment is Shipment<SftpChannel> {
  return shipment.channel.kind === 'sftp';
}
