import { Injectable } from '@nestjs/common';
import type { Decision } from '../../kernel/fault/refusal';
import { ChannelRegister, type ChannelUse, type ChannelVersion } from '../../parties';
import { INVOICE_CHANNELS } from '../../parties/domain';
import type { Tx } from '../../platform/database';
import { invoiceContents } from './invoice-contents';

const INVOICE_CHANNEL: ChannelUse = {
  ...{ table: 'invoice_channel', kinds: INVOICE_CHANNELS },
  ...{ action: 'invoice.channel-recorded', subjectKind: 'invoice-channel' },
  contents: invoiceContents,
};

/** How the client of an agreement gets its invoices and credit notes: set up by those who may open them (DVO 4.10). */
@Injectable()
export class InvoiceChannels {
  constructor(private readonly register: ChannelRegister) {}

  /** Every set-up, the newest last; none while the client fetches its invoices. */
  versions(tx: Tx, agreementId: string): Promise<ChannelVersion[]> {
    return this.register.versions(tx, INVOICE_CHANNEL, agreementId);
  }

  async newest(tx: Tx, agreementId: string): Promise<ChannelVersion | undefined> {
    return (await this.versions(tx, agreementId)).at(-1);
  }

  /** Counts for what is issued or sent again from now on; `setUp` by its Dutch keys. */
  setUp(tx: Tx, agreementId: string, setUp: object): Promise<Decision<ChannelVersion, 'channel-faults'>> {
    return this.register.record(tx, INVOICE_CHANNEL, agreementId, setUp);
  }
}
