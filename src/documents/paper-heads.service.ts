import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { PartyRegister } from '../parties';
import type { Tx } from '../platform/database';
import type { PaperHead } from './paper-head';

/** Loads what every paper of an agreement says of it: which it is, and between whom (DVO 1). */
@Injectable()
export class PaperHeads {
  constructor(private readonly parties: PartyRegister) {}

  async read(tx: Tx, { key, title, clientParty, contractorParty }: AgreementRecord): Promise<PaperHead> {
    const [client, contractor] = [
      await this.parties.latest(tx, clientParty),
      await this.parties.latest(tx, contractorParty),
    ];
    return {
      agreement: { key, title },
      client: { party: clientParty, name: client?.name ?? clientParty },
      contractor: { party: contractorParty, name: contractor?.name ?? contractorParty },
    };
  }
}
