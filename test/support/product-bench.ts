import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { AddendaModule, AddendaReader, DoAct, WriteEntry, WriteVersion } from '../../src/addenda';
import { AgreementRegister, AgreementsModule, FactRegister } from '../../src/agreements';
import {
  AdviceNotesReader,
  DecisionsModule,
  DoNoteAct,
  DraftNote,
  WeighNote,
  WriteNote,
} from '../../src/decisions';
import {
  CemeteryModule,
  DeliveryLog,
  DoFileAct,
  DownloadFile,
  ExportsReader,
  ExportUploads,
  PrepareFile,
  ReadInTariffs,
  MendExports,
  RecordProfile,
  SetUpChannel,
  ReleaseFile,
  ReviewExport,
  SendAgain,
  SetUpSeries,
  WaitingReader,
  WindowsReader,
} from '../../src/cemetery';
import { IndexationModule, SalaryTables } from '../../src/indexation';
import {
  AcceptRules,
  InvoiceReader,
  InvoicingModule,
  IssueDraft,
  PrepareDraft,
  RulesDifferencesReader,
} from '../../src/invoicing';
import { ComposeWindow } from '../../src/cemetery/windows/compose-window.service';
import { FreezeFile } from '../../src/cemetery/windows/freeze-file.service';
import { RemoveExportUpload } from '../../src/cemetery/exports/remove-upload.processor';
import { RemoveDebtors } from '../../src/cemetery/windows/remove-debtors.processor';
import { DoNoticeAct, GiveNotice, NoticeModule, NoticesReader } from '../../src/notice';
import { PartiesModule, PartyRegister } from '../../src/parties';
import { AcceptDelivery, PayrollModule } from '../../src/payroll';
import { AuditTrail } from '../../src/platform/audit';
import { CLOCK, SteppedClock } from '../../src/platform/clock';
import { Transactions, type Actor } from '../../src/platform/database';
import { DueWork, WorkBell, WorkRegistry } from '../../src/platform/queue';
import { EnterFigures, QuarterlyReportsModule, ReadReports, ReportDesk } from '../../src/quarterly-reports';
import { closedYears, IssueYearEnd, ReadYearEnd, ReportingModule } from '../../src/reporting';
import { HalfYearActs } from '../../src/reporting/half-year/half-year-acts.service';
import { ReadHalfYear } from '../../src/reporting/half-year/read-half-year.service';
import { ExportScenario, ScenariosModule } from '../../src/scenarios';
import { RecordFacts, RULES, SettlementModule } from '../../src/settlement';
import { PRESENT_RULES } from '../../src/settlement/domain';
import {
  CopyAgreedYear,
  DoYearAct,
  OfferYear,
  WeighYear,
  WriteYear,
  YearAddendaModule,
  YearAddendaReader,
} from '../../src/year-addenda';
import { billingOf, type BillingBench } from './billing-bench';

export const OFFICER: Actor = { person: 'officer', role: 'financial-officer', party: 'contractor-town' };
export const LEAD: Actor = { person: 'lead', role: 'team-lead', party: 'contractor-town' };
export const CLIENT: Actor = { person: 'regisseur', role: 'regisseur', party: 'client-town' };

@Global()
@Module({})
class BenchPlatform {
  static on(transactions: Transactions, clock: SteppedClock): DynamicModule {
    const shared = [
      { provide: Transactions, useValue: transactions },
      { provide: CLOCK, useValue: clock },
      AuditTrail,
      WorkBell,
      DueWork,
      WorkRegistry,
    ];
    return { module: BenchPlatform, providers: shared, exports: shared };
  }
}

