import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements';
import { SettlementModule } from '../settlement';
import { ExportScenario } from './export-scenario.service';
import { COMPILED_THREAD, SETTLE_THREAD, SettleApart } from './settle-apart.service';
import { ScenariosController } from './scenarios.controller';

@Module({
  imports: [AgreementsModule, SettlementModule],
  controllers: [ScenariosController],
  providers: [ExportScenario, SettleApart, { provide: SETTLE_THREAD, useValue: COMPILED_THREAD }],
  exports: [ExportScenario],
})
export class ScenariosModule {}
