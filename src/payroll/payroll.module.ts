import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements';
import { AcceptDelivery } from './accept-delivery.service';
import { PayrollDeliveriesStore } from './payroll-deliveries.store';
import { PayrollLines } from './payroll-lines.service';
import { PayrollLinesStore } from './payroll-lines.store';

@Module({
  imports: [AgreementsModule],
  providers: [AcceptDelivery, PayrollDeliveriesStore, PayrollLinesStore, PayrollLines],
  exports: [AcceptDelivery, PayrollLines],
})
export class PayrollModule {}
