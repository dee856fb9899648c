import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements';
import { DecisionsModule } from '../decisions';
import { NoticeModule } from '../notice';
import { PartiesModule } from '../parties';
import { AddendumMail, AddendumNewsReader } from './addendum-mail.processor';
import { AdviceNoteMail, AdviceNoteNewsReader } from './advice-note-mail.processor';
import { MailSender } from './mail-sender.service';
import { MailTransport } from './mail-transport';
import { NoticeMail, NoticeNewsReader } from './notice-mail.processor';
import { SentMailsStore } from './sent-mails.store';

@Module({
  imports: [AgreementsModule, DecisionsModule, NoticeModule, PartiesModule],
  providers: [
    AddendumMail,
    AddendumNewsReader,
    AdviceNoteMail,
    AdviceNoteNewsReader,
    MailSender,
    MailTransport,
    NoticeMail,
    NoticeNewsReader,
    SentMailsStore,
  ],
})
export class DeliveryModule {}
