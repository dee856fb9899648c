import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import { FeedAddresses, type FeedAddress, type Person } from '../../people';
import { AuditTrail } from '../../platform/audit';
import type { Tx } from '../../platform/database';

/** One for each device, and some to spare. */
const MOST = 5;

/** Addresses by which someone has the calendar of an agreement in a calendar of their own. */
@Injectable()
export class CalendarFeeds {
  constructor(
    private readonly addresses: FeedAddresses,
    private readonly audit: AuditTrail,
  ) {}

  of(tx: Tx, person: Person, { agreementId }: AgreementRecord): Promise<readonly FeedAddress[]> {
    return this.addresses.of(tx, person, agreementId);
  }

  /** Answers the secret of the address; it is not kept, so it is shown once. */
  async make(
    tx: Tx,
    person: Person,
    record: AgreementRecord,
  ): Promise<Decision<string, 'too-many-calendar-feeds'>> {
    // Who asks twice at once is counted once after the other.
    await tx.lock(`calendar-feeds:${person.id}`);
    const present = await this.of(tx, person, record);
    if (present.length >= MOST) return refuse('too-many-calendar-feeds', { most: MOST.toString() });
    const { id, token } = await this.addresses.make(tx, person, record.agreementId);
    await this.note(tx, 'calendar-feed.made', id, record);
    return { ok: true, value: token };
  }

  async end(
    tx: Tx,
    person: Person,
    record: AgreementRecord,
    id: string,
  ): Promise<Decision<true, 'unknown-calendar-feed'>> {
    if (!(await this.addresses.end(tx, person, record.agreementId, id)))
      return refuse('unknown-calendar-feed');
    await this.note(tx, 'calendar-feed.ended', id, record);
    return { ok: true, value: true };
  }

  /** Says of which agreement; never the secret. */
  private note(
    tx: Tx,
    action: 'calendar-feed.made' | 'calendar-feed.ended',
    subjectId: string,
    { key }: AgreementRecord,
  ): Promise<void> {
    return this.audit.recordShared(tx, {
      ...{ action, subjectKind: 'calendar-feed', subjectId },
      details: { agreement: key },
    });
  }
}
