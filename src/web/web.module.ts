import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements';
import { CemeteryModule } from '../cemetery';
import { CodingModule } from '../coding';
import { DecisionsModule } from '../decisions';
import { YearAddendaModule } from '../year-addenda';
import { DocumentsModule } from '../documents';
import { EvidenceModule } from '../evidence';
import { NoticeModule } from '../notice';
import { PayrollModule } from '../payroll';
import { PlanningModule } from '../planning';
import { PeopleModule } from '../people';
import { QuarterlyReportsModule } from '../quarterly-reports';
import { IndexationModule } from '../indexation';
import { ReportingModule } from '../reporting';
import { SettlementModule } from '../settlement';
import { AddendaPageController } from './addenda/list/addenda.controller';
import { AddendaTasks } from './addenda/tasks/addenda-tasks.service';
import { AddendumPageController } from './addenda/addendum/addendum.controller';
import { AddendumPdfController } from './addenda/addendum/addendum-pdf.controller';
import { AddendumPages } from './addenda/parts/addendum-pages.service';
import { ApprovalsController } from './addenda/approvals/approvals.controller';
import { CalamityController } from './addenda/proposal/calamity.controller';
import { ContractorActsController } from './addenda/addendum/contractor-acts.controller';
import { EntriesController } from './addenda/entries/entries.controller';
import { PaperController } from './addenda/addendum/paper.controller';
import { ProposalController } from './addenda/proposal/proposal.controller';
import { KnownNamesReader } from './addenda/proposal/known-names.reader';
import { ReportCalamity } from './addenda/proposal/report-calamity.service';
import { CodedInvoicesController } from './coding/coded-invoices.controller';
import { CodingPages } from './coding/coding-pages.service';
import { CodingScreenController } from './coding/coding.controller';
import { CoveragePageController } from './articles/coverage.controller';
import { CorrectionsPageController } from './corrections/corrections.controller';
import { CorrectionsPageReader } from './corrections/corrections-reader.service';
import { Desk } from './desk/desk.service';
import { KnownOnReader } from './desk/known-on.service';
import { DraftDesk } from './drafts/draft-desk.service';
import { IndexingPageController } from './indexing/indexing.controller';
import { IndexingPages } from './indexing/indexing-pages.service';
import { IndexingTasks } from './indexing/indexing-tasks.service';
import { ReadInTableController } from './indexing/read-in-table.controller';
import { RegradingEffectController } from './indexing/regrading-effect.controller';
import { RecordIndexing } from './indexing/record-indexing.service';
import { TablePages } from './indexing/table-pages.service';
import { TableController } from './indexing/table.controller';
import { CheckController } from './history/check.controller';
import { HistoryFactsController } from './history/facts.controller';
import { FactsOfHistory } from './history/facts.reader';
import { FollowController } from './history/follow.controller';
import { FollowEuro } from './history/follow-euro.reader';
import { HandOutController } from './history/hand-out.controller';
import { KnownFacts } from './history/known-facts.reader';
import { HistoryScreenController } from './history/history.controller';
import { HistoryReader } from './history/history.reader';
import { HistoryPages } from './history/history-pages.service';
import { INVOICE_CONTROLLERS, INVOICE_SERVICES } from './invoices';
import { ComposeMonth } from './months/compose-month.service';
import { FirstMonthController } from './months/first-month.controller';
import { MonthReader } from './months/month-reader.service';
import { MonthsController } from './months/months.controller';
import { AcceptBoundsController } from './months/accept-bounds.controller';
import { DiscardDraftController } from './months/discard-draft.controller';
import { AcceptRulesController } from './months/accept-rules.controller';
import { MonthPages } from './months/month-pages.service';
import { PastMonthReader } from './months/past-month-reader.service';
import { K2B_CONTROLLERS, K2B_SERVICES } from './k2b';
import { CALENDAR_CONTROLLERS, CALENDAR_SERVICES } from './calendar';
import { BILLING_BOUNDS_CONTROLLERS } from './billing-bounds';
import { BILLING_SWITCH_CONTROLLERS, BILLING_SWITCH_SERVICES } from './billing-switch';
import { BUDGET_CONTROLLERS, BUDGET_SERVICES, BudgetTasks } from './budget';
import { OVERVIEW_CONTROLLERS, OVERVIEW_SERVICES } from './overviews';
import { QUARTER_CONTROLLERS, QUARTER_SERVICES } from './quarterly-reports';
import { AcceptanceController } from './payroll/acceptance.controller';
import { UploadController } from './payroll/upload.controller';
import { UploadPages } from './payroll/upload-pages.service';
import { WithdrawalController } from './payroll/withdrawal.controller';
import { WriteYearController } from './year-addenda/write-year.controller';
import { YearAnswersController } from './year-addenda/year-answers.controller';
import { YearPageController } from './year-addenda/year.controller';
import { BudgetDays } from './year-addenda/budget-days.service';
import { YearPages } from './year-addenda/year-pages.service';
import { YearViews } from './year-addenda/year-views.service';
import { YearTasks } from './year-addenda/year-tasks.service';
import { ReportTasks } from './quarterly-reports/report-tasks.service';
import { AccountTasks } from './tasks/account-tasks.service';
import { YearsPageController } from './year-addenda/years.controller';
import { DecisionTasks } from './tasks/decision-tasks.service';
import { NoteAnswersController } from './decisions/note-answers.controller';
import { NotePageController } from './decisions/note.controller';
import { NoteDrafts } from './decisions/note-drafts.service';
import { NotePages } from './decisions/note-pages.service';
import { NoteTasks } from './decisions/note-tasks.service';
import { NotesPageController } from './decisions/notes.controller';
import { WriteNoteController } from './decisions/write-note.controller';
import { NoticePageController } from './notice/notice.controller';
import { NoticePages } from './notice/notice-pages.service';
import { NoticeTasks } from './notice/notice-tasks.service';
import { PeoplePageController } from './people/people.controller';
import { ProblemPages } from './problem/problem-pages';
import { OverheadTasks } from './set-up/overhead-tasks.service';
import { RecordedTermsTasks } from './set-up/recorded-terms-tasks.service';
import { KnownAlready } from './set-up/known-already.service';
import { RecordFactByForm } from './set-up/record-fact.service';
import { ROUND_CONTROLLERS, ROUND_PAGE_SERVICES } from './rounds';
import { SetUpController } from './set-up/set-up.controller';
import { SetUpPages } from './set-up/set-up-pages.service';
import { SignInModule } from './sign-in';
import { FundingPageController } from './state-funding/funding.controller';
import { FundingPages } from './state-funding/funding-pages.service';
import { FundingTasks } from './state-funding/funding-tasks.service';
import { StaticController } from './static/static.controller';
import { AgreementTasks } from './tasks/agreement-tasks.service';
import { AskedTasks } from './tasks/asked-tasks.service';
import { DeliveryDesk } from './tasks/delivery-desk.service';
import { TaskSourcesReader } from './tasks/task-sources.service';
import { TasksController } from './tasks/tasks.controller';
import { AgreementTerm } from './year/agreement-term.service';
import { YearReader } from './year/year-reader.service';
import { YearEndPages } from './year-end/year-end-pages.service';
import { YearEndPageController } from './year-end/year-end.controller';

