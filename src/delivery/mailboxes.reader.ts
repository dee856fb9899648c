import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { PartyRegister } from '../parties';
import type { Tx } from '../platform/database';

/** The name of the party that acted, and the mailbox of the other. */
export interface Mailboxes {
  readonly from: string;
  readonly to: string;
}

/** Where each side of an agreement hears of what the other did. */
@Injectable()
export class MailboxesReader {
  constructor(private readonly parties: PartyRegister) {}

  /** Undefined when the side that did not act has no mailbox. */
  async read(
    tx: Tx,
    { contractorParty, clientParty }: AgreementRecord,
    isByContractor: boolean,
  ): Promise<Mailboxes | undefined> {
    const [sender, receiver] = isByContractor
      ? [contractorParty, clientParty]
      : [clientParty, contractorParty];
    const from = await this.parties.latest(tx, sender);
    const to = await this.parties.mailbox(tx, receiver);
    return from && to !== undefined ? { from: from.name, to } : undefined;
  }
}
