import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements';
import { PayrollLines } from './payroll-lines.service';
import { PayrollLinesStore } from './payroll-lines.store';

@Module({
  imports: [AgreementsModule],
  providers: [PayrollLinesStore, PayrollLines],
  exports: [PayrollLines],
})
export class PayrollModule {}
