export { EvidenceModule } from './evidence.module';
export { RecomputeDocument, type RecomputedDocument } from './recompute-document.service';
export { joinVerifier } from './join-verifier';
export { VerifyRecords, type Verification } from './verify-records.service';
export { wordWritten } from './word-evidence';
export { wordVerification } from './word-verification';
export { WriteEvidence, type Audience } from './write-evidence.service';
export { WriteJournal, type JournalFormat } from './write-journal.service';
