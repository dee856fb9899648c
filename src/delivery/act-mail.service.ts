import { Injectable } from '@nestjs/common';
import { systemActor, Transactions, type Tx } from '../platform/database';
import { WorkRegistry, type WorkPayload } from '../platform/queue';
import { composeActMail, type ActNews } from './compose-act-mail';
import { MailSender } from './mail-sender.service';

const READER = systemActor('act-mail');

/** News of an act with the mailbox of the side that did not act. */
export interface AddressedNews extends ActNews {
  readonly to: string;
}

/** Tells the side that did not act by mail what is asked of it, or what was decided. */
@Injectable()
export class ActMail {
  constructor(
    private readonly registry: WorkRegistry,
    private readonly transactions: Transactions,
    private readonly sender: MailSender,
  ) {}

  /** Mails what `read` says of acts of a kind; nothing when the other side has no mailbox, or never saw what it was about. */
  on(kind: string, read: (tx: Tx, payload: WorkPayload) => Promise<AddressedNews | undefined>): void {
    this.registry.register(kind, (payload) => this.mail(kind, payload, (tx) => read(tx, payload)));
  }

  /** Where no mail is sent from, what is asked stands on the page of what there is to do. */
  private async mail(
    kind: string,
    payload: WorkPayload,
    read: (tx: Tx) => Promise<AddressedNews | undefined>,
  ): Promise<void> {
    const { publicUrl } = this.sender;
    if (publicUrl === undefined) return;
    const news = await this.transactions.run(READER, read, { readOnly: true });
    if (!news) return;
    const key = [kind, ...Object.values(payload)].join(':');
    await this.sender.send(key, { to: news.to, ...composeActMail(news, publicUrl) });
  }
}
