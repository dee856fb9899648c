import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NOTICE_MAIL } from '../../templates/mail/notice';
import { AgreementRegister } from '../agreements';
import { NOTICE_ACTED, NoticesReader } from '../notice';
import type { Tx } from '../platform/database';
import type { WorkPayload } from '../platform/queue';
import { ActMail, type AddressedNews } from './act-mail.service';
import { MailboxesReader } from './mailboxes.reader';

/** Tells the other side by mail that notice was given, received or taken back (DVO 9.2). */
@Injectable()
export class NoticeMail implements OnModuleInit {
  constructor(
    private readonly mail: ActMail,
    private readonly agreements: AgreementRegister,
    private readonly mailboxes: MailboxesReader,
    private readonly notices: NoticesReader,
  ) {}

  onModuleInit(): void {
    this.mail.on(NOTICE_ACTED, (tx, payload) => this.read(tx, payload));
  }

  private async read(
    tx: Tx,
    { agreement = '', notice = '', number = '' }: WorkPayload,
  ): Promise<AddressedNews | undefined> {
    const record = await this.agreements.byKey(tx, agreement);
    const notices = record ? await this.notices.read(tx, record.agreementId) : [];
    const shown = notices.find(({ dossier }) => dossier.notice === notice);
    const done = shown?.dossier.acts.find((one) => one.number.toString() === number);
    if (!record || !done) throw new Error(`There is no act ${number} of ${notice}`);
    const found = await this.mailboxes.read(tx, record, done.party === record.contractorParty);
    if (!found) return undefined;
    const { from, to } = found;
    return { wording: NOTICE_MAIL[done.act], values: { notice, from }, path: '/opzegging', agreement, to };
  }
}
