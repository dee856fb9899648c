import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements';
import { SettlementModule } from '../settlement';
import { EvidenceController } from './evidence.controller';
import { EvidenceReader } from './evidence.reader';
import { EvidenceRowsStore } from './evidence-rows.store';
import { ExportEvidence } from './export-evidence.service';
import { LedgerReader } from './ledger.reader';
import { LedgerStore } from './ledger.store';
import { VerificationController } from './verification.controller';
import { COMPILED_PARTS, VERIFIER_PARTS, VerifierProgram } from './verifier-program';
import { VerifyChains } from './verify-chains.service';
import { VerifyOnRequest } from './verify-on-request.service';
import { VerifyRecords } from './verify-records.service';
import { WriteEvidence } from './write-evidence.service';
import { WriteJournal } from './write-journal.service';

@Module({
  imports: [AgreementsModule, SettlementModule],
  controllers: [EvidenceController, VerificationController],
  providers: [
    { provide: VERIFIER_PARTS, useValue: COMPILED_PARTS },
    VerifierProgram,
    ExportEvidence,
    VerifyOnRequest,
    EvidenceReader,
    EvidenceRowsStore,
    LedgerReader,
    LedgerStore,
    VerifyChains,
    VerifyRecords,
    WriteEvidence,
    WriteJournal,
  ],
  exports: [ExportEvidence, VerifyOnRequest, VerifyRecords, WriteEvidence, WriteJournal],
})
export class EvidenceModule {}
