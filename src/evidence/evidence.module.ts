import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements';
import { SettlementModule } from '../settlement';
import { EvidenceReader } from './evidence.reader';
import { EvidenceRowsStore } from './evidence-rows.store';
import { LedgerReader } from './ledger.reader';
import { LedgerStore } from './ledger.store';
import { VerifyChains } from './verify-chains.service';
import { VerifyRecords } from './verify-records.service';
import { WriteEvidence } from './write-evidence.service';
import { WriteJournal } from './write-journal.service';

@Module({
  imports: [AgreementsModule, SettlementModule],
  providers: [
    EvidenceReader,
    EvidenceRowsStore,
    LedgerReader,
    LedgerStore,
    VerifyChains,
    VerifyRecords,
    WriteEvidence,
    WriteJournal,
  ],
  exports: [VerifyRecords, WriteEvidence, WriteJournal],
})
export class EvidenceModule {}
