import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements';
import { IndexationModule } from '../indexation';
import { PartiesModule } from '../parties';
import { PayrollModule } from '../payroll';
import { AgreementFactsReader } from './agreement-facts.reader';
import { RecordFacts } from './record-facts.service';

@Module({
  imports: [AgreementsModule, IndexationModule, PartiesModule, PayrollModule],
  providers: [AgreementFactsReader, RecordFacts],
  exports: [AgreementFactsReader, RecordFacts],
})
export class SettlementModule {}
