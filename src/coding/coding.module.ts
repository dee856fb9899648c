import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements';
import { InvoicingModule } from '../invoicing';
import { CodingSchemesStore } from './coding-schemes.store';
import { CodingController } from './coding.controller';
import { ReadCoding } from './read-coding.service';
import { RecordCoding } from './record-coding.service';

@Module({
  imports: [AgreementsModule, InvoicingModule],
  controllers: [CodingController],
  providers: [CodingSchemesStore, ReadCoding, RecordCoding],
  exports: [ReadCoding, RecordCoding],
})
export class CodingModule {}
