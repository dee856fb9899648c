import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements';
import { SettlementModule } from '../settlement';
import { DrawReports } from './draw-reports.service';
import { ReportFactsReader } from './report-facts.reader';
import { ReportsController } from './reports.controller';
import { BudgetController } from './budget/budget.controller';
import { BudgetSignalsLedger } from './budget/budget-signals-ledger.service';
import { BudgetSignalsStore } from './budget/budget-signals.store';
import { ComposeBudget } from './budget/compose-budget.service';
import { ReadBudget } from './budget/read-budget.service';
import { SignalThresholds } from './budget/signal-thresholds.service';
import { WatchLimits } from './budget/watch-limits.processor';
import { ComposeHalfYear } from './half-year/compose-half-year.service';
import { FixedHalvesReader } from './half-year/fixed-halves.reader';
import { FixedOverviewsStore } from './half-year/fixed-overviews.store';
import { HalfYearActs } from './half-year/half-year-acts.service';
import { HalfYearController } from './half-year/half-year.controller';
import { HalfYearLedger } from './half-year/half-year-ledger.service';
import { ReadHalfYear } from './half-year/read-half-year.service';
import { ClosedYearReader } from './year-end/closed-year.reader';
import { ClosingsReader } from './year-end/closings.reader';
import { ComposeYearEnd } from './year-end/compose-year-end.service';
import { IssueYearEnd } from './year-end/issue-year-end.service';
import { AccountYears } from './year-end/account-years.reader';
import { ReadYearEnd } from './year-end/read-year-end.service';
import { YearEndController } from './year-end/year-end.controller';
import { YearEndGuard } from './year-end/year-end-guard.service';
import { YearEndLedger } from './year-end/year-end-ledger.service';
import { YearEndStatementsStore } from './year-end/year-end-statements.store';

const YEAR_END = [
  ClosedYearReader,
  ClosingsReader,
  ComposeYearEnd,
  IssueYearEnd,
  ReadYearEnd,
  AccountYears,
  YearEndGuard,
  YearEndLedger,
  YearEndStatementsStore,
];

const HALF_YEAR = [
  ComposeHalfYear,
  ReadHalfYear,
  FixedHalvesReader,
  HalfYearActs,
  HalfYearLedger,
  FixedOverviewsStore,
];

const BUDGET = [
  BudgetSignalsLedger,
  BudgetSignalsStore,
  ComposeBudget,
  ReadBudget,
  SignalThresholds,
  WatchLimits,
];

@Module({
  imports: [AgreementsModule, SettlementModule],
  controllers: [ReportsController, BudgetController, HalfYearController, YearEndController],
  providers: [ReportFactsReader, DrawReports, ...BUDGET, ...HALF_YEAR, ...YEAR_END],
  exports: [
    AccountYears,
    ClosingsReader,
    DrawReports,
    FixedHalvesReader,
    HalfYearActs,
    IssueYearEnd,
    ReadBudget,
    ReadHalfYear,
    ReadYearEnd,
  ],
})
export class ReportingModule {}
