import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements';
import { PartiesModule } from '../parties';
import { AddendumMail, AddendumNewsReader } from './addendum-mail.processor';
import { MailSender } from './mail-sender.service';
import { MailTransport } from './mail-transport';
import { SentMailsStore } from './sent-mails.store';

@Module({
  imports: [AgreementsModule, PartiesModule],
  providers: [AddendumMail, AddendumNewsReader, MailSender, MailTransport, SentMailsStore],
})
export class DeliveryModule {}
