import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { PartyRegister } from '../../parties';
import { CONFIG, sendsMail, type Config } from '../../platform/config';
import type { Tx } from '../../platform/database';
import type { PlanningSide } from '../domain';

const SIDES: readonly PlanningSide[] = ['contractor', 'client'];

/** Which sides can be mailed: who cannot is not reminded, and still is when it can be before the day is too long ago. */
@Injectable()
export class ReachableSides {
  constructor(
    private readonly parties: PartyRegister,
    @Inject(CONFIG) private readonly config: Pick<Config, 'mail'>,
  ) {}

  async of(tx: Tx, record: AgreementRecord): Promise<PlanningSide[]> {
    if (!sendsMail(this.config)) return [];
    const reachable: PlanningSide[] = [];
    for (const side of SIDES)
      if ((await this.parties.mailbox(tx, partyOf(record, side))) !== undefined) reachable.push(side);
    return reachable;
  }
}

/** The party that is this side of an agreement. */
export function partyOf({ clientParty, contractorParty }: AgreementRecord, side: string): string {
  return side === 'client' ? clientParty : contractorParty;
}
