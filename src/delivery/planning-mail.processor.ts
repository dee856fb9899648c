import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PLANNING_MAIL, PLANNING_MAIL_DAYS } from '../../templates/mail/planning';
import { AgreementRegister } from '../agreements';
import { fill, formatDate } from '../kernel/text';
import { PartyRegister } from '../parties';
import { nameEntry, partyOf, PLANNING_REMINDED, RemindOfDays, type Reminder } from '../planning';
import type { Tx } from '../platform/database';
import type { WorkPayload } from '../platform/queue';
import { ActMail, type AddressedNews } from './act-mail.service';

/** Reminds a party by mail of the days of the calendar that it has to do something for (decision 25). */
@Injectable()
export class PlanningMail implements OnModuleInit {
  constructor(
    private readonly mail: ActMail,
    private readonly agreements: AgreementRegister,
    private readonly parties: PartyRegister,
    private readonly reminders: RemindOfDays,
  ) {}

  onModuleInit(): void {
    this.mail.on(PLANNING_REMINDED, (tx, payload) => this.read(tx, payload));
  }

  private async read(
    tx: Tx,
    { agreement = '', side = '', remindedAt, remindedOn = '' }: WorkPayload,
  ): Promise<AddressedNews | undefined> {
    // Work that was asked for before the instant stood in it says only the day.
    const when = remindedAt ?? remindedOn;
    const record = await this.agreements.byKey(tx, agreement);
    const sent = record ? await this.reminders.sentAt(tx, record, when, side) : [];
    if (!record || sent.length === 0) throw new Error(`There is no reminder of ${agreement} at ${when}`);
    const to = await this.parties.mailbox(tx, partyOf(record, side));
    if (to === undefined) return undefined;
    const values = { days: sent.map(nameDay).join('; ') };
    return { wording: PLANNING_MAIL, values, path: '/kalender', agreement, to };
  }
}

function nameDay({ kind, of, day, moment }: Reminder): string {
  return fill(PLANNING_MAIL_DAYS[moment], { name: nameEntry({ kind, of }), day: formatDate(day) });
}
