export { ActualSalaryCosts, type CostsByFunction } from './actual-salary-costs';
export type { PayrollLine } from './payroll-line';
export { readPayrollLine } from './read-payroll-line';
