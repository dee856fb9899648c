export { AcceptDelivery, type CheckedDelivery, type DeliveredLine } from './accept-delivery.service';
export { PayrollLines } from './payroll-lines.service';
export { PayrollModule } from './payroll.module';
