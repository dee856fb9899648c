import { Injectable } from '@nestjs/common';
import { AgreementRegister } from '../../agreements';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import { actorOf, decide, FeedAddresses } from '../../people';
import { Transactions } from '../../platform/database';
import { ReadCalendar } from '../read-calendar.service';
import { calendarFeed } from './calendar-feed';

/** Reads the calendar for the program that has an address of it, as who made the address may see it. */
@Injectable()
export class ReadFeed {
  constructor(
    private readonly addresses: FeedAddresses,
    private readonly transactions: Transactions,
    private readonly agreements: AgreementRegister,
    private readonly reading: ReadCalendar,
  ) {}

  async read(
    token: string,
    origin: string,
  ): Promise<Decision<string, 'unknown-calendar-feed' | 'feed-read-too-often'>> {
    const used = await this.addresses.use(token);
    if (!used.found) return refuse(used.code === 'unknown' ? 'unknown-calendar-feed' : 'feed-read-too-often');
    const { person, agreementId } = used.reader;
    if (!decide(person, 'calendar.read').allowed) return refuse('unknown-calendar-feed');
    return this.transactions.run(
      actorOf(person),
      async (tx) => {
        const record = await this.agreements.byId(tx, agreementId);
        if (!record) return refuse('unknown-calendar-feed');
        const url = new URL(`/kalender?overeenkomst=${encodeURIComponent(record.key)}`, origin);
        return { ok: true, value: calendarFeed(record, await this.reading.forFeed(tx, record), url.href) };
      },
      { readOnly: true },
    );
  }
}
