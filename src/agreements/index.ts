export { AgreementAccess } from './agreement-access.service';
export { agreementOf, type AgreementRecord, type BillingReference } from './agreement-record';
export {
  AGREEMENT,
  AGREEMENT_PROBLEMS,
  agreementKey,
  AgreementPath,
  isAgreementKey,
  writeAgreement,
} from './agreements.dto';
export { coverageOf, type Coverage } from './articles/coverage-of';
export { PARTY_DETAILS, writePartyDetails } from './parties.dto';
export { AgreementEndings } from './agreement-endings.reader';
export { endingAsKnown } from './ending-as-known';
export { AgreementRegister } from './agreement-register.service';
export { RegisterAgreement } from './register-agreement.service';
export { AgreementsModule } from './agreements.module';
export { limitsToWatch, WATCH_LIMITS } from './limits-to-watch';
export { FactRegister } from './fact-register.service';
export {
  askedMoment,
  knownMoment,
  MomentQuery,
  ONE_MOMENT,
  POSITION,
  readAskedMoment,
  writeKnownMoment,
} from './known-moment.dto';
export { KnownMoments, type AskedMoment, type KnownMoment } from './known-moments.service';
export type { FactItem, FactLists, Recording, Stand } from './fact-rows';