/** Server-rendered pages. */
@Module({
  imports: [
    AgreementsModule,
    CemeteryModule,
    CodingModule,
    DecisionsModule,
    YearAddendaModule,
    DocumentsModule,
    IndexationModule,
    EvidenceModule,
    NoticeModule,
    PayrollModule,
    PlanningModule,
    PeopleModule,
    QuarterlyReportsModule,
    ReportingModule,
    SettlementModule,
    SignInModule,
  ],
  controllers: [
    StaticController,
    TasksController,
    FirstMonthController,
    ...ROUND_CONTROLLERS,
    UploadController,
    AcceptanceController,
    WithdrawalController,
    MonthsController,
    AcceptBoundsController,
    DiscardDraftController,
    AcceptRulesController,
    ...INVOICE_CONTROLLERS,
    ...BILLING_BOUNDS_CONTROLLERS,
    ...BILLING_SWITCH_CONTROLLERS,
    ...BUDGET_CONTROLLERS,
    ...CALENDAR_CONTROLLERS,
    ...OVERVIEW_CONTROLLERS,
    ...QUARTER_CONTROLLERS,
    YearEndPageController,
    CorrectionsPageController,
    IndexingPageController,
    RegradingEffectController,
    ReadInTableController,
    TableController,
    AddendaPageController,
    ProposalController,
    EntriesController,
    PaperController,
    ContractorActsController,
    AddendumPageController,
    AddendumPdfController,
    CalamityController,
    ApprovalsController,
    YearsPageController,
    WriteYearController,
    YearPageController,
    YearAnswersController,
    NotesPageController,
    WriteNoteController,
    NotePageController,
    NoteAnswersController,
    ...K2B_CONTROLLERS,
    SetUpController,
    CoveragePageController,
    FundingPageController,
    CodingScreenController,
    CodedInvoicesController,
    NoticePageController,
    PeoplePageController,
    HistoryScreenController,
    HandOutController,
    CheckController,
    FollowController,
    HistoryFactsController,
  ],
  providers: [
    Desk,
    KnownOnReader,
    DraftDesk,
    AgreementTerm,
    YearReader,
    ComposeMonth,
    MonthReader,
    MonthPages,
    ...ROUND_PAGE_SERVICES,
    PastMonthReader,
    UploadPages,
    ...INVOICE_SERVICES,
    CorrectionsPageReader,
    HistoryReader,
    HistoryPages,
    KnownFacts,
    FollowEuro,
    FactsOfHistory,
    ProblemPages,
    ...BILLING_SWITCH_SERVICES,
    ...BUDGET_SERVICES,
    ...CALENDAR_SERVICES,
    AccountTasks,
    BudgetTasks,
    ReportTasks,
    ...OVERVIEW_SERVICES,
    ...QUARTER_SERVICES,
    YearEndPages,
    IndexingPages,
    TablePages,
    IndexingTasks,
    RecordIndexing,
    AddendumPages,
    AddendaTasks,
    DecisionTasks,
    BudgetDays,
    YearPages,
    YearTasks,
    YearViews,
    ...K2B_SERVICES,
    NoteTasks,
    NoteDrafts,
    NotePages,
    OverheadTasks,
    RecordedTermsTasks,
    FundingPages,
    CodingPages,
    FundingTasks,
    NoticePages,
    NoticeTasks,
    AgreementTasks,
    AskedTasks,
    DeliveryDesk,
    TaskSourcesReader,
    KnownNamesReader,
    ReportCalamity,
    KnownAlready,
    RecordFactByForm,
    SetUpPages,
  ],
})
export class WebModule {}
