import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements';
import { DecisionsModule } from '../decisions';
import { NoticeModule } from '../notice';
import { PartiesModule } from '../parties';
import { YearAddendaModule } from '../year-addenda';
import { ActMail } from './act-mail.service';
import { AddendumMail } from './addendum-mail.processor';
import { AdviceNoteMail } from './advice-note-mail.processor';
import { MailSender } from './mail-sender.service';
import { MailTransport } from './mail-transport';
import { MailboxesReader } from './mailboxes.reader';
import { NoticeMail } from './notice-mail.processor';
import { SentMailsStore } from './sent-mails.store';
import { YearAddendumMail } from './year-addendum-mail.processor';

@Module({
  imports: [AgreementsModule, DecisionsModule, NoticeModule, PartiesModule, YearAddendaModule],
  providers: [
    ActMail,
    AddendumMail,
    AdviceNoteMail,
    MailboxesReader,
    MailSender,
    MailTransport,
    NoticeMail,
    SentMailsStore,
    YearAddendumMail,
  ],
})
export class DeliveryModule {}
