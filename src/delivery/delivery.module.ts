import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements';
import { DecisionsModule } from '../decisions';
import { PartiesModule } from '../parties';
import { AddendumMail, AddendumNewsReader } from './addendum-mail.processor';
import { AdviceNoteMail, AdviceNoteNewsReader } from './advice-note-mail.processor';
import { MailSender } from './mail-sender.service';
import { MailTransport } from './mail-transport';
import { SentMailsStore } from './sent-mails.store';

@Module({
  imports: [AgreementsModule, DecisionsModule, PartiesModule],
  providers: [
    AddendumMail,
    AddendumNewsReader,
    AdviceNoteMail,
    AdviceNoteNewsReader,
    MailSender,
    MailTransport,
    SentMailsStore,
  ],
})
export class DeliveryModule {}
