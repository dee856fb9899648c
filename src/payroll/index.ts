export { AcceptDelivery, type CheckedDelivery, type DeliveredLine } from './accept-delivery.service';
export type { PayrollFile } from './check-payroll-file.service';
export type { DeliveryOverview, OverviewWarning } from './delivery-overview';
export { PayrollDeliveries } from './payroll-deliveries.service';
export type { RecordedDelivery } from './payroll-delivery';
export { PayrollLines } from './payroll-lines.service';
export { PayrollProfiles } from './payroll-profiles';
export {
  PayrollUploads,
  type Acceptance,
  type AcceptRefusal,
  type CheckRefusal,
} from './payroll-uploads.service';
export type { PayrollUpload } from './payroll-upload';
export { PayrollModule } from './payroll.module';
