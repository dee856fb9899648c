import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { formatEuro } from '../../kernel/text';
import { decide, type Person } from '../../people';
import type { Tx } from '../../platform/database';
import { accountForFunding } from '../../reporting/domain';
import { AgreementFactsReader } from '../../settlement';
import { selectKnown } from '../../settlement/domain';
import type { Task } from '../year/tasks-of';
import { STATE_FUNDING } from './funding-view';

/** State funding that both parties have not talked about yet, for who records that they did (DVO 4.13). */
@Injectable()
export class FundingTasks {
  constructor(private readonly facts: AgreementFactsReader) {}

  async load(tx: Tx, record: AgreementRecord, person: Person): Promise<Task[]> {
    if (!decide(person, 'facts.record').allowed) return [];
    const { facts } = await this.facts.load(tx, record);
    const accounts = accountForFunding(
      facts,
      selectKnown(facts, () => true),
    );
    return accounts
      .filter(({ talks }) => talks.length === 0)
      .map(({ funding }) => ({
        isOwn: true,
        title: `Overleg met de opdrachtgever over rijksmiddelen: ${funding.arrangement}`,
        explanation: `${formatEuro(funding.amount)} voor ${funding.year.toString()}; er is nog geen overleg vastgelegd (DVO artikel 4.13).`,
        action: 'Overleg vastleggen',
        path: STATE_FUNDING,
      }));
  }
}
