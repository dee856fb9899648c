import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements';
import { CemeteryModule } from '../cemetery';
import { IndexationModule } from '../indexation';
import { PartiesModule } from '../parties';
import { PayrollModule } from '../payroll';
import { SettlementModule } from '../settlement';
import { CemeteryLedgerStore } from './cemetery-ledger.store';
import { EvidenceController } from './evidence.controller';
import { EvidenceReader } from './evidence.reader';
import { EvidenceRowsStore } from './evidence-rows.store';
import { ExportEvidence } from './export-evidence.service';
import { LedgerReader } from './ledger.reader';
import { LedgerStore } from './ledger.store';
import { RecomputationController } from './recomputation.controller';
import { RecomputeDocument } from './recompute-document.service';
import { RecordedContents } from './recorded-contents.reader';
import { VerificationController } from './verification.controller';
import { COMPILED_PARTS, VERIFIER_PARTS, VerifierProgram } from './verifier-program';
import { VerifyChains } from './verify-chains.service';
import { VerifyOnRequest } from './verify-on-request.service';
import { VerifyRecords } from './verify-records.service';
import { WriteEvidence } from './write-evidence.service';
import { WriteJournal } from './write-journal.service';

@Module({
  imports: [
    ...[AgreementsModule, CemeteryModule, IndexationModule, PartiesModule, PayrollModule, SettlementModule],
  ],
  controllers: [EvidenceController, RecomputationController, VerificationController],
  providers: [
    { provide: VERIFIER_PARTS, useValue: COMPILED_PARTS },
    VerifierProgram,
    ExportEvidence,
    VerifyOnRequest,
    EvidenceReader,
    EvidenceRowsStore,
    CemeteryLedgerStore,
    LedgerReader,
    LedgerStore,
    RecomputeDocument,
    VerifyChains,
    RecordedContents,
    VerifyRecords,
    WriteEvidence,
    WriteJournal,
  ],
  exports: [ExportEvidence, RecomputeDocument, VerifyOnRequest, VerifyRecords, WriteEvidence, WriteJournal],
})
export class EvidenceModule {}
