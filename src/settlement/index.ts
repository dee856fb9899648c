export { SETTLING_PROBLEMS } from './ceilings.dto';
export { AgreementFactsReader, type AgreementWithFacts } from './agreement-facts.reader';
export { RecordFacts } from './record-facts.service';
export { SettlementModule } from './settlement.module';
export { parkedReason, vatCategory, writeReason } from './settled.dto';
