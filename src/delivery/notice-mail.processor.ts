import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NOTICE_MAIL } from '../../templates/mail/notice';
import { AgreementRegister } from '../agreements';
import { NOTICE_ACTED, NoticesReader } from '../notice';
import { PartyRegister } from '../parties';
import { systemActor, Transactions, type Tx } from '../platform/database';
import { WorkRegistry, type WorkPayload } from '../platform/queue';
import { composeActMail, type ActNews } from './compose-act-mail';
import { MailSender } from './mail-sender.service';

const READER = systemActor('notice-mail');

/** News of a notice with the mailbox of the side that did not act. */
interface AddressedNews extends ActNews {
  readonly to: string;
}

/** Finds who must hear of an act on a notice. */
@Injectable()
export class NoticeNewsReader {
  constructor(
    private readonly transactions: Transactions,
    private readonly agreements: AgreementRegister,
    private readonly parties: PartyRegister,
    private readonly notices: NoticesReader,
  ) {}

  /** Undefined when the other side has no mailbox. */
  read(payload: WorkPayload): Promise<AddressedNews | undefined> {
    return this.transactions.run(READER, (tx) => this.readNews(tx, payload), { readOnly: true });
  }

  private async readNews(
    tx: Tx,
    { agreement = '', notice = '', number = '' }: WorkPayload,
  ): Promise<AddressedNews | undefined> {
    const record = await this.agreements.byKey(tx, agreement);
    const notices = record ? await this.notices.read(tx, record.agreementId) : [];
    const shown = notices.find(({ dossier }) => dossier.notice === notice);
    const done = shown?.dossier.acts.find((one) => one.number.toString() === number);
    if (!record || !done) throw new Error(`There is no act ${number} of ${notice}`);
    const other = done.party === record.clientParty ? record.contractorParty : record.clientParty;
    const from = await this.parties.latest(tx, done.party);
    const reader = await this.parties.latest(tx, other);
    const to = reader?.requestsEmail ?? reader?.email;
    if (!from || to === undefined) return undefined;
    return {
      wording: NOTICE_MAIL[done.act],
      values: { notice, from: from.name },
      path: '/opzegging',
      ...{ agreement, to },
    };
  }
}

/** Tells the other side by mail that notice was given, received or taken back (DVO 9.2). */
@Injectable()
export class NoticeMail implements OnModuleInit {
  constructor(
    private readonly registry: WorkRegistry,
    private readonly news: NoticeNewsReader,
    private readonly sender: MailSender,
  ) {}

  onModuleInit(): void {
    this.registry.register(NOTICE_ACTED, (payload) => this.mail(payload));
  }

  /** Where no mail is sent from, what is asked stands on the page of what there is to do. */
  private async mail(payload: WorkPayload): Promise<void> {
    const { publicUrl } = this.sender;
    const news = publicUrl === undefined ? undefined : await this.news.read(payload);
    if (!news || publicUrl === undefined) return;
    const key = [NOTICE_ACTED, ...Object.values(payload)].join(':');
    await this.sender.send(key, { to: news.to, ...composeActMail(news, publicUrl) });
  }
}
