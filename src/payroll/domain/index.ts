export { ActualSalaryCosts, type CostsByFunction } from './actual-salary-costs';
export type { PayrollLine } from './payroll-line';
export { readPayrollLine } from './read-payroll-line';
export {
  payrollFault,
  PAYROLL_FAULTS,
  type PayrollFault,
  type PayrollWarning,
} from './delivery/payroll-fault';
export type { DeliverySummary } from './delivery/delivery-summary';
export { deliveriesNamedIn, deliverySource, withdrawalSource } from './delivery/delivery-source';
export type { CheckedLine } from './delivery/divide-row';
export type { EarlierDelivery } from './delivery/earlier-delivery';
export type { GivenControl, PayrollContext } from './delivery/payroll-context';
export { PayrollFileReader, type PayrollReading } from './delivery/payroll-file-reader';
export { EmployeeCodes } from './profile/employee-codes';
export type { PayrollProfile } from './profile/payroll-profile';
export { readPayrollProfile } from './profile/read-payroll-profile';
