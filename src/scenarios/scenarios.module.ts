import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements';
import { SettlementModule } from '../settlement';
import { ExportScenario } from './export-scenario.service';
import { ScenariosController } from './scenarios.controller';

@Module({
  imports: [AgreementsModule, SettlementModule],
  controllers: [ScenariosController],
  providers: [ExportScenario],
  exports: [ExportScenario],
})
export class ScenariosModule {}
