import { Injectable, type OnModuleInit } from '@nestjs/common';
import { YEAR_ADDENDUM_MAIL } from '../../templates/mail/year-addendum';
import { AgreementRegister } from '../agreements';
import type { Tx } from '../platform/database';
import type { WorkPayload } from '../platform/queue';
import { isByContractor, YEAR_ACTED, YearAddendaReader } from '../year-addenda';
import { ActMail, type AddressedNews } from './act-mail.service';
import { MailboxesReader } from './mailboxes.reader';

/** Tells the other side by mail what is asked of it about a year addendum, or what was agreed (DVO 4.2). */
@Injectable()
export class YearAddendumMail implements OnModuleInit {
  constructor(
    private readonly mail: ActMail,
    private readonly agreements: AgreementRegister,
    private readonly mailboxes: MailboxesReader,
    private readonly years: YearAddendaReader,
  ) {}

  onModuleInit(): void {
    this.mail.on(YEAR_ACTED, (tx, payload) => this.read(tx, payload));
  }

  private async read(
    tx: Tx,
    { agreement = '', year = '', version = '', number = '' }: WorkPayload,
  ): Promise<AddressedNews | undefined> {
    const record = await this.agreements.byKey(tx, agreement);
    const [shown] = record ? await this.years.read(tx, record.agreementId, Number(year)) : [];
    const written = shown?.dossier.versions.find((one) => one.version.toString() === version);
    const done = shown?.dossier.acts.find(
      (one) => one.version.toString() === version && one.number.toString() === number,
    );
    if (!record || !done) throw new Error(`There is no act ${version}.${number} of year ${year}`);
    const found = await this.mailboxes.read(tx, record, isByContractor(done));
    if (!found || !written?.offer) return undefined;
    const { from, to } = found;
    const path = `/jaaraddenda/${year}`;
    return { wording: YEAR_ADDENDUM_MAIL[done.act], values: { year, from }, path, agreement, to };
  }
}
