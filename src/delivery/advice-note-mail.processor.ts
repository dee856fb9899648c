import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ADVICE_NOTE_MAIL } from '../../templates/mail/advice-note';
import { AgreementRegister } from '../agreements';
import { AdviceNotesReader, isByContractor, NOTE_ACTED } from '../decisions';
import { PartyRegister } from '../parties';
import { systemActor, Transactions, type Tx } from '../platform/database';
import { WorkRegistry, type WorkPayload } from '../platform/queue';
import { composeActMail, type ActNews } from './compose-act-mail';
import { MailSender } from './mail-sender.service';

const READER = systemActor('advice-note-mail');

/** News of an advice note with the mailbox of the side that did not act. */
interface AddressedNews extends ActNews {
  readonly to: string;
}

/** Finds who must hear of an act on an advice note. */
@Injectable()
export class AdviceNoteNewsReader {
  constructor(
    private readonly transactions: Transactions,
    private readonly agreements: AgreementRegister,
    private readonly parties: PartyRegister,
    private readonly notes: AdviceNotesReader,
  ) {}

  /** Undefined when the other side has no mailbox, or never saw what it was about. */
  read(payload: WorkPayload): Promise<AddressedNews | undefined> {
    return this.transactions.run(READER, (tx) => this.readNews(tx, payload), { readOnly: true });
  }

  private async readNews(
    tx: Tx,
    { agreement = '', note = '', version = '', number = '' }: WorkPayload,
  ): Promise<AddressedNews | undefined> {
    const record = await this.agreements.byKey(tx, agreement);
    const [shown] = record ? await this.notes.read(tx, record.agreementId, note) : [];
    const written = shown?.dossier.versions.find((one) => one.version.toString() === version);
    const done = shown?.dossier.acts.find(
      (one) => one.version.toString() === version && one.number.toString() === number,
    );
    if (!record || !done) throw new Error(`There is no act ${version}.${number} of ${note}`);
    const [sender, receiver] = isByContractor(done)
      ? [record.contractorParty, record.clientParty]
      : [record.clientParty, record.contractorParty];
    const from = await this.parties.latest(tx, sender);
    const reader = await this.parties.latest(tx, receiver);
    const to = reader?.requestsEmail ?? reader?.email;
    if (!from || to === undefined || !written?.offer || done.act === 'decide-within') return undefined;
    return {
      wording: ADVICE_NOTE_MAIL[done.act],
      values: { note, from: from.name },
      path: `/adviesnotas/${note}`,
      ...{ agreement, to },
    };
  }
}

/** Tells the other side by mail what is asked of it, or what was decided above the ceiling (DVO 4.8). */
@Injectable()
export class AdviceNoteMail implements OnModuleInit {
  constructor(
    private readonly registry: WorkRegistry,
    private readonly news: AdviceNoteNewsReader,
    private readonly sender: MailSender,
  ) {}

  onModuleInit(): void {
    this.registry.register(NOTE_ACTED, (payload) => this.mail(payload));
  }

  /** Where no mail is sent from, what is asked stands on the page of what there is to do. */
  private async mail(payload: WorkPayload): Promise<void> {
    const { publicUrl } = this.sender;
    const news = publicUrl === undefined ? undefined : await this.news.read(payload);
    if (!news || publicUrl === undefined) return;
    const key = [NOTE_ACTED, ...Object.values(payload)].join(':');
    await this.sender.send(key, { to: news.to, ...composeActMail(news, publicUrl) });
  }
}
