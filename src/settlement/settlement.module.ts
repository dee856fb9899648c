import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements';
import { IndexationModule } from '../indexation';
import { PartiesModule } from '../parties';
import { PayrollModule } from '../payroll';
import { AgreementFactsReader } from './agreement-facts.reader';
import { AgreementFilesController } from './agreement-files.controller';
import { FactsController } from './facts.controller';
import { RecordAgreementFile } from './record-agreement-file.service';
import { RecordFacts } from './record-facts.service';
import { RecordFileFacts } from './record-file-facts.service';
import { RecordedFacts } from './recorded-facts.reader';
import { SettleAsKnown } from './settle-as-known.service';
import { SettlementsController } from './settlements.controller';

@Module({
  imports: [AgreementsModule, IndexationModule, PartiesModule, PayrollModule],
  controllers: [FactsController, AgreementFilesController, SettlementsController],
  providers: [
    AgreementFactsReader,
    RecordAgreementFile,
    RecordFacts,
    RecordFileFacts,
    RecordedFacts,
    SettleAsKnown,
  ],
  exports: [AgreementFactsReader, RecordFacts],
})
export class SettlementModule {}
