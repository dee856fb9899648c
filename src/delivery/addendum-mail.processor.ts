import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ADDENDUM_ACTED, AddendaReader, sideOf } from '../addenda';
import { AgreementRegister } from '../agreements';
import { PartyRegister } from '../parties';
import { systemActor, Transactions, type Tx } from '../platform/database';
import { WorkRegistry, type WorkPayload } from '../platform/queue';
import { addendumNews } from './addendum-news';
import { composeActMail, type ActNews } from './compose-act-mail';
import { MailSender } from './mail-sender.service';

const READER = systemActor('addendum-mail');

/** News of an addendum with the mailbox of the side that did not act. */
interface AddressedNews extends ActNews {
  readonly to: string;
}

/** Finds who must hear of an act on an addendum. */
@Injectable()
export class AddendumNewsReader {
  constructor(
    private readonly transactions: Transactions,
    private readonly agreements: AgreementRegister,
    private readonly parties: PartyRegister,
    private readonly addenda: AddendaReader,
  ) {}

  /** Undefined when the other side has no mailbox, or never saw what it was about. */
  read(payload: WorkPayload): Promise<AddressedNews | undefined> {
    return this.transactions.run(READER, (tx) => this.readNews(tx, payload), { readOnly: true });
  }

  private async readNews(
    tx: Tx,
    { agreement = '', addendum = '', version = '', number = '' }: WorkPayload,
  ): Promise<AddressedNews | undefined> {
    const record = await this.agreements.byKey(tx, agreement);
    const [shown] = record ? await this.addenda.read(tx, record.agreementId, addendum) : [];
    const acts = shown?.dossier.acts.filter((one) => one.version.toString() === version) ?? [];
    const done = acts.find((one) => one.number.toString() === number);
    if (!record || !done) throw new Error(`There is no act ${version}.${number} of ${addendum}`);
    const isForClient = sideOf(done.act) === 'contractor';
    const wasOffered = acts.some(({ act }) => act === 'submit' || act === 'record-paper-consent');
    const from = await this.parties.latest(tx, isForClient ? record.contractorParty : record.clientParty);
    const reader = await this.parties.latest(tx, isForClient ? record.clientParty : record.contractorParty);
    const to = reader?.requestsEmail ?? reader?.email;
    if (!from || to === undefined || !wasOffered) return undefined;
    return {
      ...addendumNews({ act: done.act, kind: shown?.dossier.kind ?? 'bespoke', addendum, isForClient }),
      values: { addendum, from: from.name },
      ...{ agreement, to },
    };
  }
}

/** Tells the other side by mail what is asked of it, or what was decided (DVO 3.6, 3.7). */
@Injectable()
export class AddendumMail implements OnModuleInit {
  constructor(
    private readonly registry: WorkRegistry,
    private readonly news: AddendumNewsReader,
    private readonly sender: MailSender,
  ) {}

  onModuleInit(): void {
    this.registry.register(ADDENDUM_ACTED, (payload) => this.mail(payload));
  }

  /** Where no mail is sent from, what is asked stands on the page of what there is to do. */
  private async mail(payload: WorkPayload): Promise<void> {
    const { publicUrl } = this.sender;
    const news = publicUrl === undefined ? undefined : await this.news.read(payload);
    if (!news || publicUrl === undefined) return;
    const key = [ADDENDUM_ACTED, ...Object.values(payload)].join(':');
    await this.sender.send(key, { to: news.to, ...composeActMail(news, publicUrl) });
  }
}
