import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements';
import { IndexationModule } from '../indexation';
import { PartiesModule } from '../parties';
import { PayrollModule } from '../payroll';
import { AgreementFactsReader } from './agreement-facts.reader';
import { AgreementFilesController } from './agreement-files.controller';
import { PRESENT_RULES } from './domain';
import { FactsController } from './facts.controller';
import { AcceptTable } from './indexing/accept-table.service';
import { AgreementTables } from './indexing/agreement-tables.reader';
import { EffectReader } from './indexing/effect.reader';
import { EnteredTables } from './indexing/entered-tables.reader';
import { IndexingController } from './indexing/indexing.controller';
import { RegradingsController } from './indexing/regradings.controller';
import { Regradings } from './indexing/regradings.reader';
import { RecordAgreementFile } from './record-agreement-file.service';
import { RecordFacts } from './record-facts.service';
import { RecordFileFacts } from './record-file-facts.service';
import { RecordedFacts } from './recorded-facts.reader';
import { RULES } from './rules.token';
import { SettleAsKnown } from './settle-as-known.service';
import { SettlementsController } from './settlements.controller';

@Module({
  imports: [AgreementsModule, IndexationModule, PartiesModule, PayrollModule],
  controllers: [
    FactsController,
    AgreementFilesController,
    SettlementsController,
    IndexingController,
    RegradingsController,
  ],
  providers: [
    AgreementFactsReader,
    RecordAgreementFile,
    RecordFacts,
    RecordFileFacts,
    RecordedFacts,
    SettleAsKnown,
    AcceptTable,
    AgreementTables,
    EffectReader,
    EnteredTables,
    Regradings,
    { provide: RULES, useValue: PRESENT_RULES },
  ],
  exports: [
    AcceptTable,
    AgreementTables,
    AgreementFactsReader,
    EffectReader,
    RecordedFacts,
    RecordFacts,
    Regradings,
    RULES,
    SettleAsKnown,
  ],
})
export class SettlementModule {}
