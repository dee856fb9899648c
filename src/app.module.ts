import { Module, type DynamicModule } from '@nestjs/common';
import { AddendaModule } from './addenda';
import { AgreementsModule } from './agreements';
import { CemeteryModule } from './cemetery';
import { CodingModule } from './coding';
import { DecisionsModule } from './decisions';
import { DeliveryModule } from './delivery';
import { checkBeforeIssue, DocumentsModule } from './documents';
import { EvidenceModule } from './evidence';
import { IndexationModule } from './indexation';
import { InvoicingModule } from './invoicing';
import { NoticeModule } from './notice';
import { PartiesModule } from './parties';
import { PayrollModule } from './payroll';
import { PeopleModule } from './people';
import { PlanningModule } from './planning';
import { PlatformModule, type PlatformOptions } from './platform';
import { QuarterlyReportsModule } from './quarterly-reports';
import { closedYears, ReportingModule } from './reporting';
import { ScenariosModule } from './scenarios';
import { RecordFacts, SettlementModule } from './settlement';
import { WebModule } from './web';
import { YearAddendaModule } from './year-addenda';

const CAPABILITIES = [
  PartiesModule,
  PeopleModule,
  IndexationModule,
  AgreementsModule,
  AddendaModule.completedBy({ module: SettlementModule, recorder: RecordFacts }),
  PayrollModule,
  SettlementModule,
  InvoicingModule.completedBy({ preFlight: checkBeforeIssue, closedYears }),
  CodingModule,
  CemeteryModule,
  ReportingModule,
  YearAddendaModule,
  DecisionsModule,
  NoticeModule,
  QuarterlyReportsModule,
  PlanningModule,
  ScenariosModule,
  DocumentsModule,
  EvidenceModule,
  DeliveryModule,
  WebModule,
];

/** The application: the only place that names all capabilities, in the order in which data flows. */
@Module({})
export class AppModule {
  static on(options: PlatformOptions): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.forRoot(options), ...CAPABILITIES] };
  }
}
