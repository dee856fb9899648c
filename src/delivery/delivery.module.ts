import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements';
import { CemeteryModule } from '../cemetery';
import { DecisionsModule } from '../decisions';
import { DocumentsModule } from '../documents';
import { NoticeModule } from '../notice';
import { PartiesModule } from '../parties';
import { PlanningModule } from '../planning';
import { CONFIG, type Config } from '../platform/config';
import { QuarterlyReportsModule } from '../quarterly-reports';
import { ReportingModule } from '../reporting';
import { YearAddendaModule } from '../year-addenda';
import { ActMail } from './act-mail.service';
import { AddendumMail } from './addendum-mail.processor';
import { AdviceNoteMail } from './advice-note-mail.processor';
import { BudgetMail } from './budget-mail.processor';
import { CemeteryFileDelivery } from './cemetery-file-delivery.processor';
import { CemeteryShipments } from './cemetery-shipments.service';
import { FileMailer } from './files/file-mailer.service';
import { FILE_SECRETS, loadFileSecrets } from './files/file-secrets';
import { FileSender } from './files/file-sender.service';
import { SftpSender } from './files/sftp-sender.service';
import { InvoiceDelivery } from './invoice-delivery.processor';
import { InvoiceShipments } from './invoice-shipments.service';
import { MailSender } from './mail-sender.service';
import { MailTransport } from './mail-transport';
import { MailboxesReader } from './mailboxes.reader';
import { NoticeMail } from './notice-mail.processor';
import { ACCESS_POINT } from './peppol/access-point.port';
import { FileDropAccessPoint } from './peppol/file-drop-access-point';
import { PeppolSender } from './peppol/peppol-sender.service';
import { PlanningMail } from './planning-mail.processor';
import { QuarterlyReportMail } from './quarterly-report-mail.processor';
import { SendingHold } from './sending-hold.service';
import { SentMailsStore } from './sent-mails.store';
import { YearAddendumMail } from './year-addendum-mail.processor';

@Module({
  imports: [
    AgreementsModule,
    CemeteryModule,
    DecisionsModule,
    DocumentsModule,
    NoticeModule,
    PartiesModule,
    PlanningModule,
    QuarterlyReportsModule,
    ReportingModule,
    YearAddendaModule,
  ],
  providers: [
    ActMail,
    AddendumMail,
    AdviceNoteMail,
    BudgetMail,
    CemeteryFileDelivery,
    CemeteryShipments,
    FileMailer,
    FileSender,
    { provide: FILE_SECRETS, useFactory: loadFileSecrets, inject: [CONFIG] },
    {
      provide: ACCESS_POINT,
      useFactory: ({ peppolFolder }: Config) =>
        peppolFolder === undefined ? undefined : new FileDropAccessPoint(peppolFolder),
      inject: [CONFIG],
    },
    InvoiceDelivery,
    InvoiceShipments,
    MailboxesReader,
    MailSender,
    MailTransport,
    NoticeMail,
    PeppolSender,
    PlanningMail,
    QuarterlyReportMail,
    SendingHold,
    SentMailsStore,
    SftpSender,
    YearAddendumMail,
  ],
})
export class DeliveryModule {}
