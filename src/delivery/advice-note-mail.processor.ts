import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ADVICE_NOTE_MAIL } from '../../templates/mail/advice-note';
import { AgreementRegister } from '../agreements';
import { AdviceNotesReader, isByContractor, NOTE_ACTED } from '../decisions';
import type { Tx } from '../platform/database';
import type { WorkPayload } from '../platform/queue';
import { ActMail, type AddressedNews } from './act-mail.service';
import { MailboxesReader } from './mailboxes.reader';

/** Tells the other side by mail what is asked of it, or what was decided above the ceiling (DVO 4.8). */
@Injectable()
export class AdviceNoteMail implements OnModuleInit {
  constructor(
    private readonly mail: ActMail,
    private readonly agreements: AgreementRegister,
    private readonly mailboxes: MailboxesReader,
    private readonly notes: AdviceNotesReader,
  ) {}

  onModuleInit(): void {
    this.mail.on(NOTE_ACTED, (tx, payload) => this.read(tx, payload));
  }

  private async read(
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
    const found = await this.mailboxes.read(tx, record, isByContractor(done));
    if (!found || !written?.offer || done.act === 'decide-within') return undefined;
    const { from, to } = found;
    const path = `/adviesnotas/${note}`;
    return { wording: ADVICE_NOTE_MAIL[done.act], values: { note, from }, path, agreement, to };
  }
}
