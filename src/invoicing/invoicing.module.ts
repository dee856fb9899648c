import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { AgreementsModule } from '../agreements';
import { IndexationModule } from '../indexation';
import { PartiesModule } from '../parties';
import { PayrollModule } from '../payroll';
import { SettlementModule } from '../settlement';
import { AcceptRules } from './accept-rules.service';
import { AcceptBounds } from './bounds/accept-bounds.service';
import { BillingBoundsStore } from './bounds/billing-bounds.store';
import { BoundsController } from './bounds/bounds.controller';
import { BoundsGuard } from './bounds/bounds-guard.service';
import { BoundsReader } from './bounds/bounds.reader';
import { SetBounds } from './bounds/set-bounds.service';
import { BillingHistoryReader } from './billing-history.reader';
import { BillingRecorder } from './billing-recorder.service';
import { BillingRunsStore } from './billing-runs.store';
import { ChargedSumsController } from './charged-sums.controller';
import { ChargedSumsReader } from './charged-sums.reader';
import { CLOSED_YEARS, type ClosedYears } from './closed-years.port';
import { ComposeBilling } from './compose-billing.service';
import { CorrectionsController } from './corrections.controller';
import { CorrectionsReader } from './corrections.reader';
import { DELIVERY_CONTROLLERS, DELIVERY_STEPS, DELIVERY_USE_CASES } from './deliveries/providers';
import { DiscardDraft } from './discard-draft.service';
import { DocumentContextReader } from './document-context.reader';
import { DocumentLedger } from './document-ledger.service';
import { FreezeDraft } from './freeze-draft.service';
import { DraftController } from './draft.controller';
import { DraftReader } from './draft.reader';
import { DraftingActs } from './drafting-acts.service';
import { DraftsStore } from './drafts.store';
import { ExplanationReader } from './explanation-reader.service';
import { ExplanationsStore } from './explanations.store';
import { InvoiceListController } from './invoice-list.controller';
import { InvoiceReader } from './invoice-reader.service';
import { InvoicesController } from './invoices.controller';
import { IssueDraft } from './issue-draft.service';
import { IssueChecks } from './issue-checks.service';
import { IssueGuard } from './issue-guard.service';
import { IssuedDocumentsStore } from './issued-documents.store';
import { NamedLeavesReader } from './named-leaves.reader';
import { IssuedRunsStore } from './issued-runs.store';
import { NumberSeriesStore } from './number-series.store';
import { PRE_FLIGHT, type PreFlight } from './pre-flight.port';
import { PreparationController } from './preparation.controller';
import { PrepareDraft } from './prepare-draft.service';
import { PreviewBilling } from './preview-billing.service';
import { ProposeCrediting } from './propose-crediting.service';
import { RulesAcceptancesStore } from './rules-acceptances.store';
import { RulesDifferencesController } from './rules-differences.controller';
import { RulesDifferencesReader } from './rules-differences.reader';
import { RulesGuard } from './rules-guard.service';
import { ROUND_SERVICES } from './rounds/round-services';
import { AskRound } from './rounds/ask-round.service';
import { RoundReader } from './rounds/round.reader';
import { RoundsController } from './rounds/rounds.controller';
import { AgreementSwitchController } from './switch/agreement-switch.controller';
import { BillingSwitchesReader } from './switch/billing-switches.reader';
import { BillingSwitchesStore } from './switch/billing-switches.store';
import { DatabaseIdentitiesStore } from './switch/database-identities.store';
import { RestoreWatch } from './switch/restore-watch.service';
import { SwitchBilling } from './switch/switch-billing.service';
import { SwitchesController } from './switch/switches.controller';
import { WorkOfIssue } from './work-of-issue.service';

const STORES: Provider[] = [
  BillingBoundsStore,
  BillingSwitchesStore,
  BillingRunsStore,
  DatabaseIdentitiesStore,
  DraftsStore,
  ExplanationsStore,
  IssuedDocumentsStore,
  NumberSeriesStore,
  IssuedRunsStore,
  RulesAcceptancesStore,
];
const SERVICES: Provider[] = [
  AcceptRules,
  BillingHistoryReader,
  BillingRecorder,
  ChargedSumsReader,
  ComposeBilling,
  CorrectionsReader,
  DiscardDraft,
  DocumentContextReader,
  DocumentLedger,
  FreezeDraft,
  DraftingActs,
  DraftReader,
  ExplanationReader,
  InvoiceReader,
  IssueChecks,
  IssueDraft,
  IssueGuard,
  NamedLeavesReader,
  PrepareDraft,
  PreviewBilling,
  ProposeCrediting,
  RulesDifferencesReader,
  RulesGuard,
  BillingSwitchesReader,
  RestoreWatch,
  SwitchBilling,
  WorkOfIssue,
  AcceptBounds,
  BoundsGuard,
  BoundsReader,
  SetBounds,
  ...ROUND_SERVICES,
];

/** What invoicing needs of capabilities that come after it. */
interface LaterKnowledge {
  readonly preFlight: PreFlight;
  readonly closedYears: ClosedYears;
}

@Module({})
export class InvoicingModule {
  /** The check before a document is issued and which years are closed belong to later capabilities: handed in. */
  static completedBy({ preFlight, closedYears }: LaterKnowledge): DynamicModule {
    return {
      module: InvoicingModule,
      global: true,
      imports: [AgreementsModule, IndexationModule, PartiesModule, PayrollModule, SettlementModule],
      controllers: [
        PreparationController,
        DraftController,
        RulesDifferencesController,
        InvoiceListController,
        InvoicesController,
        ChargedSumsController,
        CorrectionsController,
        SwitchesController,
        AgreementSwitchController,
        ...DELIVERY_CONTROLLERS,
        BoundsController,
        RoundsController,
      ],
      providers: [
        ...STORES,
        ...SERVICES,
        ...DELIVERY_STEPS,
        ...DELIVERY_USE_CASES,
        { provide: PRE_FLIGHT, useValue: preFlight },
        { provide: CLOSED_YEARS, useValue: closedYears },
      ],
      exports: [
        ...DELIVERY_USE_CASES,
        AcceptRules,
        BillingHistoryReader,
        CorrectionsReader,
        PrepareDraft,
        PreviewBilling,
        ProposeCrediting,
        IssueDraft,
        DiscardDraft,
        InvoiceReader,
        ExplanationReader,
        RulesDifferencesReader,
        BillingSwitchesReader,
        SwitchBilling,
        AcceptBounds,
        BoundsReader,
        SetBounds,
        AskRound,
        RoundReader,
      ],
    };
  }
}