/** What the cemetery administration and the client do with the six-weekly billing file. */
interface CemeteryBench {
  readonly setUpSeries: SetUpSeries;
  readonly readInTariffs: ReadInTariffs;
  readonly exports: ExportUploads;
  readonly exportsReader: ExportsReader;
  readonly recordProfile: RecordProfile;
  readonly setUpChannel: SetUpChannel;
  readonly mending: MendExports;
  readonly reviewing: ReviewExport;
  readonly removingUpload: RemoveExportUpload;
  readonly windows: WindowsReader;
  readonly waiting: WaitingReader;
  readonly prepare: PrepareFile;
  readonly release: ReleaseFile;
  readonly download: DownloadFile;
  readonly acts: DoFileAct;
  readonly deliveries: DeliveryLog;
  readonly sendAgain: SendAgain;
  /** The steps within a release and after a term, for what only the database refuses. */
  readonly composing: ComposeWindow;
  readonly freezing: FreezeFile;
  readonly removing: RemoveDebtors;
}

/** The capabilities up to the scenario export on a test database, with a clock that the test steps. */
export interface ProductBench extends BillingBench {
  readonly transactions: Transactions;
  readonly clock: SteppedClock;
  readonly agreements: AgreementRegister;
  readonly parties: PartyRegister;
  readonly register: FactRegister;
  readonly tables: SalaryTables;
  readonly recordFacts: RecordFacts;
  readonly writeVersion: WriteVersion;
  readonly doAct: DoAct;
  readonly writeEntry: WriteEntry;
  readonly addenda: AddendaReader;
  readonly acceptDelivery: AcceptDelivery;
  readonly prepareDraft: PrepareDraft;
  readonly issueDraft: IssueDraft;
  readonly rulesDifferences: RulesDifferencesReader;
  readonly acceptRules: AcceptRules;
  readonly invoices: InvoiceReader;
  readonly readYearEnd: ReadYearEnd;
  readonly issueYearEnd: IssueYearEnd;
  readonly readHalfYear: ReadHalfYear;
  readonly halfYearActs: HalfYearActs;
  readonly weighYear: WeighYear;
  readonly copyYear: CopyAgreedYear;
  readonly offerYear: OfferYear;
  readonly writeYear: WriteYear;
  readonly doYearAct: DoYearAct;
  readonly years: YearAddendaReader;
  readonly enterFigures: EnterFigures;
  readonly readReports: ReadReports;
  readonly reportDesk: ReportDesk;
  readonly draftNote: DraftNote;
  readonly weighNote: WeighNote;
  readonly writeNote: WriteNote;
  readonly doNoteAct: DoNoteAct;
  readonly notes: AdviceNotesReader;
  readonly giveNotice: GiveNotice;
  readonly doNoticeAct: DoNoticeAct;
  readonly notices: NoticesReader;
  readonly cemetery: CemeteryBench;
  readonly exportScenario: ExportScenario;
  readonly audit: AuditTrail;
  close(): Promise<void>;
}

