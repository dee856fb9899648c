export { agreementOf, type AgreementRecord, type BillingReference } from './agreement-record';
export { AgreementRegister } from './agreement-register.service';
export { AgreementsModule } from './agreements.module';
export { FactRegister } from './fact-register.service';
export type { FactItem, FactLists, Recording } from './fact-rows';
