import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements';
import { SettlementModule } from '../settlement';
import { DrawReports } from './draw-reports.service';
import { ReportFactsReader } from './report-facts.reader';
import { ReportsController } from './reports.controller';

@Module({
  imports: [AgreementsModule, SettlementModule],
  controllers: [ReportsController],
  providers: [ReportFactsReader, DrawReports],
})
export class ReportingModule {}