export async function startProductBench(
  transactions: Transactions,
  start: string,
  rules = PRESENT_RULES,
): Promise<ProductBench> {
  const clock = new SteppedClock(start);
  const module: TestingModule = await Test.createTestingModule({
    imports: [
      BenchPlatform.on(transactions, clock),
      AgreementsModule,
      AddendaModule.completedBy({ module: SettlementModule, recorder: RecordFacts }),
      IndexationModule,
      PartiesModule,
      PayrollModule,
      SettlementModule,
      InvoicingModule.completedBy({ preFlight: () => [], closedYears }),
      CemeteryModule,
      ReportingModule,
      YearAddendaModule,
      QuarterlyReportsModule,
      DecisionsModule,
      NoticeModule,
      ScenariosModule,
    ],
  })
    .overrideProvider(RULES)
    .useValue(rules)
    .compile();
  return {
    transactions,
    clock,
    agreements: module.get(AgreementRegister),
    parties: module.get(PartyRegister),
    register: module.get(FactRegister),
    tables: module.get(SalaryTables),
    recordFacts: module.get(RecordFacts),
    writeVersion: module.get(WriteVersion),
    doAct: module.get(DoAct),
    writeEntry: module.get(WriteEntry),
    addenda: module.get(AddendaReader),
    acceptDelivery: module.get(AcceptDelivery),
    prepareDraft: module.get(PrepareDraft),
    issueDraft: module.get(IssueDraft),
    rulesDifferences: module.get(RulesDifferencesReader),
    acceptRules: module.get(AcceptRules),
    ...billingOf(module),
    invoices: module.get(InvoiceReader),
    readYearEnd: module.get(ReadYearEnd),
    issueYearEnd: module.get(IssueYearEnd),
    readHalfYear: module.get(ReadHalfYear, { strict: false }),
    halfYearActs: module.get(HalfYearActs, { strict: false }),
    weighYear: module.get(WeighYear),
    copyYear: module.get(CopyAgreedYear),
    offerYear: module.get(OfferYear),
    writeYear: module.get(WriteYear),
    doYearAct: module.get(DoYearAct),
    years: module.get(YearAddendaReader),
    enterFigures: module.get(EnterFigures),
    readReports: module.get(ReadReports),
    reportDesk: module.get(ReportDesk),
    draftNote: module.get(DraftNote),
    weighNote: module.get(WeighNote),
    writeNote: module.get(WriteNote),
    doNoteAct: module.get(DoNoteAct),
    notes: module.get(AdviceNotesReader),
    giveNotice: module.get(GiveNotice),
    doNoticeAct: module.get(DoNoticeAct),
    notices: module.get(NoticesReader),
    cemetery: cemeteryOf(module),
    exportScenario: module.get(ExportScenario),
    audit: module.get(AuditTrail),
    close: () => module.close(),
  };
}

function cemeteryOf(module: TestingModule): CemeteryBench {
  return {
    setUpSeries: module.get(SetUpSeries),
    readInTariffs: module.get(ReadInTariffs),
    exports: module.get(ExportUploads),
    exportsReader: module.get(ExportsReader),
    recordProfile: module.get(RecordProfile),
    setUpChannel: module.get(SetUpChannel),
    mending: module.get(MendExports),
    reviewing: module.get(ReviewExport),
    removingUpload: module.get(RemoveExportUpload),
    windows: module.get(WindowsReader),
    waiting: module.get(WaitingReader),
    prepare: module.get(PrepareFile),
    release: module.get(ReleaseFile),
    download: module.get(DownloadFile),
    acts: module.get(DoFileAct),
    deliveries: module.get(DeliveryLog),
    sendAgain: module.get(SendAgain),
    composing: module.get(ComposeWindow),
    freezing: module.get(FreezeFile),
    removing: module.get(RemoveDebtors),
  };
}

/** Registers the two parties and an agreement between them; answers its record. */
export async function registerAgreement(
  bench: ProductBench,
  key = 'DVO-TEST',
  startsOn = '2024-01-01',
  [invoicePrefix, creditPrefix]: readonly [string, string] = ['F', 'C'],
): ReturnType<AgreementRegister['register']> {
  return bench.transactions.run(OFFICER, async (tx) => {
    const address = { street: 'Plein 1', postalCode: '1234 AB', city: 'Voorbeeld', countryCode: 'NL' };
    const now = bench.clock.now();
    await bench.parties.record(
      tx,
      { party: 'client-town', name: 'Client', oin: '00000001000000001000', ...address },
      now,
    );
    await bench.parties.record(
      tx,
      { party: 'contractor-town', name: 'Contractor', oin: '00000001000000002000', ...address },
      now,
    );
    const record = await bench.agreements.register(tx, {
      key,
      title: 'Test agreement',
      clientParty: 'client-town',
      contractorParty: 'contractor-town',
      startsOn,
      endsOn: null,
    });
    await bench.agreements.refer(tx, record.agreementId, {
      contractReference: key,
      buyerReference: 'BR-1',
      electronicFormat: 'nlcius',
      invoicePrefix,
      creditPrefix,
    });
    return record;
  });
}
