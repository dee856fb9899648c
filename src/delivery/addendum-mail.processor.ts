import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ADDENDUM_ACTED, AddendaReader, sideOf } from '../addenda';
import { AgreementRegister } from '../agreements';
import type { Tx } from '../platform/database';
import type { WorkPayload } from '../platform/queue';
import { ActMail, type AddressedNews } from './act-mail.service';
import { addendumNews } from './addendum-news';
import { MailboxesReader } from './mailboxes.reader';

/** Tells the other side by mail what is asked of it about an addendum, or what was decided (DVO 3.6, 3.7). */
@Injectable()
export class AddendumMail implements OnModuleInit {
  constructor(
    private readonly mail: ActMail,
    private readonly agreements: AgreementRegister,
    private readonly mailboxes: MailboxesReader,
    private readonly addenda: AddendaReader,
  ) {}

  onModuleInit(): void {
    this.mail.on(ADDENDUM_ACTED, (tx, payload) => this.read(tx, payload));
  }

  private async read(
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
    const found = await this.mailboxes.read(tx, record, isForClient);
    if (!found || !wasOffered) return undefined;
    const { from, to } = found;
    return {
      ...addendumNews({ act: done.act, kind: shown?.dossier.kind ?? 'bespoke', addendum, isForClient }),
      ...{ values: { addendum, from }, agreement, to },
    };
  }
}
