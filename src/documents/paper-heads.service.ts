import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { PartyRegister } from '../parties';
import type { Instant } from '../platform/clock';
import type { Tx } from '../platform/database';
import type { PaperHead } from './paper-head';

/** Loads what every paper of an agreement says of it: which it is, and between whom (DVO 1). */
@Injectable()
export class PaperHeads {
  constructor(private readonly parties: PartyRegister) {}

  /** As they are now, or as they were by an instant. */
  async read(
    tx: Tx,
    { key, title, clientParty, contractorParty }: AgreementRecord,
    by?: Instant,
  ): Promise<PaperHead> {
    const [client, contractor] = [
      await this.parties.latest(tx, clientParty, by),
      await this.parties.latest(tx, contractorParty, by),
    ];
    return {
      agreement: { key, title },
      client: { party: clientParty, name: client?.name ?? clientParty },
      contractor: { party: contractorParty, name: contractor?.name ?? contractorParty },
    };
  }
}
