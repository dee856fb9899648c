import { Injectable, type OnModuleInit } from '@nestjs/common';
import { QUARTERLY_REPORT_MAIL } from '../../templates/mail/quarterly-report';
import { AgreementRegister } from '../agreements';
import { sayQuarter } from '../documents';
import { parseQuarter } from '../kernel/time';
import type { Tx } from '../platform/database';
import type { WorkPayload } from '../platform/queue';
import { isByContractor, REPORT_ACTED, ReportsReader } from '../quarterly-reports';
import { ActMail, type AddressedNews } from './act-mail.service';
import { MailboxesReader } from './mailboxes.reader';

/** Tells the other side by mail what is asked of it about a quarterly report, or that it was fixed (DVO 6). */
@Injectable()
export class QuarterlyReportMail implements OnModuleInit {
  constructor(
    private readonly mail: ActMail,
    private readonly agreements: AgreementRegister,
    private readonly mailboxes: MailboxesReader,
    private readonly reports: ReportsReader,
  ) {}

  onModuleInit(): void {
    this.mail.on(REPORT_ACTED, (tx, payload) => this.read(tx, payload));
  }

  private async read(
    tx: Tx,
    { agreement = '', quarter: text = '', version = '', number = '' }: WorkPayload,
  ): Promise<AddressedNews | undefined> {
    const record = await this.agreements.byKey(tx, agreement);
    const quarter = parseQuarter(text);
    const [report] = record && quarter ? await this.reports.read(tx, record.agreementId, quarter) : [];
    const written = report?.dossier.versions.find((one) => one.version.toString() === version);
    const done = report?.dossier.acts.find(
      (one) => one.version.toString() === version && one.number.toString() === number,
    );
    if (!record || !quarter || !done) throw new Error(`There is no act ${version}.${number} of ${text}`);
    const found = await this.mailboxes.read(tx, record, isByContractor(done));
    if (!found || !written?.offer) return undefined;
    const values = { quarter: sayQuarter(quarter), from: found.from };
    const path = `/rapportages/${text}`;
    return { wording: QUARTERLY_REPORT_MAIL[done.act], values, path, agreement, to: found.to };
  }
}
