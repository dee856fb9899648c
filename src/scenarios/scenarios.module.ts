import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements';
import { SettlementModule } from '../settlement';
import { ExportScenario } from './export-scenario.service';

@Module({
  imports: [AgreementsModule, SettlementModule],
  providers: [ExportScenario],
  exports: [ExportScenario],
})
export class ScenariosModule {}
