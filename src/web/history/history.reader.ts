import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { isByOtherParty, isInternalTo, SHARED_ACTS } from '../../agreements/domain';
import { actorOf, decide, PersonNames, type Person } from '../../people';
import { AuditTrail, type ChainVerdict, type EventQuestion, type FoundEvent } from '../../platform/audit';
import { systemActor, Transactions, type Tx } from '../../platform/database';

/** What a reader narrows the history to. */
export type HistoryQuestion = Omit<EventQuestion, 'agreementId' | 'accessOf' | 'reader'>;

/** An event with the name of who of the own party did it; of internal work of the other party a reader learns no more than that. */
export interface HistoryEntry extends FoundEvent {
  readonly isInternal: boolean;
  readonly displayName: string | undefined;
}

/** A part of the history, newest first. */
export interface HistoryPart {
  readonly entries: readonly HistoryEntry[];
  readonly total: number;
}

const HISTORIAN = systemActor('history');

/** Finds in the history of an agreement what a person may read of it. */
@Injectable()
export class HistoryReader {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly names: PersonNames,
  ) {}

  /**
   * Events of an agreement that the person was shown to be a party of. Who answers for the use of personal
   * data also finds what people of the own party read, took along and were refused; it stands in the system
   * chain, which parties do not see, so then it is read on behalf of the system and narrowed to that party.
   */
  async find(
    person: Person,
    record: AgreementRecord,
    question: HistoryQuestion,
    part: { readonly skip: number; readonly limit: number },
  ): Promise<HistoryPart> {
    const seesAccess = decide(person, 'access.read').allowed;
    const reader = { party: person.party, shared: SHARED_ACTS };
    const asked: EventQuestion = {
      ...question,
      agreementId: record.agreementId,
      ...(seesAccess && { accessOf: person.party }),
      ...(isOtherSide(person, record) && { reader }),
    };
    const actor = seesAccess ? HISTORIAN : actorOf(person);
    return this.transactions.run(
      actor,
      async (tx) => {
        const { events, total } = await this.audit.find(tx, asked, part);
        return { entries: await this.named(tx, events, record, person), total };
      },
      { readOnly: true },
    );
  }

  /** Whether the chain of the agreement holds, link by link. */
  chainState(tx: Tx, { agreementId }: AgreementRecord): Promise<ChainVerdict> {
    return this.audit.verifyChain(tx, { agreementId });
  }

  private async named(
    tx: Tx,
    events: readonly FoundEvent[],
    record: AgreementRecord,
    { party }: Person,
  ): Promise<HistoryEntry[]> {
    const persons = [...new Set(events.map(({ event }) => event.person))];
    const names = await this.names.displayNames(tx, persons);
    return events.map((found) => ({
      ...found,
      isInternal: isInternalTo(found.event, record, party),
      displayName: isByOtherParty(found.event, party) ? undefined : names.get(found.event.person),
    }));
  }
}

/** The system itself is on both sides. */
function isOtherSide({ party, side }: Person, { contractorParty }: AgreementRecord): boolean {
  return side !== 'system' && party !== contractorParty;
}
