import { Injectable } from '@nestjs/common';
import { AddendaReader } from '../addenda';
import type { AgreementRecord } from '../agreements';
import { PartyRegister } from '../parties';
import type { Tx } from '../platform/database';
import type { AddendumPaper } from './addendum-paper';

/** Loads what the paper of an addendum says. */
@Injectable()
export class AddendumPapers {
  constructor(
    private readonly addenda: AddendaReader,
    private readonly parties: PartyRegister,
  ) {}

  /** Undefined when there is no such addendum, or the reader may not see it. */
  async read(tx: Tx, record: AgreementRecord, addendum: string): Promise<AddendumPaper | undefined> {
    const [shown] = await this.addenda.read(tx, record.agreementId, addendum);
    if (!shown) return undefined;
    const [client, contractor] = [
      await this.parties.latest(tx, record.clientParty),
      await this.parties.latest(tx, record.contractorParty),
    ];
    return {
      agreement: { key: record.key, title: record.title },
      client: { party: record.clientParty, name: client?.name ?? record.clientParty },
      contractor: { party: record.contractorParty, name: contractor?.name ?? record.contractorParty },
      shown,
    };
  }
}
