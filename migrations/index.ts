import type { MigrationInterface } from 'typeorm';
import { CreateProtection1767225600000 } from './1767225600000-create-protection';
import { CreateAudit1767225600001 } from './1767225600001-create-audit';
import { CreateDueWork1767225600002 } from './1767225600002-create-due-work';
import { CreateIdempotencyKey1767225600003 } from './1767225600003-create-idempotency-key';
import { CreateAgreements1767312000000 } from './1767312000000-create-agreements';
import { CreatePayroll1767315600000 } from './1767315600000-create-payroll';
import { CreateInvoicing1767319200000 } from './1767319200000-create-invoicing';
import { CreateSessions1767600000000 } from './1767600000000-create-sessions';
import { ExplainPublishedLines1767700000000 } from './1767700000000-explain-published-lines';
import { CloseActs1767800000000 } from './1767800000000-close-acts';
import { HoldNumbers1767800000001 } from './1767800000001-hold-numbers';
import { NameActors1767800000002 } from './1767800000002-name-actors';
import { KeepDeliveries1767800000003 } from './1767800000003-keep-deliveries';
import { RelateSalaryTables1767900003000 } from './1767900003000-relate-salary-tables';
import { LetClientsAccept1767900003001 } from './1767900003001-let-clients-accept';
import { CloseYears1767900004000 } from './1767900004000-close-years';
import { AcceptRules1767900005000 } from './1767900005000-accept-rules';
import { LimitActs1768000000000 } from './1768000000000-limit-acts';
import { ConnectProviders1768000000001 } from './1768000000001-connect-providers';
import { CreateAddenda1768100000000 } from './1768100000000-create-addenda';
import { KeepSentMails1768100001000 } from './1768100001000-keep-sent-mails';
import { ManagePeople1768200000000 } from './1768200000000-manage-people';
import { HoldActsOfAddenda1768300000000 } from './1768300000000-hold-acts-of-addenda';
import { AddressRequests1768300001000 } from './1768300001000-address-requests';
import { KeepAdviceNotes1768310000000 } from './1768310000000-keep-advice-notes';
import { KeepYearAddenda1768320000000 } from './1768320000000-keep-year-addenda';
import { SeeSubmittedYears1768321000000 } from './1768321000000-see-submitted-years';
import { HoldOffersOfYears1768322000000 } from './1768322000000-hold-offers-of-years';
import { KeepNotices1768340000000 } from './1768340000000-keep-notices';
import { SeeWhatIsSubmitted1768350000000 } from './1768350000000-see-what-is-submitted';
import { CreateCemeterySeries1768360000000 } from './1768360000000-create-cemetery-series';
import { CreateCemeteryItems1768360001000 } from './1768360001000-create-cemetery-items';
import { CreateCemeteryFiles1768360002000 } from './1768360002000-create-cemetery-files';
import { DisputeReceiptOfNotice1768370000000 } from './1768370000000-dispute-receipt-of-notice';
import { KeepWhatWasDecided1768380000000 } from './1768380000000-keep-what-was-decided';
import { KeepCemeteryProfiles1768390000000 } from './1768390000000-keep-cemetery-profiles';
import { KeepExportsToMend1768390001000 } from './1768390001000-keep-exports-to-mend';
import { KeepTermsOfCemeteryPapers1768392000000 } from './1768392000000-keep-terms-of-cemetery-papers';
import { DeliverCemeteryFiles1768392001000 } from './1768392001000-deliver-cemetery-files';
import { KeepMeaningOfArticles1768393000000 } from './1768393000000-keep-meaning-of-articles';
import { KeepHalfYearOverviews1768394000000 } from './1768394000000-keep-half-year-overviews';
import { KeepQuarterlyReports1768395000000 } from './1768395000000-keep-quarterly-reports';
import { HoldReceiptsAfterSendingAgain1768396000000 } from './1768396000000-hold-receipts-after-sending-again';
import { KeepUploadsAsTheyCame1768396001000 } from './1768396001000-keep-uploads-as-they-came';
import { LeaveRowsOut1768397000000 } from './1768397000000-leave-rows-out';
import { KeepDifferencesOpen1768397000001 } from './1768397000001-keep-differences-open';
import { TellDoersOfFilesApart1768398000000 } from './1768398000000-tell-doers-of-files-apart';
import { SendWithFourEyes1768398000001 } from './1768398000001-send-with-four-eyes';
import { KeepBudgetSignals1768400000000 } from './1768400000000-keep-budget-signals';
import { KeepCodingSchemes1768401000000 } from './1768401000000-keep-coding-schemes';
import { FixWithinTheTerm1768404000000 } from './1768404000000-fix-within-the-term';
import { KeepChannelOfRelease1768406000000 } from './1768406000000-keep-channel-of-release';
import { WatchLimitsOfBefore1768407000000 } from './1768407000000-watch-limits-of-before';
import { SignalAddendaOnce1768407000001 } from './1768407000001-signal-addenda-once';
import { HoldMomentsOfCoding1768408000000 } from './1768408000000-hold-moments-of-coding';
import { KeepFeedAddresses1768411000000 } from './1768411000000-keep-feed-addresses';
import { KeepPlanningReminders1768411000001 } from './1768411000001-keep-planning-reminders';
import { DeliverInvoices1768412000000 } from './1768412000000-deliver-invoices';
import { SwitchBillingOff1768413000000 } from './1768413000000-switch-billing-off';
import { HoldBeyondBounds1768413000001 } from './1768413000001-hold-beyond-bounds';
import { KeepBillingRounds1768413000002 } from './1768413000002-keep-billing-rounds';
import { ShowDaysOfWindows1768414000000 } from './1768414000000-show-days-of-windows';
import { ActOnWhatLiesWithTheClient1768416000000 } from './1768416000000-act-on-what-lies-with-the-client';
import { RemindOfWhatADayIsFor1768417000000 } from './1768417000000-remind-of-what-a-day-is-for';
import { LookUpAgreementsByRow1768418000000 } from './1768418000000-look-up-agreements-by-row';
import { ListAgreementsOfContractors1768418000001 } from './1768418000001-list-agreements-of-contractors';
import { LookUpParentsByRow1768418000002 } from './1768418000002-look-up-parents-by-row';
import { MarkWhatIsSaved1768424000000 } from './1768424000000-mark-what-is-saved';
import { LookAtLinesTogether1768427000000 } from './1768427000000-look-at-lines-together';
import { KnowARestoredDatabase1768430000000 } from './1768430000000-know-a-restored-database';
import { TurnAllAsContractor1768436000000 } from './1768436000000-turn-all-as-contractor';
import { KeepNoIndexOfMonths1768437000000 } from './1768437000000-keep-no-index-of-months';
import { FindNotices1768440000000 } from './1768440000000-find-notices';
import { MarkKeyedActs1768443000000 } from './1768443000000-mark-keyed-acts';
import { HoldBillingAgain1768445000000 } from './1768445000000-hold-billing-again';
import { TakeBulkByTurns1768446000000 } from './1768446000000-take-bulk-by-turns';
import { PlanTriggersOnce1768449000000 } from './1768449000000-plan-triggers-once';
import { RememberBoundsOfOrders1768450000000 } from './1768450000000-remember-bounds-of-orders';
import { CountDeathsApart1768451000000 } from './1768451000000-count-deaths-apart';

