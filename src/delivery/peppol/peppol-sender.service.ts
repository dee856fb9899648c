import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { placeOf, type PeppolChannel, type SendProof } from '../../parties/domain';
import { SendFailed } from '../files/send-failed';
import { digestOf, type Shipment } from '../files/sent-file';
import { ACCESS_POINT, type AccessPoint } from './access-point.port';

/** Hands e-invoices to the access point, each under a message id of its own that never changes. */
@Injectable()
export class PeppolSender {
  constructor(@Inject(ACCESS_POINT) private readonly point: AccessPoint | undefined) {}

  /** Throws a `SendFailed` when it was not taken. */
  async send({ key, channel, files, peppol }: Shipment<PeppolChannel>): Promise<SendProof> {
    const [file] = files;
    if (!peppol || !file) throw new Error('Only e-invoices go over Peppol');
    if (!this.point) throw new SendFailed('no-access-point');
    const messageId = messageIdOf(key);
    const { fileName, content } = file;
    const message = { ...peppol, messageId, receiver: channel.participant, fileName, content };
    const outcome = await this.point.hand({ ...message, digest: digestOf(file) });
    if (outcome !== 'taken') throw new SendFailed(outcome, messageId);
    return { place: placeOf(channel) ?? '', digests: [digestOf(file)], reference: messageId };
  }
}

/** A UUID of the key (RFC 9562, version 8), as messages on the network are named. */
function messageIdOf(key: string): string {
  const bytes = createHash('sha256').update(key).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