/** All migrations in order. Each is added here, at the end. */
export const migrations: readonly (new () => MigrationInterface)[] = [
  CreateProtection1767225600000,
  CreateAudit1767225600001,
  CreateDueWork1767225600002,
  CreateIdempotencyKey1767225600003,
  CreateAgreements1767312000000,
  CreatePayroll1767315600000,
  CreateInvoicing1767319200000,
  CreateSessions1767600000000,
  ExplainPublishedLines1767700000000,
  CloseActs1767800000000,
  HoldNumbers1767800000001,
  NameActors1767800000002,
  KeepDeliveries1767800000003,
  RelateSalaryTables1767900003000,
  LetClientsAccept1767900003001,
  CloseYears1767900004000,
  AcceptRules1767900005000,
  LimitActs1768000000000,
  ConnectProviders1768000000001,
  CreateAddenda1768100000000,
  KeepSentMails1768100001000,
  ManagePeople1768200000000,
  HoldActsOfAddenda1768300000000,
  AddressRequests1768300001000,
  KeepAdviceNotes1768310000000,
  KeepYearAddenda1768320000000,
  SeeSubmittedYears1768321000000,
  HoldOffersOfYears1768322000000,
  KeepNotices1768340000000,
  SeeWhatIsSubmitted1768350000000,
  CreateCemeterySeries1768360000000,
  CreateCemeteryItems1768360001000,
  CreateCemeteryFiles1768360002000,
  DisputeReceiptOfNotice1768370000000,
  KeepWhatWasDecided1768380000000,
  KeepCemeteryProfiles1768390000000,
  KeepExportsToMend1768390001000,
  KeepTermsOfCemeteryPapers1768392000000,
  DeliverCemeteryFiles1768392001000,
  KeepMeaningOfArticles1768393000000,
  KeepHalfYearOverviews1768394000000,
  KeepQuarterlyReports1768395000000,
  HoldReceiptsAfterSendingAgain1768396000000,
  KeepUploadsAsTheyCame1768396001000,
  LeaveRowsOut1768397000000,
  KeepDifferencesOpen1768397000001,
  TellDoersOfFilesApart1768398000000,
  SendWithFourEyes1768398000001,
  KeepBudgetSignals1768400000000,
  KeepCodingSchemes1768401000000,
  FixWithinTheTerm1768404000000,
  KeepChannelOfRelease1768406000000,
  WatchLimitsOfBefore1768407000000,
  SignalAddendaOnce1768407000001,
  HoldMomentsOfCoding1768408000000,
  KeepFeedAddresses1768411000000,
  KeepPlanningReminders1768411000001,
  DeliverInvoices1768412000000,
  SwitchBillingOff1768413000000,
  HoldBeyondBounds1768413000001,
  KeepBillingRounds1768413000002,
  ShowDaysOfWindows1768414000000,
  ActOnWhatLiesWithTheClient1768416000000,
  RemindOfWhatADayIsFor1768417000000,
  LookUpAgreementsByRow1768418000000,
  ListAgreementsOfContractors1768418000001,
  LookUpParentsByRow1768418000002,
  MarkWhatIsSaved1768424000000,
  LookAtLinesTogether1768427000000,
  KnowARestoredDatabase1768430000000,
  TurnAllAsContractor1768436000000,
  KeepNoIndexOfMonths1768437000000,
  FindNotices1768440000000,
  MarkKeyedActs1768443000000,
  HoldBillingAgain1768445000000,
  TakeBulkByTurns1768446000000,
  PlanTriggersOnce1768449000000,
  RememberBoundsOfOrders1768450000000,
  CountDeathsApart1768451000000,
];
